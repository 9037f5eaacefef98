import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../src/decision/case/stands.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { designNamed, recommendationFor } from '../../support/designs.ts';

const topologyFor = (name: string) => recommendationFor(designNamed(name)).topology;

describe('the networks', () => {
  test('of two regions behind firewalls have a hub each, and the hubs are joined', () => {
    const topology = topologyFor('a firewall between regions');
    expect(topology?.networks.map(({ id, region }) => [id, region])).toEqual([
      ['caller', 'westeurope'],
      ['hub', 'westeurope'],
      ['remote-hub', 'northeurope'],
      ['target', 'northeurope'],
    ]);
    expect(topology?.links.map(({ from, to, by }) => [from, to, by])).toEqual([
      ['hub', 'caller', 'vnet-peering-regional'],
      ['hub', 'remote-hub', 'vnet-peering-global'],
      ['remote-hub', 'target', 'vnet-peering-regional'],
    ]);
  });

  test('are joined by nothing where ranges must change first', () => {
    expect(topologyFor('ranges that must change')?.links).toEqual([]);
  });

  test('of a gateway that others use are a hub and its spokes, and only the hub has a gateway', () => {
    const topology = topologyFor('two regions and a datacenter');
    expect(topology?.gateways.map(({ kind, in: where }) => [kind, where])).toEqual([['vpn-gateway', 'hub']]);
    const shared = topology?.links.filter(({ usesGateway }) => usesGateway);
    expect(shared?.map(({ from, to }) => [from, to])).toEqual([
      ['hub', 'caller'],
      ['hub', 'target'],
    ]);
  });

  test('say what each of them is wanted by', () => {
    const networks = topologyFor('a datacenter with ExpressRoute')?.networks;
    expect(networks?.map(({ id, wantedBy }) => [id, wantedBy.toSorted()])).toEqual([
      ['hub', ['dns-private-resolver', 'expressroute-vpn-failover', 'gateway-transit']],
      ['target', ['gateway-transit', 'private-endpoint-from-onprem']],
    ]);
  });
});

describe('a caller has a network of its own', () => {
  const holding = (requirements: Requirements): readonly string[] =>
    (recommend({ targetRegion: 'westeurope', ...requirements }).topology?.networks ?? [])
      .filter(({ id, holds }) => id === 'caller' || holds.includes('caller'))
      .map(({ id }) => id);

  test.each<readonly [string, Requirements, readonly string[]]>([
    ['as a VM', { sourceType: 'azure-vm', resourceType: 'vm' }, ['caller']],
    ['as an app that reaches into a VNet', { sourceType: 'app-service', resourceType: 'sql-database' }, ['caller']],
    ['but no app that is near its target', { sourceType: 'app-service', resourceType: 'vm' }, []],
    ['that the platform manages', { sourceType: 'azure-paas-other', resourceType: 'sql-database' }, ['managed']],
    ['but no datacenter', { sourceType: 'onprem-site', resourceType: 'vm', hybrid: ['datacenter'] }, []],
    ['but no branch', { sourceType: 'onprem-site', resourceType: 'sql-database', hybrid: ['branch-site'] }, []],
    ['but none of many branches', { sourceType: 'onprem-site', resourceType: 'vm', hybrid: ['many-branches'] }, []],
    ["but none of people's devices", { sourceType: 'user-device', resourceType: 'app-service' }, []],
    ['but nobody on the internet', { sourceType: 'internet-client', resourceType: 'vmss', exposure: 'public' }, []],
    ['but nobody on the internet who goes unsaid', { resourceType: 'app-service', exposure: 'public' }, []],
    ['but no other cloud', { sourceType: 'other-cloud', resourceType: 'vm' }, []],
    ['but no datacenter that goes unsaid', { hybrid: ['datacenter'] }, []],
    ['but no site that a circuit implies', { resourceType: 'vm', proposed: ['expressroute'] }, []],
    ['but no devices that go unsaid', { hybrid: ['user-devices'] }, []],
    ['but nobody who administers alone', { resourceType: 'vm', adminAccess: 'yes' }, []],
  ])('%s', (_, requirements, networks) => {
    expect(holding(requirements)).toEqual(networks);
  });
});

describe('a gateway that is said to stand', () => {
  const tunnelled: Requirements = {
    ...{ sourceType: 'azure-vm', resourceType: 'vm', addressOverlap: 'no', encryption: 'ipsec-required' },
    ...{ sourceRegion: 'westeurope', targetRegion: 'northeurope', vnetCount: 2 },
  };
  const standingOf = (said: Partial<Standing>) =>
    recommend({ ...tunnelled, stands: [{ kind: 'vpn-gateway', ...said }] }).topology?.gateways.map(one => one.standing);

  test.each<readonly [string, Partial<Standing>, readonly string[]]>([
    ['nowhere is that of the caller', {}, ['existing', 'new']],
    ['at the target is that of the target', { in: 'target' }, ['new', 'existing']],
    ['twice is each of them', { count: 2 }, ['existing', 'existing']],
  ])('%s', (_, said, standing) => {
    expect(standingOf(said)).toEqual(standing);
  });
});

test('a virtual hub in the other region stands alone, and the one of the caller is built', () => {
  const hubs = recommend({
    ...{ sourceType: 'azure-vm', resourceType: 'vm', addressOverlap: 'no', inspection: 'central-firewall' },
    ...{ sourceRegion: 'westeurope', targetRegion: 'northeurope', vnetCount: 40, siteCount: 40, onPremises: 'yes' },
    stands: [{ kind: 'vwan', in: 'remote-hub' }],
  }).topology?.networks.filter(({ kind }) => kind === 'virtual-hub');
  expect(hubs?.map(({ id, standing }) => [id, standing])).toEqual([
    ['hub', 'new'],
    ['remote-hub', 'existing'],
  ]);
});

test('who asks about peered VNets means the spokes of the hub, as far as the peerings reach', () => {
  const hubs: Requirements = {
    ...{ sourceType: 'azure-vm', resourceType: 'vm', addressOverlap: 'no', inspection: 'central-firewall' },
    ...{ sourceRegion: 'westeurope', targetRegion: 'northeurope', vnetCount: 4 },
    ask: { kind: 'how', about: [], point: 'none' },
  };
  const standing = (peering: Partial<Standing>) =>
    recommend({
      ...hubs,
      stands: [
        { kind: 'hub-firewall', count: 2 },
        { kind: 'peering', ...peering },
      ],
    })
      .topology?.links.filter(link => link.standing === 'existing')
      .map(({ by }) => by);
  expect(standing({})).toEqual(['vnet-peering-regional', 'vnet-peering-regional']);
  expect(standing({ scope: 'regional' })).toEqual(['vnet-peering-regional', 'vnet-peering-regional']);
  expect(standing({ scope: 'global' })).toEqual([]);
  expect(standing({ scope: 'global', between: 'hubs' })).toEqual(['vnet-peering-global']);
});
