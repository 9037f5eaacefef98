import type { Standing } from '../../../src/decision/case/stands.ts';
import type { OptionId } from '../../../src/options/options.ts';

/** A row, what stands and the design that it is for, and another design or estate that it is not for. */
export const settingCases: readonly (readonly [
  row: string,
  change: string,
  stands: readonly Standing[],
  design: readonly OptionId[],
  not: readonly (readonly [stands: readonly Standing[], design: readonly OptionId[]])[],
])[] = [
  [
    'peering-flags-for-transit',
    'change peering-settings',
    [{ kind: 'peering' }],
    ['gateway-transit'],
    [
      [[], ['gateway-transit']],
      [[{ kind: 'peering' }], ['s2s-vpn']],
    ],
  ],
  [
    'forwarded-traffic-through-the-hub',
    'change peering-settings',
    [{ kind: 'peering' }],
    ['hub-spoke-firewall'],
    [
      [[], ['hub-spoke-firewall']],
      [[{ kind: 'peering' }], ['gateway-transit']],
      [[{ kind: 'peering' }], ['bastion']],
    ],
  ],
  [
    'routes-to-the-firewall',
    'add udr',
    [{ kind: 'nva' }],
    ['hub-spoke-firewall'],
    [
      [[], ['hub-spoke-firewall']],
      [[{ kind: 'hub-firewall' }], ['bastion']],
    ],
  ],
  [
    'zone-link-of-the-callers',
    'add dns-zone-link',
    [{ kind: 'private-dns-zone' }],
    ['private-dns-zone'],
    [
      [[], ['private-dns-zone']],
      [[{ kind: 'private-dns-zone' }], ['bastion']],
    ],
  ],
  [
    'forwarder-of-own-servers',
    'change dns-forwarding',
    [{ kind: 'onprem-dns' }],
    ['private-endpoint-from-onprem'],
    [
      [[], ['private-endpoint']],
      [[{ kind: 'custom-dns' }], ['bastion']],
    ],
  ],
  [
    'forwarding-from-the-site',
    'add dns-forwarding',
    [{ kind: 'bastion' }],
    ['dns-private-resolver'],
    [
      [[{ kind: 'custom-dns' }], ['dns-private-resolver']],
      [[{ kind: 'onprem-dns' }], ['dns-private-resolver']],
      [[{ kind: 'bastion' }], ['bastion']],
    ],
  ],
];
