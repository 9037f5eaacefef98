import type { Component, Network, NetworkId } from '../../decision/topology/topology.ts';
import { addressText, carve, parseRange, type Range, rangeText } from './cidr.ts';
import { type Given, type Item, prescribedSubnets, type Subnet } from './model.ts';
import { natItems } from './plan-nat.ts';
import { componentsOf, givenOf, newIn, type Planning, regionOf, spaceName, stands, vnetId } from './planning.ts';

interface SubnetPlan {
  readonly name: string;
  readonly prefix: number;
  /** What needs it. */
  readonly for: readonly Component[];
  readonly delegation?: string;
}

/** The subnets that a VNet may need, the largest first so that they fit without gaps. */
const subnetPlans: readonly SubnetPlan[] = [
  { name: 'workload', prefix: 24, for: ['caller', 'resource'] },
  { name: 'endpoints', prefix: 24, for: ['private-endpoint'] },
  { name: 'AzureFirewallSubnet', prefix: 26, for: ['firewall'] },
  { name: 'AzureBastionSubnet', prefix: 26, for: ['bastion'] },
  { name: 'integration', prefix: 26, for: ['integration-subnet'], delegation: 'Microsoft.Web/serverFarms' },
  { name: 'GatewaySubnet', prefix: 26, for: ['vpn-gateway', 'expressroute-gateway'] },
  { name: 'resolver', prefix: 28, for: ['dns-resolver'], delegation: 'Microsoft.Network/dnsResolvers' },
];

const isPrescribed = ({ name }: SubnetPlan): boolean => prescribedSubnets.some(each => each === name);

