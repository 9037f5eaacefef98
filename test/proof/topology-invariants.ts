import type { Facts } from '../../src/decision/case/facts.ts';
import { sourceTypeOf } from '../../src/decision/case/source-types.ts';
import type { NetworkId, PlaceId, Topology } from '../../src/decision/topology/topology.ts';
import type { OptionId } from '../../src/options/options.ts';

/** A decided case with what stands where in it. */
export interface Placed {
  readonly design: ReadonlySet<OptionId>;
  readonly facts: Facts;
  readonly topology: Topology;
}

/** Something that holds in every topology; what breaks it, one entry each. */
export interface TopologyInvariant {
  readonly id: string;
  readonly broken: (placed: Placed) => readonly string[];
}

/** Options that a network may have for itself, with nothing that leads to it. */
const aloneOnPurpose: ReadonlySet<OptionId> = new Set([
  ...([
    'same-vnet',
    'internal-load-balancer',
    'internal-app-gateway',
    'nat-gateway',
    'private-dns-zone',
    'dns-private-resolver',
  ] as const),
  ...(['redesign-addresses', 'bastion', 'route-server'] as const),
]);

/** A hub alone: the workloads behind it are in networks that are not yours. */
const hubs: ReadonlySet<OptionId> = new Set([
  'hub-spoke-firewall',
  'vwan-standard',
  'vwan-secured-hub',
  'gateway-transit',
]);

const partsOf = ({ outsiders, front, networks, gateways, endpoints, services, links, zones, guards }: Topology) => [
  ...[...outsiders, ...services].map(({ id, wantedBy }) => ({ id, wantedBy })),
  ...networks.map(({ id, wantedBy }) => ({ id: `network ${id}`, wantedBy })),
  ...[...gateways, ...endpoints].map(({ kind, in: where, wantedBy }) => ({ id: `${kind} in ${where}`, wantedBy })),
  ...links.map(({ from, to, by, wantedBy }) => ({ id: `${from} to ${to} by ${by}`, wantedBy })),
  ...zones.map(({ wantedBy }) => ({ id: 'zone', wantedBy })),
  ...guards.map(({ kind, on, wantedBy }) => ({ id: `${kind} on ${on}`, wantedBy })),
  ...(front === null ? [] : [{ id: 'front', wantedBy: front.wantedBy }]),
];

const placesOf = ({ outsiders, front, networks, services }: Topology): ReadonlySet<PlaceId> =>
  new Set<PlaceId>([
    ...[...outsiders, ...networks, ...services].map(({ id }) => id),
    ...(front === null ? [] : ['front' as const]),
  ]);

const twice = (keys: readonly string[]): readonly string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

export const topologyInvariants: readonly TopologyInvariant[] = [
  {
    id: 'each leg has a part in the topology',
    broken: ({ design, topology }) => {
      const wanting = new Set(partsOf(topology).flatMap(({ wantedBy }) => wantedBy));
      return [...design].filter(option => !wanting.has(option));
    },
  },
  {
    id: 'no part is without a leg',
    broken: ({ design, topology }) =>
      partsOf(topology)
        .filter(({ wantedBy }) => wantedBy.length === 0 || wantedBy.some(option => !design.has(option)))
        .map(({ id }) => id),
  },
  {
    id: 'a network of the caller only where the caller has one',
    broken: ({ facts, topology: { networks } }) => {
      const { network } = sourceTypeOf(facts.sourceType);
      const own = (id: NetworkId): boolean => networks.some(one => one.id === id);
      const holds = networks.some(({ id, holds: held }) => held.includes('caller') && id !== 'managed');
      return [
        ...(own('caller') && network !== 'vnet' && network !== 'integration' ? ['caller'] : []),
        ...(own('managed') && network !== 'managed' ? ['managed'] : []),
        ...(holds && network !== 'vnet' ? ['caller inside a VNet'] : []),
      ];
    },
  },
  {
    id: 'a caller in a VNet stands in one',
    broken: ({ facts, design, topology: { networks } }) => {
      const stands = networks.some(({ holds }) => holds.includes('caller'));
      const anywhere = design.has('internal-load-balancer') || facts.goal === 'admin-access';
      return sourceTypeOf(facts.sourceType).network === 'vnet' && !stands && !anywhere ? ['caller'] : [];
    },
  },
  {
    id: 'a target with an address in a VNet stands in one, and no other',
    broken: ({ facts, topology: { networks, services } }) => {
      const holding = networks.filter(({ holds }) => holds.includes('resource')).length;
      const service = services.some(({ id }) => id === 'target-service');
      return facts.reach === 'nic' ? (holding === 1 && !service ? [] : ['target']) : holding === 0 ? [] : ['target'];
    },
  },
  {
    id: 'every network is reachable, or alone on purpose',
    broken: ({ topology: { networks, links } }) =>
      networks
        .filter(({ id }) => !links.some(({ from, to }) => from === id || to === id))
        .filter(({ wantedBy }) => !wantedBy.some(option => aloneOnPurpose.has(option)))
        .filter(({ wantedBy }) => networks.length > 1 || !wantedBy.some(option => hubs.has(option)))
        // What stands is joined to what nobody spoke of.
        .filter(({ standing }) => standing !== 'existing')
        .map(({ id }) => id),
  },
  {
    id: 'everything stands in a network that there is, and every link joins two places',
    broken: ({ topology }) => {
      const places = placesOf(topology);
      return [
        ...[...topology.gateways, ...topology.endpoints].filter(part => !places.has(part.in)).map(({ kind }) => kind),
        ...topology.links
          .filter(({ from, to }) => !places.has(from) || !places.has(to) || from === to)
          .map(({ from, to }) => `${from} to ${to}`),
        ...topology.zones.flatMap(({ linkedTo }) =>
          linkedTo.filter(id => !topology.networks.some(one => one.id === id && one.kind === 'vnet')),
        ),
        ...topology.guards.filter(({ on }) => !places.has(on)).map(({ kind }) => kind),
      ];
    },
  },
  {
    id: 'nothing is there twice',
    broken: ({ topology }) => [
      ...twice([...topology.gateways, ...topology.endpoints].map(part => `${part.kind} in ${part.in}`)),
      ...twice(topology.links.map(({ from, to, by }) => [...[from, to].sort(), by].join(' '))),
    ],
  },
  {
    id: 'a VNet that uses the gateway of a hub has none of its own',
    broken: ({ topology: { links, gateways } }) => {
      const has = (id: PlaceId): boolean =>
        gateways.some(
          ({ kind, in: where }) => where === id && (kind === 'vpn-gateway' || kind === 'expressroute-gateway'),
        );
      return links
        .filter(({ usesGateway, from, to }) => usesGateway && has(from) === has(to))
        .map(({ from, to }) => `${from} to ${to}`);
    },
  },
  {
    id: 'what hangs on something that stands, stands',
    broken: ({ topology: { gateways, endpoints, networks } }) =>
      [...gateways, ...endpoints]
        .filter(
          ({ standing, in: where }) =>
            standing === 'existing' && networks.find(({ id }) => id === where)?.standing === 'new',
        )
        .map(({ kind }) => kind),
  },
];
