import { expect, test } from 'vitest';
import type { NetworkId, Topology } from '../../src/decision/topology/topology.ts';
import { designNamed } from '../support/designs.ts';
import { placedOf } from '../support/placed.ts';
import { topologyInvariants } from './topology-invariants.ts';

/** A topology with something changed in it. */
type Change = (topology: Topology) => Topology;

const without = (id: NetworkId): Change => {
  return topology => ({ ...topology, networks: topology.networks.filter(network => network.id !== id) });
};
const moved = (kind: string, to: NetworkId): Change => {
  return topology => ({
    ...topology,
    gateways: topology.gateways.map(one => (one.kind === kind ? { ...one, in: to } : one)),
    endpoints: topology.endpoints.map(one => (one.kind === kind ? { ...one, in: to } : one)),
  });
};
const stranger: Change = topology => ({
  ...topology,
  guards: [...topology.guards, { kind: 'ddos-protection', on: 'target', wantedBy: ['ddos-protection'] }],
});
const twice: Change = topology => ({ ...topology, links: topology.links.flatMap(link => [link, link]) });
const unjoined: Change = topology => ({ ...topology, links: [] });
const existing: Change = topology => ({
  ...topology,
  gateways: topology.gateways.map(one => ({ ...one, standing: 'existing' })),
});
const holding = (id: NetworkId, ...holds: Topology['networks'][number]['holds']): Change => {
  return topology => ({
    ...topology,
    networks: topology.networks.map(network => (network.id === id ? { ...network, holds } : network)),
  });
};
const callerToo: Change = topology => ({
  ...topology,
  networks: topology.networks.flatMap(network =>
    network.id === 'hub' ? [{ ...network, id: 'caller' }, network] : [network],
  ),
});

const transit = 'two regions and a datacenter';
const peered = 'a VM in another region';

/** What is broken, the invariant that must find it, the design that it is broken in, and how. */
const breaks: readonly (readonly [what: string, id: string, design: string, change: Change])[] = [
  ['a zone that nothing is', 'each leg has a part in the topology', peered, topology => ({ ...topology, zones: [] })],
  ['a guard that no leg asks for', 'no part is without a leg', peered, stranger],
  [
    'a VNet for a datacenter that calls',
    'a network of the caller only where the caller has one',
    'a datacenter with ExpressRoute',
    callerToo,
  ],
  ['a VM that is nowhere', 'a caller in a VNet stands in one', peered, holding('caller')],
  [
    'a target in two VNets',
    'a target with an address in a VNet stands in one, and no other',
    peered,
    holding('caller', 'caller', 'resource'),
  ],
  ['VNets that nothing joins', 'every network is reachable, or alone on purpose', transit, unjoined],
  [
    'links into a VNet that is not there',
    'everything stands in a network that there is, and every link joins two places',
    peered,
    without('target'),
  ],
  ['every link twice', 'nothing is there twice', peered, twice],
  [
    'the gateway of a hub in a spoke',
    'a VNet that uses the gateway of a hub has none of its own',
    transit,
    moved('vpn-gateway', 'caller'),
  ],
  ['a gateway that stands in a hub that does not', 'what hangs on something that stands, stands', transit, existing],
];

test.each(breaks)('%s: “%s” finds it', (_, id, name, change) => {
  const invariant = topologyInvariants.find(one => one.id === id);
  const [placed] = placedOf(designNamed(name).requirements);
  if (invariant === undefined || placed === undefined) throw new Error('There is no such thing to break.');
  expect(invariant.broken(placed)).toEqual([]);
  expect(invariant.broken({ ...placed, topology: change(placed.topology) })).not.toEqual([]);
});

test('each invariant is broken once', () => {
  expect(breaks.map(([, id]) => id)).toEqual(topologyInvariants.map(({ id }) => id));
});
