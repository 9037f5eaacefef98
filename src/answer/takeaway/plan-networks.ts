import type { Network, NetworkId } from '../../decision/topology/topology.ts';
import { addressText, rangeText } from './cidr.ts';
import { type Given, type Item, prescribedSubnets, type Subnet } from './model.ts';
import { natItems } from './plan-nat.ts';
import {
  atNetwork,
  componentsOf,
  givenOf,
  nameOf,
  newIn,
  type Planning,
  regionOf,
  spaceName,
  stands,
  vnetId,
} from './planning.ts';
import { carved, type SubnetPlan, subnetPlans } from './subnet-plans.ts';

const isPrescribed = ({ name }: SubnetPlan): boolean => prescribedSubnets.some(each => each === name);

/**
 * The private address of Azure Firewall: the first that Azure does not keep for itself, or that of the one that stands.
 */
function firewallAddress(network: Network, planning: Planning): Given | undefined {
  if (stands(network)) {
    const firewall = planning.topology.gateways.find(each => each.kind === 'firewall' && each.in === network.id);
    return { parameter: givenOf(network, 'FirewallAddress'), known: firewall?.ip };
  }
  const range = carved(network, planning)?.find(([plan]) => plan.name === 'AzureFirewallSubnet')?.[1];
  return range === undefined ? undefined : addressText(range.first + 4);
}

/** The range of a network, which of one that stands only the reader knows. */
function spaceOf(id: NetworkId, { topology, parameters }: Planning): Given {
  const network = topology.networks.find(one => one.id === id);
  return network !== undefined && stands(network)
    ? { parameter: givenOf(network, 'Range'), known: network.range }
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

/** The name of the subnet in a VNet that stands, where it was said. */
const saidSubnet = (plan: SubnetPlan, { subnets }: Network): string | undefined =>
  subnets?.find(subnet => subnet.for === plan.name)?.name;

/** True where a VNet that stands has the subnet: it was said, or something in it stands. */
function hasSubnet(plan: SubnetPlan, network: Network, { topology: { endpoints, gateways } }: Planning): boolean {
  const isUsed = [...endpoints, ...gateways].some(
    ({ kind, in: where, standing }) => where === network.id && standing === 'existing' && plan.for.includes(kind),
  );
  return saidSubnet(plan, network) !== undefined || (isPrescribed(plan) && isUsed);
}

/** A subnet of a VNet that stands, by the name that Azure prescribes or that was said. */
function existingSubnet(plan: SubnetPlan, network: Network): Item {
  const { name } = plan;
  const at = { kind: 'existing-subnet', id: `subnet-${network.id}-${name}`, vnet: vnetId(network.id), name } as const;
  const known = saidSubnet(plan, network);
  if (known === undefined || isPrescribed(plan)) return at;
  const parameter = givenOf(network, `${name.charAt(0).toUpperCase()}${name.slice(1)}SubnetName`);
  return { ...at, held: { parameter, known } };
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
    { kind: 'existing', id, of: 'vnet', name: nameOf(network), known: network.name },
    ...there.map(plan => existingSubnet(plan, network)),
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
    .flatMap(network => atNetwork(network, planning, vnetItems(network, planning)));
}