function carved(
  network: Network,
  { topology, parameters }: Pick<Planning, 'topology' | 'parameters'>,
): readonly (readonly [SubnetPlan, Range])[] | undefined {
  const components = newIn(network, topology);
  const needed = subnetPlans.filter(plan => plan.for.some(one => components.has(one)));
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
export function fits(network: Network, planning: Planning): boolean {
  return network.kind !== 'vnet' || stands(network) || carved(network, planning) !== undefined;
}

/** The private address of Azure Firewall: the first that Azure does not keep for itself, or that of the one that stands. */
function firewallAddress(network: Network, planning: Planning): Given | undefined {
  if (stands(network)) return { parameter: givenOf(network, 'FirewallAddress') };
  const range = carved(network, planning)?.find(([plan]) => plan.name === 'AzureFirewallSubnet')?.[1];
  return range === undefined ? undefined : addressText(range.first + 4);
}

/** The range of a network, which of one that stands only the reader knows. */
function spaceOf(id: NetworkId, { topology, parameters }: Planning): Given {
  const network = topology.networks.find(one => one.id === id);
  return network !== undefined && stands(network)
    ? { parameter: givenOf(network, 'Range') }
    : parameters[spaceName(id)];
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
  if (hub === undefined || hub.kind !== 'vnet' || !componentsOf(hub, planning.topology).has('firewall')) return [];
  const nextHop = firewallAddress(hub, planning);
  if (nextHop === undefined) return [];
  if (network.id !== 'hub' && network.id !== 'remote-hub')
    return [{ name: 'all-through-firewall', range: '0.0.0.0/0', nextHop }];
  const remote = network.id === 'hub' ? 'target' : 'caller';
  return [
    { name: `to-${remote}`, range: spaceOf(remote, planning), nextHop },
    { name: 'to-internet', range: '0.0.0.0/0', nextHop: 'Internet' },
  ];
}

/** What the subnets of a network share. */
interface Around {
  readonly network: Network;
  readonly planning: Planning;
  readonly routed: boolean;
}

function subnetOf(plan: SubnetPlan, range: Subnet['range'], { network, planning, routed }: Around): Subnet {
  const open = plan.name === 'workload' || plan.name === 'integration';
  const components = newIn(network, planning.topology);
  const nat = components.has('nat-gateway') ? `nat-${network.id}` : null;
  const firewall = plan.name === 'AzureFirewallSubnet';
  return {
    name: plan.name,
    range,
    nsg: open || plan.name === 'endpoints' ? `nsg-${network.id}` : null,
    nat: firewall || (open && !components.has('firewall')) ? nat : null,
    routes: routed && (open || firewall) ? `routes-${network.id}` : null,
    delegation: plan.delegation ?? null,
    serviceEndpoint: open && components.has('service-endpoint') ? planning.serviceEndpoint : null,
    // Delegated and prescribed subnets have a way out of their own, which no setting of the subnet closes.
    isPrivate: plan.delegation === undefined && !isPrescribed(plan),
    endpointPolicies: plan.name === 'endpoints',
  };
}

/** The subnets of a VNet; of one that stands only the new ones, in ranges that the reader gives. */
function subnetsOf(network: Network, planning: Planning, routed: boolean): readonly Subnet[] {
  const around = { network, planning, routed };
  if (!stands(network))
    return (carved(network, planning) ?? []).map(([plan, range]) => subnetOf(plan, rangeText(range), around));
  const components = newIn(network, planning.topology);
  return subnetPlans
    .filter(plan => plan.for.some(one => components.has(one)) && !hasSubnet(plan, network, planning))
    .map(plan => {
      const parameter = givenOf(network, `${plan.name.charAt(0).toUpperCase()}${plan.name.slice(1)}Range`);
      return subnetOf(plan, { parameter, prefix: plan.prefix }, around);
    });
}

/** True where a VNet that stands has the subnet, because something in it stands. */
function hasSubnet(plan: SubnetPlan, { id }: Network, { topology: { endpoints, gateways } }: Planning): boolean {
  return (
    isPrescribed(plan) &&
    [...endpoints, ...gateways].some(
      ({ kind, in: where, standing }) => where === id && standing === 'existing' && plan.for.includes(kind),
    )
  );
}

/** A VNet that stands with what is new in it, or a new one with all its subnets. */
function itself(network: Network, planning: Planning, subnets: readonly Subnet[], region: string): readonly Item[] {
  const id = vnetId(network.id);
  const space = (): string => planning.parameters[spaceName(network.id)];
  if (!stands(network))
    return [{ kind: 'vnet', id, space: space(), encrypted: planning.has('vnet-encryption'), subnets, region }];
  const components = newIn(network, planning.topology);
  const there = subnetPlans.filter(
    plan => plan.for.some(one => components.has(one)) && hasSubnet(plan, network, planning),
  );
  return [
    { kind: 'existing', id, of: 'vnet', name: givenOf(network, 'VnetName'), known: network.name },
    ...there.flatMap(({ name }): readonly Item[] => {
      const prescribed = prescribedSubnets.find(one => one === name);
      return prescribed === undefined
        ? []
        : [{ kind: 'existing-subnet', id: `subnet-${network.id}-${name}`, vnet: id, name: prescribed }];
    }),
    ...subnets.map((subnet): Item => ({ kind: 'subnet', id: `subnet-${network.id}-${subnet.name}`, vnet: id, subnet })),
  ];
}

function vnetItems(network: Network, planning: Planning): readonly Item[] {
  const region = regionOf(network, planning.topology);
  const routes = routesOf(network, planning);
  const subnets = subnetsOf(network, planning, routes.length > 0);
  const at = { region } as const;
  return [
    ...(subnets.some(subnet => subnet.nsg !== null) ? [{ kind: 'nsg', id: `nsg-${network.id}`, ...at } as const] : []),
    ...natItems(network, subnets, region),
    ...(subnets.some(subnet => subnet.routes !== null)
      ? [{ kind: 'route-table', id: `routes-${network.id}`, routes, ...at } as const]
      : []),
    ...itself(network, planning, subnets, region),
  ];
}

/** The VNets of the plan with all that their subnets name. */
export function networkItems(planning: Planning): readonly Item[] {
  return planning.topology.networks
    .filter(network => network.kind === 'vnet')
    .flatMap(network => vnetItems(network, planning));
}
