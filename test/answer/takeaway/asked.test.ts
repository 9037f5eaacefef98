import { describe, expect, test } from 'vitest';
import { nothingToBuild, takeAway } from '../../../src/answer/index.ts';
import type { Standing } from '../../../src/decision/case/stands.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';

/** What each file of an answer declares, in the words of ARM. */
function bicepOf(requirements: Requirements): string {
  const taken = takeAway(recommend(requirements));
  const found = taken.ok ? taken.files.find(({ format }) => format === 'bicep') : undefined;
  return found?.text ?? '';
}

const created = (requirements: Requirements): readonly string[] =>
  [...bicepOf(requirements).matchAll(/^resource \w+ 'Microsoft\.Network\/([\w/]+)@[^']*' = /gm)].map(
    ([, type = '']) => type,
  );

const second: Requirements = {
  ...{ hybrid: ['datacenter'], vnetCount: 2, transitive: 'onprem-to-spokes' },
  ask: { kind: 'which', about: ['gateway-transit', 's2s-vpn'] },
};

describe('the files of a question about a network that stands', () => {
  test('add what is missing, and neither a VNet nor a second line to a site that is joined', () => {
    expect(created({ ...second, stands: [{ kind: 'vpn-gateway', in: 'hub' }, { kind: 's2s-tunnel' }] })).toEqual([
      'virtualNetworks/virtualNetworkPeerings',
      'virtualNetworks/virtualNetworkPeerings',
    ]);
  });

  test('join the site where only the gateway was said to stand', () => {
    const { ask: _, ...design } = second;
    expect(created({ ...design, stands: [{ kind: 'vpn-gateway', in: 'hub' }] })).toContain('connections');
    expect(created({ ...design, stands: [{ kind: 's2s-tunnel' }] })).not.toContain('connections');
  });

  test.each<Standing>([{ kind: 'vm', count: 2 }, { kind: 'nsg' }, { kind: 'peering', state: 'connected' }])(
    'build no VNet beside one in which there is something: $kind',
    thing => {
      const types = created({
        ...{ goal: 'admin-access', sourceType: 'user-device', resourceType: 'vm', hybrid: ['user-devices'] },
        ...{ userNeed: 'admin-rdp-ssh', stands: [thing], ask: { kind: 'which', about: ['p2s-vpn', 'bastion'] } },
      });
      expect(types).toContain('bastionHosts');
      expect(types).not.toContain('virtualNetworks');
    },
  );

  test('are none where they would hold a network alone, and the answer says what to follow', () => {
    const balanced: Requirements = {
      ...{ goal: 'balance-load', resourceType: 'internal-load-balancer', exposure: 'none', regionCount: 4 },
      ask: { kind: 'can', about: ['global-load-balancer'] },
    };
    expect(takeAway(recommend(balanced))).toMatchObject({ ok: true, files: [] });
    expect(nothingToBuild('en', recommend(balanced))).toMatch(/^No file builds this part/);
    const { ask: _, ...design } = balanced;
    expect(nothingToBuild('en', recommend(design))).toBeUndefined();
  });

  test.each<readonly [Requirements['networkingMode'], number]>([
    ['injected', 0],
    ['private-endpoint', 1],
  ])('link no zone to the VNet that its service was deployed into with it: %s', (networkingMode, links) => {
    const types = created({
      ...{ goal: 'resolve-names', sourceType: 'azure-paas-other', resourceType: 'postgres-flexible', networkingMode },
      ...{ stands: [{ kind: 'private-dns-zone' }, { kind: 'postgres-flexible' }] },
      ask: { kind: 'why-not-working', about: ['private-dns-zone'] },
    });
    expect(types.filter(type => type.endsWith('virtualNetworkLinks'))).toHaveLength(links);
  });

  test('name no zone where nobody said what the endpoints lead to', () => {
    const shared: Requirements = {
      goal: 'resolve-names',
      stands: [{ kind: 'private-endpoint' }, { kind: 'peering', state: 'connected' }],
      ask: { kind: 'which', about: ['private-dns-zone', 'hub-spoke-firewall'] },
    };
    expect(bicepOf(shared)).toBe('');
  });

  test('name the zone of an endpoint that stands, and tell to register it there', () => {
    const names: Requirements = {
      ...{ goal: 'resolve-names', sourceType: 'onprem-site', resourceType: 'storage-blob', hybrid: ['datacenter'] },
      existingPrivateEndpoint: 'in-other-vnet',
      stands: [{ kind: 'vpn-gateway' }, { kind: 'private-endpoint', of: 'storage-blob' }],
      ask: { kind: 'which', about: ['dns-private-resolver'], point: 'none' },
    };
    expect(bicepOf(names)).toContain('privatelink.blob.');
    expect(bicepOf(names)).toMatch(/register it in the new zone with a DNS zone group/);
    expect(created(names)).not.toContain('connections');
  });

  test('link a zone that stands to the VNet of the DNS servers that ask for all, and list the routes as left', () => {
    const asks: Requirements = {
      ...{ goal: 'resolve-names', resourceType: 'storage-blob', existingPrivateEndpoint: 'in-other-vnet' },
      ...{
        dnsControl: 'custom-dns',
        ask: { kind: 'review', about: ['private-dns-zone'], point: 'zone-linked-where-the-dns-server-sits' },
      },
      stands: [
        { kind: 'custom-dns', in: 'identity-spoke', type: 'domain-controllers' },
        { kind: 'private-dns-zone', linkedTo: ['hub'] },
        { kind: 'private-endpoint', of: 'storage-blob' },
      ],
    };
    const text = bicepOf(asks);
    expect(text).toContain('your DNS servers');
    expect(text).not.toContain('build it by its own documentation');
  });
});

describe('the files of a design with a second circuit', () => {
  const connections = (...stands: readonly Standing[]): readonly string[] =>
    [
      ...bicepOf({
        ...{ sourceType: 'onprem-site', targetRegion: 'westeurope', resourceType: 'vm', hybrid: ['datacenter'] },
        ...{ linkFailover: 'second-circuit', bandwidth: 'lt-10g', latency: 'sensitive', stands },
      }).matchAll(/^resource (to_\w+) /gm),
    ].map(([, name = '']) => name);

  test.each<readonly [string, readonly Standing[], readonly string[]]>([
    ['join both where none stands', [], ['to_circuit', 'to_second_circuit']],
    ['join the second where the first stands', [{ kind: 'expressroute-circuit' }], ['to_second_circuit']],
    ['join neither where both stand', [{ kind: 'expressroute-circuit', count: 2 }], []],
    [
      'join both where only the gateway stands',
      [{ kind: 'expressroute-gateway' }],
      ['to_circuit', 'to_second_circuit'],
    ],
  ])('%s', (_, stands, joined) => {
    expect(connections(...stands)).toEqual(joined);
  });
});
