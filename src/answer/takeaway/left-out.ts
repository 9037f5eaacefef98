import type { ResourceType } from '../../azure/resource-types.ts';
import { say, type WordId } from '../../content/index.ts';
import type { OptionId } from '../../decision/options.ts';
import type { Requirements } from '../../decision/requirements.ts';
import { optionName } from '../names.ts';
import type { Topology } from '../topology/topology.ts';
import type { Item, ItemKind } from './model.ts';
import { isWhole } from './plan-services.ts';

/** Options that become items of a plan, or need none; every other option of a design is left to the reader. */
const generated: ReadonlySet<OptionId> = new Set([
  ...(['same-vnet', 'vnet-peering-regional', 'vnet-peering-global', 'vnet-to-vnet-vpn', 'hub-spoke-firewall'] as const),
  ...(['gateway-transit', 's2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover', 'vwan-standard'] as const),
  ...(['private-endpoint', 'private-endpoint-from-onprem', 'private-endpoint-cross-tenant', 'bastion'] as const),
  ...(['nat-gateway', 'private-dns-zone', 'dns-private-resolver', 'vnet-encryption', 'vwan-secured-hub'] as const),
  ...(['vnet-integration', 'service-endpoint'] as const),
]);

interface Given {
  readonly items: readonly Item[];
  readonly design: ReadonlySet<OptionId>;
  readonly topology: Topology;
  readonly target: ResourceType | null;
  readonly requirements: Requirements;
}

/** What a plan leaves to the reader because of an item in it. */
const leftByKind: readonly (readonly [ItemKind, WordId])[] = [
  ['firewall', 'take.left.firewall-rules'],
  ['site-connection', 'take.left.site-device'],
  ['hub-vpn-gateway', 'take.left.site-device'],
  ['circuit-connection', 'take.left.circuit'],
  ['hub-circuit-gateway', 'take.left.circuit'],
  ['private-endpoint', 'take.left.public-access'],
];

function hintsOf(locale: string | undefined, given: Given): readonly string[] {
  const has = (kind: ItemKind): boolean => given.items.some(item => item.kind === kind);
  const { target } = given;
  const ports =
    target === null || !has('nsg')
      ? []
      : [say(locale, 'take.hint.ports', { name: target.displayName, ports: target.typicalPorts })];
  return [
    ...ports,
    ...(has('private-endpoint') ? [say(locale, 'take.hint.approval')] : []),
    ...(has('gateway') ? [say(locale, 'take.hint.gateway-time')] : []),
  ];
}

/** What the files leave to the reader, and what to look at once they ran. */
export function leftOutOf(
  locale: string | undefined,
  given: Given,
): { readonly leftOut: readonly string[]; readonly hints: readonly string[] } {
  const { items, design, topology, requirements } = given;
  const kinds = new Set(items.map(item => item.kind));
  const byKind = leftByKind.flatMap(([kind, word]) => (kinds.has(kind) ? [say(locale, word)] : []));
  const options = [...design].filter(option => !generated.has(option));
  const partial = (topology.zone?.names ?? []).filter(name => !isWhole(name));
  const { vnetCount } = requirements;
  const apart = topology.links.some(link => link.by === 's2s-vpn' && link.from === 'caller' && link.to === 'target');
  const leftOut = [
    say(locale, 'take.left.workloads'),
    ...options.map(option => say(locale, 'take.left.option', { name: optionName(locale, option) })),
    ...new Set(byKind),
    ...(design.has('vwan-secured-hub') ? [say(locale, 'take.left.hub-firewall')] : []),
    ...(apart ? [say(locale, 'take.left.other-side')] : []),
    ...partial.map(name => say(locale, 'take.left.zone-name', { name })),
    ...(typeof vnetCount === 'number' && vnetCount > 2 ? [say(locale, 'take.left.more-vnets')] : []),
  ];
  return { leftOut, hints: hintsOf(locale, given) };
}
