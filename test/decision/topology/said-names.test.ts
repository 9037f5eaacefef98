import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../src/decision/case/stands.ts';
import { saidGateway, saidHub, saidNetwork } from '../../../src/decision/topology/said-names.ts';
import { networkId, subscription } from '../../support/resource-ids.ts';

const vnet = (said: Omit<Standing, 'kind'>): Standing => ({ kind: 'vnet', ...said });

/** What was said of VNets, the place asked about, and what is known of the one that stands there. */
const networks: readonly (readonly [
  what: string,
  stands: readonly Standing[],
  known: ReturnType<typeof saidNetwork>,
])[] = [
  ['nothing where none was said to stand there', [vnet({ in: 'caller', name: 'a' }), { kind: 'nsg' }], undefined],
  ['nothing more where nothing was said of it', [vnet({ in: 'hub' })], {}],
  ['its name', [vnet({ in: 'hub', name: 'vnet-hub' })], { name: 'vnet-hub' }],
  ['its name as a bare id', [vnet({ in: 'hub', id: 'vnet-hub' })], { name: 'vnet-hub' }],
  [
    'its name and group',
    [vnet({ in: 'hub', name: 'vnet-hub', group: 'rg-net' })],
    { name: 'vnet-hub', group: 'rg-net' },
  ],
  [
    'its name, group and subscription by its id',
    [vnet({ in: 'hub', id: networkId('virtualNetworks', ['vnet-hub']) })],
    { name: 'vnet-hub', group: 'rg-net', subscription },
  ],
  [
    'the VNet that the id of a subnet names',
    [{ kind: 'subnet', in: 'hub', id: networkId('virtualNetworks/subnets', ['vnet-hub', 'snet-pe']) }],
    { name: 'vnet-hub', group: 'rg-net', subscription },
  ],
  ['its range', [vnet({ in: 'hub', range: '10.0.0.0/16' })], { range: '10.0.0.0/16' }],
  ['the first of its ranges', [vnet({ in: 'hub', range: ['10.0.0.0/16', '10.1.0.0/16'] })], { range: '10.0.0.0/16' }],
  ['no range that is none', [vnet({ in: 'hub', name: 7, range: 7 })], {}],
  [
    'the first of several by name, with its own range',
    [vnet({ in: 'hub', name: 'b', range: '10.2.0.0/16' }), vnet({ in: 'hub', name: 'a', range: '10.1.0.0/16' })],
    { name: 'a', range: '10.1.0.0/16' },
  ],
];

describe('what was said of a VNet that stands', () => {
  test.each(networks)('is %s', (_, stands, known) => {
    expect(saidNetwork(stands, 'hub')).toEqual(known);
    expect(saidNetwork([...stands].reverse(), 'hub')).toEqual(known);
  });
});

describe('what was said of a gateway that stands', () => {
  test('is the first name of its kind, in whatever order', () => {
    const stands: readonly Standing[] = [
      { kind: 'bastion', name: 'b' },
      { kind: 'bastion' },
      { kind: 'bastion', name: 'a' },
    ];
    const all = [stands, [...stands].reverse()];
    expect(all.map(each => saidGateway(each, 'bastion', 'hub'))).toEqual([{ name: 'a' }, { name: 'a' }]);
    expect(saidGateway(stands, 'vpn-gateway', 'hub')).toEqual({});
  });

  test('has the address that was said of the one in its place', () => {
    const firewalls: readonly Standing[] = [
      { kind: 'hub-firewall', in: 'target', ip: '10.9.0.4' },
      { kind: 'hub-firewall', in: 'hub', ip: '10.0.1.4', name: 'afw' },
    ];
    expect(saidGateway(firewalls, 'firewall', 'hub')).toEqual({ name: 'afw', ip: '10.0.1.4' });
    expect(saidGateway(firewalls, 'firewall', 'caller')).toEqual({ name: 'afw' });
  });
});

describe('what was said of a virtual hub that stands', () => {
  const hub: Standing = { kind: 'vwan', id: networkId('virtualHubs', ['vhub-1']) };
  const wan: Standing = { kind: 'vwan', name: 'wan-1' };

  test('is its id wherever nothing else is said of the place, with the Virtual WAN around it', () => {
    const named = { name: 'vhub-1', group: 'rg-net', subscription };
    expect(saidHub([hub, wan], 'hub')).toEqual({ ...named, wan: { name: 'wan-1' } });
    expect(saidHub([hub], 'hub')).toEqual(named);
    expect(saidHub([hub, wan], 'remote-hub')).toEqual({ wan: { name: 'wan-1' } });
    expect(saidHub([{ ...hub, in: 'remote-hub' }], 'remote-hub')).toEqual(named);
  });
});
