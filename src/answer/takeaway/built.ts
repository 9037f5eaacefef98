import type { WordId } from '../../content/index.ts';
import type { FilePart } from '../../options/option-row.ts';
import type { OptionId } from '../../options/options.ts';
import { perOption } from '../../options/per-option.ts';
import { optionRows } from '../../options/rows.ts';
import { clientsOf, subnetsOf } from './items.ts';
import type { Item, ItemKind, Subnet } from './model.ts';

/** What an option is made of, each by a name of its own. */
export type PartId =
  | 'vnet'
  | 'peering'
  | 'vnet-connection'
  | 'firewall'
  | 'gateway-use'
  | 'vpn-gateway'
  | 'site-connection'
  | 'point-to-site'
  | 'circuit-gateway'
  | 'circuit-connection'
  | 'wan'
  | 'hub'
  | 'private-endpoint'
  | 'bastion'
  | 'nat-gateway'
  | 'zone'
  | 'zone-link'
  | 'resolver'
  | 'vnet-encryption'
  | 'integration-subnet'
  | 'service-endpoint'
  | 'app-integration'
  | 'service-rule'
  | 'routing-intent';

/** What is there before the files run: options as a whole, and parts of others. */
export interface Standing {
  readonly options: ReadonlySet<OptionId>;
  readonly parts: ReadonlySet<PartId>;
}

const nothing: Standing = { options: new Set(), parts: new Set() };

/** One thing that an option is made of. */
interface Part {
  /** null: no file builds it, whatever the design. */
  readonly id: PartId | null;
  /** True where an item of the plan is this part. */
  readonly is: (item: Item) => boolean;
  /** What the reader is told where no item is; null: that the option is left. */
  readonly left: WordId | null;
  /** It is a part only where an item of the plan is such; not said: always. */
  readonly where?: Part['is'];
}

const part = (id: PartId, is: Part['is'], left: Part['left'] = null): Part => ({ id, is, left });
const of = (kind: PartId & ItemKind, left: Part['left'] = null): Part => part(kind, item => item.kind === kind, left);
const never = (left: WordId): Part => ({ id: null, is: () => false, left });

/** True for an item with a new subnet that is such. */
const hasSubnet = (item: Item, test: (subnet: Subnet) => boolean): boolean => subnetsOf(item).some(test);

/** True for an item that is or has the subnet for apps, a new one or one that was said to stand. */
const isForApps = (item: Item): boolean =>
  (item.kind === 'existing-subnet' && item.name === 'integration') ||
  hasSubnet(item, ({ name }) => name === 'integration');

/** Every part of the options of which files build something, by the name that the rows of the options use. */
const partsByName: Readonly<Record<FilePart, Part>> = {
  vnet: of('vnet'),
  peering: of('peering'),
  'vnet-connection': of('vnet-connection'),
  firewall: of('firewall'),
  'gateway-use': part('gateway-use', item => item.kind === 'peering' && item.usesGateways.length > 0),
  'vpn-gateway': part(
    'vpn-gateway',
    item => item.kind === 'hub-vpn-gateway' || (item.kind === 'gateway' && item.details.type === 'Vpn'),
  ),
  'bgp-gateway': part(
    'vpn-gateway',
    item => item.kind === 'gateway' && item.details.type === 'Vpn' && item.details.bgp,
  ),
  'site-connection': of('site-connection', 'take.left.sites'),
  'bgp-site-connection': part(
    'site-connection',
    item => item.kind === 'site-connection' && item.bgp,
    'take.left.sites',
  ),
  'hub-site-connection': {
    ...part('site-connection', ({ kind }) => kind === 'hub-site-connection', 'take.left.sites'),
    where: ({ kind }) => kind === 'hub-vpn-gateway',
  },
  'point-to-site': part('point-to-site', item => clientsOf(item) !== null),
  'circuit-gateway': part(
    'circuit-gateway',
    item => item.kind === 'hub-circuit-gateway' || (item.kind === 'gateway' && item.details.type === 'ExpressRoute'),
  ),
  'circuit-connection': part(
    'circuit-connection',
    ({ kind }) => kind === 'circuit-connection' || kind === 'hub-circuit-connection',
  ),
  wan: of('wan'),
  hub: of('hub'),
  'hub-firewall': part('firewall', ({ kind }) => kind === 'hub-firewall', 'take.left.hub-firewall'),
  'routing-intent': part('routing-intent', ({ kind }) => kind === 'routing-intent', 'take.left.hub-firewall'),
  'private-endpoint': of('private-endpoint'),
  bastion: of('bastion'),
  'nat-gateway': of('nat-gateway'),
  zone: of('zone'),
  'zone-link': of('zone-link'),
  resolver: of('resolver'),
  'vnet-encryption': part('vnet-encryption', item => item.kind === 'vnet' && item.encrypted),
  'integration-subnet': part('integration-subnet', isForApps),
  'app-integration': of('app-integration', 'take.left.app-subnet'),
  'service-endpoint': part('service-endpoint', item =>
    hasSubnet(item, ({ serviceEndpoint }) => serviceEndpoint !== null),
  ),
  'service-rule': of('service-rule', 'take.left.service-rule'),
  'left:circuit': never('take.left.circuit'),
  'left:line-encryption': never('take.left.line-encryption'),
  'left:firewall-rules': never('take.left.firewall-rules'),
};

const partsOf = perOption(option => optionRows[option].files.map(name => partsByName[name]));

/** How much of an option the items of a plan build, with words for each part that is neither built nor there. */
export interface Built {
  readonly option: OptionId;
  /** `exists`: all of it is there, so none of it is built or left. */
  readonly extent: 'whole' | 'part' | 'nothing' | 'exists';
  readonly left: readonly WordId[];
}

function extentOf(parts: readonly Part[], built: readonly Part[], there: readonly Part[]): Built['extent'] {
  if (built.length > 0) return built.length === parts.length ? 'whole' : 'part';
  const buildable = parts.filter(({ id }) => id !== null);
  return buildable.length > 0 && buildable.every(each => there.includes(each)) ? 'exists' : 'nothing';
}

/** Holds each option of a design against the items of its plan. It is built where every part of it is an item. */
export function builtOf(
  design: ReadonlySet<OptionId>,
  items: readonly Item[],
  standing: Standing = nothing,
): readonly Built[] {
  return [...design].map(option => {
    const parts = partsOf(option).filter(({ where }) => where === undefined || items.some(where));
    const built = parts.filter(({ is }) => items.some(is));
    const stands = standing.options.has(option);
    const there = parts.filter(
      each => !built.includes(each) && (stands || (each.id !== null && standing.parts.has(each.id))),
    );
    const extent = stands && built.length === 0 ? 'exists' : extentOf(parts, built, there);
    const missing = parts.filter(each => !built.includes(each) && !there.includes(each));
    if (extent === 'exists') return { option, extent, left: [] };
    if (built.length + there.length === 0) return { option, extent, left: ['take.left.option'] };
    return { option, extent, left: missing.map(({ left }) => left ?? 'take.left.option') };
  });
}
