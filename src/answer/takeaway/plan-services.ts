import type { ResourceType } from '../../azure/resource-types.ts';
import type { Topology, Zone } from '../../decision/topology/topology.ts';
import type { Item } from './model.ts';
import { atNetwork, newIn, type Planning, regionOf, vnetId } from './planning.ts';
import { inScope } from './scopes.ts';

/** True where the two VNets are in different clouds, joined by a line that leaves both. */
export function isApart({ links }: Topology): boolean {
  return links.some(
    ({ from, to, by }) =>
      (to === 'target' || to === 'remote-hub') && (by === 's2s-vpn' || by === 'expressroute') && isHome(from),
  );
}

const isHome = (id: string): boolean => id === 'caller' || id === 'hub';

/** True for a zone name that is complete, without a part that depends on the resource. */
export const isWhole = (zone: string): boolean => !zone.includes('{');

/** Azure Firewall, Azure Bastion and the DNS Private Resolver, each in its VNet. */
export function applianceItems(planning: Planning): readonly Item[] {
  const vnets = planning.topology.networks.filter(network => network.kind === 'vnet');
  return vnets.flatMap((network): readonly Item[] => {
    const components = newIn(network, planning.topology);
    const at = { region: regionOf(network, planning.topology), vnet: vnetId(network.id) };
    const ip = (id: string): Item => ({ kind: 'public-ip', id, region: at.region, sku: 'Standard', zones: null });
    const { firewall: tier, bastion: sku } = planning.sizes;
    const firewall: readonly Item[] = [
      ip(`ip-fw-${network.id}`),
      { kind: 'firewall-policy', id: `fwpolicy-${network.id}`, region: at.region, tier },
      {
        kind: 'firewall',
        id: `fw-${network.id}`,
        ip: `ip-fw-${network.id}`,
        policy: `fwpolicy-${network.id}`,
        tier,
        ...at,
      },
    ];
    const bastion: readonly Item[] = [
      ip(`ip-bastion-${network.id}`),
      { kind: 'bastion', id: `bastion-${network.id}`, ip: `ip-bastion-${network.id}`, sku, ...at },
    ];
    return atNetwork(network, planning, [
      ...(components.has('firewall') ? firewall : []),
      ...(components.has('bastion') ? bastion : []),
      ...(components.has('dns-resolver')
        ? [{ kind: 'resolver', id: `resolver-${network.id}`, subnet: 'resolver', ...at } as const]
        : []),
    ]);
  });
}

/**
 * A zone, built or referred to: one that stands has the name that was said, or that its service prescribes, or one that
 * only its owner knows.
 */
function zoneItem({ standing, names, said = [] }: Zone, id: string, name: string, { scopes }: Planning): Item {
  if (standing !== 'existing') return { kind: 'zone', id, name };
  const parameter = `${id.replace('-', '')}Name`;
  const own = said.find(one => one.name?.toLowerCase() === name.toLowerCase()) ?? said[0] ?? {};
  return {
    kind: 'existing',
    id,
    of: 'zone',
    name: parameter,
    known: names.length === 0 && own.name === undefined ? undefined : name,
    scope: scopes.of({ ...own, name }, parameter),
  };
}

/** The names of the zones: those of the service, or one of your own. */
function zoneNames({ names, said = [] }: Zone, prefix: string): readonly string[] {
  if (names.length === 0) return [said[0]?.name ?? `${prefix}.internal`];
  const open = names.some(name => !isWhole(name)) ? said.flatMap(({ name }) => name ?? []) : [];
  return [...new Set([...names.filter(isWhole), ...open])];
}

const isZone = (item: Item): boolean => item.kind === 'zone' || (item.kind === 'existing' && item.of === 'zone');

/** True where the zone of the target was linked to its VNet when it was deployed there. */
const isDeployedWithZone = ({ facts }: Planning, target: ResourceType | null): boolean =>
  facts.networkingMode === 'injected' && target?.deployedWithZone === true;

function zoneItems(planning: Planning, target: ResourceType | null): readonly Item[] {
  const [zone] = planning.topology.zones;
  if (zone === undefined || (zone.ofEndpoints === true && zone.said === undefined)) return [];
  const own = zone.names.length === 0;
  const names = zoneNames(zone, planning.parameters.prefix);
  const isLinked = zone.standing === 'existing' && isDeployedWithZone(planning, target);
  const vnets = zone.linkedTo.filter(
    id => !(isLinked && id === 'target') && planning.topology.networks.some(network => network.id === id),
  );
  // A zone that stands may be that of a private endpoint, which holds no names of machines.
  const registers = own && zone.standing !== 'existing' && !planning.has('private-link-service');
  return names.flatMap((name, index): readonly Item[] => {
    const item = zoneItem(zone, `zone-${index + 1}`, name, planning);
    const links = vnets.map((id): Item => {
      return { kind: 'zone-link', id: `link-${index + 1}-${id}`, zone: item.id, vnet: vnetId(id), registers };
    });
    return [item, ...inScope(item.scope, links)];
  });
}

/** The private endpoint, its zones, and the links of each zone to every VNet. */
export function endpointItems(planning: Planning, target: ResourceType | null): readonly Item[] {
  const zones = zoneItems(planning, target);
  const { endpoints, networks, zones: wanted } = planning.topology;
  const network = networks.find(
    ({ id, kind }) =>
      kind === 'vnet' &&
      endpoints.some(one => one.kind === 'private-endpoint' && one.standing === 'new' && one.in === id),
  );
  if (network === undefined) return zones;
  const group = target?.privateEndpointGroupIds[0];
  const ownZone = wanted.some(({ names }) => names.length === 0) && planning.has('private-link-service');
  const record = ownZone ? [{ kind: 'zone-record', id: 'target', zone: 'zone-1', endpoint: 'endpoint' } as const] : [];
  const named = wanted.some(({ names }) => names.length > 0);
  const endpoint: Item = {
    kind: 'private-endpoint',
    id: 'endpoint',
    region: regionOf(network, planning.topology),
    vnet: vnetId(network.id),
    subnet: 'endpoints',
    group: group === undefined || group.startsWith('(') || planning.has('private-link-service') ? null : group,
    zones: named ? zones.filter(isZone).map(({ id }) => id) : [],
    isNamed: record.length > 0,
    manual: planning.facts.sameTenant === 'no' || planning.facts.targetRbac === 'no',
  };
  const ofZone = zones.find(({ id }) => id === 'zone-1')?.scope;
  return [...zones, ...atNetwork(network, planning, [endpoint]), ...inScope(ofZone, record)];
}
