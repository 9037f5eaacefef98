import type { OptionId } from '../../options/options.ts';
import type { Component, Network, NetworkId, Topology } from '../topology/topology.ts';
import { addressText, carve, parseRange, type Range, rangeText } from './cidr.ts';
import type { Item, Subnet } from './model.ts';
import type { TakeAwayParameters } from './parameters.ts';

/** What the parts of a plan are made from. */
export interface Planning {
  readonly topology: Topology;
  readonly has: (option: OptionId) => boolean;
  readonly parameters: TakeAwayParameters;
  /** Ids of the pitfalls that the answer warns of. */
  readonly adviceIds: ReadonlySet<string>;
  /** Service tag for a service endpoint of the target; null where the design has none. */
  readonly serviceEndpoint: string | null;
}

interface SubnetPlan {
  readonly name: string;
  readonly prefix: number;
  readonly when: (components: ReadonlySet<Component>) => boolean;
  readonly delegation?: string;
}

/** The subnets that a VNet may need, the largest first so that they fit without gaps. */
const subnetPlans: readonly SubnetPlan[] = [
  { name: 'workload', prefix: 24, when: has => has.has('caller') || has.has('resource') },
  { name: 'endpoints', prefix: 24, when: has => has.has('private-endpoint') },
  { name: 'AzureFirewallSubnet', prefix: 26, when: has => has.has('firewall') },
  { name: 'AzureBastionSubnet', prefix: 26, when: has => has.has('bastion') },
  {
    name: 'integration',
    prefix: 26,
    when: has => has.has('integration-subnet'),
    delegation: 'Microsoft.Web/serverFarms',
  },
  { name: 'GatewaySubnet', prefix: 26, when: has => has.has('vpn-gateway') || has.has('expressroute-gateway') },
  { name: 'resolver', prefix: 28, when: has => has.has('dns-resolver'), delegation: 'Microsoft.Network/dnsResolvers' },
];

const spaceNames: Readonly<Record<NetworkId, keyof TakeAwayParameters>> = {
  caller: 'callerSpace',
  target: 'targetSpace',
  hub: 'hubSpace',
  'remote-hub': 'remoteHubSpace',
};

/** The parameter that holds the range of a network. */
export const spaceName = (id: NetworkId): keyof TakeAwayParameters => spaceNames[id];

/** The parameter that holds the region of a network. */
export function regionOf(network: Network, topology: Topology): string {
  const atCaller = topology.networks.some(other => other.id === 'caller') && network.id !== 'target';
  return atCaller && network.id !== 'remote-hub' ? 'callerRegion' : 'targetRegion';
}

/** The parameter that holds the availability zones of the region in that parameter. */
export const zonesOf = (region: string): string => region.replace(/Region$/, 'Zones');

export const vnetId = (id: NetworkId): string => `vnet-${id}`;

function carved(
  network: Network,
  parameters: TakeAwayParameters,
): readonly (readonly [SubnetPlan, Range])[] | undefined {
  const components = new Set(network.components);
  const needed = subnetPlans.filter(plan => plan.when(components));
  const space = parseRange(parameters[spaceName(network.id)]);
  const ranges =
    space === undefined
      ? undefined
      : carve(
          space,
          needed.map(plan => plan.prefix),
        );
  return ranges?.flatMap((range, index) => {
    const plan = needed[index];
    return plan === undefined ? [] : [[plan, range] as const];
  });
}

/** True where the range of a VNet is large enough for the subnets of the design. */
export function fits(network: Network, parameters: TakeAwayParameters): boolean {
  return network.kind === 'virtual-hub' || carved(network, parameters) !== undefined;
}

/** The private address that Azure Firewall gets: the first that Azure does not keep for itself. */
function firewallAddress(network: Network, parameters: TakeAwayParameters): string | undefined {
  const range = carved(network, parameters)?.find(([plan]) => plan.name === 'AzureFirewallSubnet')?.[1];
  return range === undefined ? undefined : addressText(range.first + 4);
}

function hubOf(network: Network, planning: Planning): Network | undefined {
  const { networks, links } = planning.topology;
  const ids = new Set(
    links.flatMap(link => (link.from === network.id ? [link.to] : link.to === network.id ? [link.from] : [])),
  );
  return networks.find(other => ids.has(other.id) && (other.id === 'hub' || other.id === 'remote-hub'));
}

/** Routes that lead the traffic of a network through the firewall; empty where none stands in a hub VNet. */
function routesOf(network: Network, planning: Planning): Extract<Item, { kind: 'route-table' }>['routes'] {
  const hub = hubOf(network, planning);
  if (hub === undefined || hub.kind !== 'vnet' || !hub.components.includes('firewall')) return [];
  const nextHop = firewallAddress(hub, planning.parameters);
  if (nextHop === undefined) return [];
  if (network.id !== 'hub' && network.id !== 'remote-hub')
    return [{ name: 'all-through-firewall', range: '0.0.0.0/0', nextHop }];
  const remote = network.id === 'hub' ? 'target' : 'caller';
  return [
    { name: `to-${remote}`, range: planning.parameters[spaceName(remote)], nextHop },
    { name: 'to-internet', range: '0.0.0.0/0', nextHop: 'Internet' },
  ];
}

function subnetOf(plan: SubnetPlan, range: Range, network: Network, planning: Planning, routed: boolean): Subnet {
  const open = plan.name === 'workload' || plan.name === 'integration';
  const nat = network.components.includes('nat-gateway') ? `nat-${network.id}` : null;
  const firewall = plan.name === 'AzureFirewallSubnet';
  return {
    name: plan.name,
    range: rangeText(range),
    nsg: open || plan.name === 'endpoints' ? `nsg-${network.id}` : null,
    nat: firewall || (open && !network.components.includes('firewall')) ? nat : null,
    routes: routed && (open || firewall) ? `routes-${network.id}` : null,
    delegation: plan.delegation ?? null,
    serviceEndpoint: open && network.id === 'caller' ? planning.serviceEndpoint : null,
    endpointPolicies: plan.name === 'endpoints',
  };
}

function vnetItems(network: Network, planning: Planning): readonly Item[] {
  const region = regionOf(network, planning.topology);
  const routes = routesOf(network, planning);
  const subnets = (carved(network, planning.parameters) ?? []).map(([plan, range]) =>
    subnetOf(plan, range, network, planning, routes.length > 0),
  );
  const at = { region } as const;
  const nat: readonly Item[] = subnets.some(subnet => subnet.nat !== null)
    ? [
        { kind: 'public-ip', id: `ip-nat-${network.id}`, zones: null, ...at },
        { kind: 'nat-gateway', id: `nat-${network.id}`, ip: `ip-nat-${network.id}`, ...at },
      ]
    : [];
  return [
    ...(subnets.some(subnet => subnet.nsg !== null) ? [{ kind: 'nsg', id: `nsg-${network.id}`, ...at } as const] : []),
    ...nat,
    ...(subnets.some(subnet => subnet.routes !== null)
      ? [{ kind: 'route-table', id: `routes-${network.id}`, routes, ...at } as const]
      : []),
    {
      kind: 'vnet',
      id: vnetId(network.id),
      space: planning.parameters[spaceName(network.id)],
      encrypted: planning.has('vnet-encryption'),
      subnets,
      ...at,
    },
  ];
}

/** The VNets of the plan with all that their subnets name. */
export function networkItems(planning: Planning): readonly Item[] {
  return planning.topology.networks
    .filter(network => network.kind === 'vnet')
    .flatMap(network => vnetItems(network, planning));
}
