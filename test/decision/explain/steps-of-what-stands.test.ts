import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../recommended.ts';

const stepIds = (requirements: Requirements): readonly string[] =>
  recommend({ sourceType: 'azure-vm', resourceType: 'vm', exposure: 'none', hybrid: [], ...requirements }).steps.map(
    ({ id }) => id,
  );

const twoHubs: Requirements = {
  regionCount: 2,
  sourceRegion: 'germanywestcentral',
  targetRegion: 'swedencentral',
  transitive: 'spoke-to-spoke',
  inspection: 'central-firewall',
};
const site: Requirements = { sourceType: 'onprem-site', hybrid: ['branch-site'] };
const worldwide: Requirements = {
  sourceType: 'internet-client',
  resourceType: 'app-service',
  exposure: 'public',
  globalUsers: 'yes',
};
const firewallInHub = { kind: 'hub-firewall', type: 'azure-firewall', in: 'vhub' } as const;

test('a tunnel that a question takes as standing is not told to be created', () => {
  const ids = (requirements: Requirements): readonly string[] => recommend(requirements).steps.map(({ id }) => id);
  const design: Requirements = {
    ...{ goal: 'resolve-names', sourceType: 'onprem-site', resourceType: 'storage-blob', hybrid: ['datacenter'] },
    ...{ existingPrivateEndpoint: 'in-other-vnet', dnsControl: 'onprem-dns', stands: [{ kind: 'vpn-gateway' }] },
  };
  const asked: Requirements = { ...design, ask: { kind: 'which', about: ['dns-private-resolver'], point: 'none' } };
  expect(ids(design)).toContain('tunnel');
  expect(ids(asked)).toContain('resolver');
  expect(ids(asked)).not.toContain('tunnel');
});

describe('a step', () => {
  test.each<readonly [string, Requirements, Requirements['stands'], readonly string[], readonly string[]]>([
    [
      'peerings between hubs',
      twoHubs,
      [
        { kind: 'hub-firewall', count: 2 },
        { kind: 'peering', scope: 'global', state: 'connected' },
        { kind: 'peering', scope: 'regional', state: 'connected' },
      ],
      ['hub', 'peer'],
      ['peered', 'firewall-there'],
    ],
    [
      'the firewall of a virtual hub',
      { hybrid: ['many-branches'], inspection: 'central-firewall' },
      [{ kind: 'vwan', sku: 'Standard', secured: true }, firewallInHub],
      ['secured-hub'],
      ['secured-hub-there'],
    ],
    ['a tunnel', site, [{ kind: 'vpn-gateway' }, { kind: 's2s-tunnel' }], ['tunnel'], []],
    [
      'a circuit',
      { hybrid: ['datacenter'], bandwidth: 'gte-10g' },
      [{ kind: 'expressroute-circuit' }, { kind: 'expressroute-gateway' }],
      ['circuit'],
      ['line-not-encrypted'],
    ],
    ['an entry at the edge', worldwide, [{ kind: 'front-door', sku: 'Standard' }], ['front-door', 'waf'], ['origin']],
    [
      'a managed private endpoint',
      { sourceType: 'azure-paas-other', sourceResourceType: 'data-factory', resourceType: 'sql-database' },
      [{ kind: 'private-endpoint', of: 'sql-database', type: 'managed' }],
      ['managed-endpoint'],
      ['managed-endpoint-there'],
    ],
    [
      'a Route Server',
      { goal: 'exchange-routes' },
      [{ kind: 'route-server', in: 'hub' }],
      ['route-server-appliances'],
      ['route-server-there'],
    ],
    ['a zone', { goal: 'resolve-names' }, [{ kind: 'private-dns-zone' }], ['zone-names'], []],
  ])('builds %s where none stands, and uses what does', (_name, requirements, stands, built, used) => {
    const anew = stepIds(requirements);
    expect(anew).toEqual(expect.arrayContaining([...built]));
    const kept = stepIds({ ...requirements, stands });
    expect(kept.filter(id => built.includes(id))).toEqual([]);
    expect(kept).toEqual(expect.arrayContaining([...used]));
  });

  test('builds the second hub where one of two stands', () => {
    const one: Requirements['stands'] = [{ kind: 'hub-firewall', type: 'azure-firewall' }];
    expect(stepIds({ ...twoHubs, stands: one })).toContain('hub');
  });

  test('resolves a name first where the path has one, and else opens an address', () => {
    const hubs: Requirements = { hybrid: ['many-branches'], sourceType: 'onprem-site' };
    expect(stepIds(hubs)).toContain('verify-address');
    expect(stepIds(hubs)).not.toContain('verify');
    expect(stepIds({ resourceType: 'sql-database' })).toContain('verify');
  });
});
