import type { WordId } from '../../content/index.ts';
import type { OptionId } from '../../options/options.ts';
import type { Item, ItemKind } from './model.ts';

/** One thing that an option is made of. */
interface Part {
  /** True where an item of the plan is this part. */
  readonly is: (item: Item) => boolean;
  /** What the reader is told where no item is; null: that the option is left. */
  readonly left: WordId | null;
}

const part = (is: Part['is'], left: Part['left'] = null): Part => ({ is, left });
const of = (...kinds: readonly ItemKind[]): Part => part(({ kind }) => kinds.includes(kind));

/** What no file builds, whatever the design. */
const never = (left: WordId): Part => part(() => false, left);

const vpnGateway = part(
  item => item.kind === 'hub-vpn-gateway' || (item.kind === 'gateway' && item.details.type === 'Vpn'),
);
const bgpGateway = part(item => item.kind === 'gateway' && item.details.type === 'Vpn' && item.details.bgp);
const bgpSite = part(item => item.kind === 'site-connection' && item.bgp, 'take.left.sites');
const clients = part(item => item.kind === 'gateway' && item.details.type === 'Vpn' && item.details.clients !== null);
const circuit: readonly Part[] = [
  part(
    item => item.kind === 'hub-circuit-gateway' || (item.kind === 'gateway' && item.details.type === 'ExpressRoute'),
  ),
  part(({ kind }) => kind === 'circuit-connection', 'take.left.hub-circuit'),
  never('take.left.circuit'),
];
const hubAndSites: readonly Part[] = [of('wan'), of('hub'), never('take.left.sites')];
const endpoint = [of('private-endpoint')];

/** Every part of the options of which files build something; any other option is left to the reader as a whole. */
const partsOf: Readonly<Partial<Record<OptionId, readonly Part[]>>> = {
  'same-vnet': [of('vnet')],
  'vnet-peering-regional': [of('peering')],
  'vnet-peering-global': [of('peering')],
  'vnet-to-vnet-vpn': [vpnGateway, of('vnet-connection')],
  'hub-spoke-firewall': [of('firewall'), never('take.left.firewall-rules')],
  'gateway-transit': [part(item => item.kind === 'peering' && item.usesGateways.length > 0)],
  's2s-vpn': [vpnGateway, part(({ kind }) => kind === 'site-connection', 'take.left.sites')],
  'p2s-vpn': [clients],
  expressroute: circuit,
  'expressroute-encrypted': [...circuit, never('take.left.line-encryption')],
  'expressroute-vpn-failover': [...circuit, bgpGateway, bgpSite],
  'vwan-standard': hubAndSites,
  'vwan-secured-hub': [...hubAndSites, never('take.left.hub-firewall')],
  'private-endpoint': endpoint,
  'private-endpoint-from-onprem': endpoint,
  'private-endpoint-cross-tenant': endpoint,
  bastion: [of('bastion')],
  'nat-gateway': [of('nat-gateway')],
  'private-dns-zone': [of('zone'), of('zone-link')],
  'dns-private-resolver': [of('resolver')],
  'vnet-encryption': [part(item => item.kind === 'vnet' && item.encrypted)],
  'vnet-integration': [
    part(item => item.kind === 'vnet' && item.subnets.some(({ name }) => name === 'integration')),
    never('take.left.app-subnet'),
  ],
  'service-endpoint': [
    part(item => item.kind === 'vnet' && item.subnets.some(({ serviceEndpoint }) => serviceEndpoint !== null)),
    never('take.left.service-rule'),
  ],
};

/** How much of an option the items of a plan build, with words for each part that they do not. */
export interface Built {
  readonly option: OptionId;
  readonly extent: 'whole' | 'part' | 'nothing';
  readonly left: readonly WordId[];
}

/** Holds each option of a design against the items of its plan. It is built where every part of it is an item. */
export function builtOf(design: ReadonlySet<OptionId>, items: readonly Item[]): readonly Built[] {
  return [...design].map(option => {
    const parts = partsOf[option] ?? [];
    const missing = parts.filter(({ is }) => !items.some(is));
    const left = missing.flatMap(({ left: word }) => (word === null ? ['take.left.option' as const] : [word]));
    if (parts.length === missing.length) return { option, extent: 'nothing', left: ['take.left.option'] };
    return { option, extent: missing.length === 0 ? 'whole' : 'part', left };
  });
}
