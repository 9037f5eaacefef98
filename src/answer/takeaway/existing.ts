import { say, type WordId } from '../../content/index.ts';
import { type ExistingKind, type Home, type Item, type Parameter, type Plan, prescribedSubnets } from './model.ts';

/** What a kind of existing thing is called in each language of files, and to people. */
interface ExistingType {
  /** Type in ARM and Bicep, of the provider Microsoft.Network. */
  readonly arm: string;
  /** Type in Terraform, of the provider azurerm. */
  readonly terraform: string;
  readonly word: WordId;
}

export const existingTypes: Readonly<Record<ExistingKind, ExistingType>> = {
  vnet: { arm: 'virtualNetworks', terraform: 'virtual_network', word: 'take.thing.vnet' },
  gateway: { arm: 'virtualNetworkGateways', terraform: 'virtual_network_gateway', word: 'take.thing.gateway' },
  'virtual-hub': { arm: 'virtualHubs', terraform: 'virtual_hub', word: 'take.thing.hub' },
  wan: { arm: 'virtualWans', terraform: 'virtual_wan', word: 'take.thing.wan' },
  zone: { arm: 'privateDnsZones', terraform: 'private_dns_zone', word: 'option.private-dns-zone' },
  firewall: { arm: 'azureFirewalls', terraform: 'firewall', word: 'take.thing.firewall' },
  'nat-gateway': { arm: 'natGateways', terraform: 'nat_gateway', word: 'option.nat-gateway' },
  nsg: { arm: 'networkSecurityGroups', terraform: 'network_security_group', word: 'take.thing.nsg' },
  'route-table': { arm: 'routeTables', terraform: 'route_table', word: 'take.thing.routes' },
};

/** True for what the files only refer to. */
export const isReference = ({ kind }: Item): boolean =>
  kind === 'existing' || kind === 'existing-subnet' || kind === 'existing-service';

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What an item names in a file. A peering says that it uses a gateway, and does not say which. */
function namedBy(item: Item): readonly string[] {
  if (item.kind === 'existing' || item.kind === 'existing-service') return [];
  const { id: _, scope: _where, ...rest } = item.kind === 'peering' ? { ...item, usesGateways: [] } : item;
  return textsIn(rest);
}

/** True where something new is put in the subnet that the item refers to, or where Azure itself looks for it. */
const isUsed = (subnet: Extract<Item, { kind: 'existing-subnet' }>, items: readonly Item[]): boolean =>
  subnet.held === undefined ||
  items.some(item => 'subnet' in item && item.subnet === subnet.name && 'vnet' in item && item.vnet === subnet.vnet);

/** Items without what exists and is named by none of them, such as a firewall to whose address a route leads. */
export function withoutUnnamed(items: readonly Item[]): readonly Item[] {
  const used = items.filter(item => item.kind !== 'existing-subnet' || isUsed(item, items));
  const named = new Set(used.flatMap(namedBy));
  return used.filter(item => (item.kind !== 'existing' && item.kind !== 'existing-service') || named.has(item.id));
}

/**
 * True where the files name something that exists where they run: then that resource group does, too, and they create
 * none.
 */
export const standsInGroup = (items: readonly Item[]): boolean =>
  withoutUnnamed(items).some(item => isReference(item) && item.scope === undefined);

const prescribed: ReadonlySet<string> = new Set(prescribedSubnets);

/** True where a name inside another thing takes the prefix: in one that exists, the bare name may be taken. */
export const takesPrefix = (items: readonly Item[], parent: string, name: string): boolean =>
  !prescribed.has(name) && items.some(({ kind, id }) => kind === 'existing' && id === parent);

/** The parameter that holds the region of the resource group, where the files create it. */
export const groupRegion = ({ parameters }: Pick<Plan, 'parameters'>): string =>
  parameters.find(({ id }) => id.endsWith('Region'))?.id ?? 'targetRegion';

/** Parameter of the files that say themselves which group they run in: Azure CLI and Terraform. */
export const groupParameter = (locale: string | undefined, { group }: Home): Parameter => ({
  id: 'resourceGroup',
  about: say(locale, 'take.param.group'),
  type: 'text',
  value: group,
});
