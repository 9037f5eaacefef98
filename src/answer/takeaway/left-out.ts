import { type Cloud, isRegionName } from '../../azure/regions.ts';
import type { ResourceType } from '../../azure/resource-types.ts';
import { say, type WordId } from '../../content/index.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import { optionName, optionNames } from '../names.ts';
import type { Topology } from '../topology/topology.ts';
import type { Built } from './built.ts';
import { existingTypes, standsInGroup } from './existing.ts';
import type { Item, ItemKind } from './model.ts';
import { isWhole } from './plan-services.ts';

interface Given {
  readonly items: readonly Item[];
  readonly built: readonly Built[];
  readonly cloud: Cloud;
  /** True: the answer advises that both instances of the VPN gateway be active. */
  readonly activeAdvised: boolean;
  readonly topology: Topology;
  readonly target: ResourceType | null;
  readonly requirements: Requirements;
}

/** What a plan leaves to the reader because of an item in it. */
const leftByItem: readonly (readonly [(item: Item) => boolean, WordId])[] = [
  [({ kind }) => kind === 'site-connection', 'take.left.site-device'],
  [item => item.kind === 'private-endpoint' && item.group !== null && !item.manual, 'take.left.public-access'],
  [({ kind }) => kind === 'nat-gateway', 'take.left.nat-sku'],
];

const isVpn = (item: Item, test: (ips: number) => boolean): boolean =>
  item.kind === 'gateway' && item.details.type === 'Vpn' && test(item.details.ips.length);

const takesPeople = (item: Item): boolean =>
  item.kind === 'gateway' && item.details.type === 'Vpn' && item.details.clients !== null;

function hintsOf(locale: string | undefined, { items, target, cloud }: Given): readonly string[] {
  const has = (kind: ItemKind): boolean => items.some(item => item.kind === kind);
  const endpoint = items.find(item => item.kind === 'private-endpoint');
  const ports =
    target === null || !has('nsg')
      ? []
      : [say(locale, 'take.hint.ports', { name: target.displayName, ports: target.typicalPorts })];
  return [
    ...(standsInGroup(items) ? [say(locale, 'take.hint.have')] : []),
    ...(cloud === 'public' ? [] : [say(locale, `take.hint.cloud.${cloud}`)]),
    ...ports,
    ...(endpoint === undefined ? [] : [say(locale, endpoint.manual ? 'take.hint.approval' : 'take.hint.rights')]),
    ...(items.some(item => item.kind === 'site-connection' && item.bgp) ? [say(locale, 'take.hint.bgp')] : []),
    ...(items.some(item => isVpn(item, ips => ips > 1)) ? [say(locale, 'take.hint.active-active')] : []),
    ...(has('gateway') ? [say(locale, 'take.hint.gateway-time')] : []),
  ];
}

/** What is there already and is not built: options, and things that the files refer to. */
function haveLine(locale: string | undefined, built: readonly Built[], items: readonly Item[]): readonly string[] {
  const options = built.filter(({ extent }) => extent === 'exists').map(({ option }) => optionName(locale, option));
  const things = items.flatMap(item => (item.kind === 'existing' ? [say(locale, existingTypes[item.of].word)] : []));
  const parts = [...new Set([...options, ...things])];
  return parts.length === 0 ? [] : [say(locale, 'take.title.have', { parts: parts.join(', ') })];
}

/** What the files are, in a line or a few: the options that they build, those that they build in part, and what exists. */
export function titleOf(locale: string | undefined, built: readonly Built[], items: readonly Item[]): string {
  const named = (extent: Built['extent'], word: WordId): readonly string[] => {
    const options = built.filter(row => row.extent === extent).map(({ option }) => option);
    return options.length === 0 ? [] : [say(locale, word, { parts: optionNames(locale, options) })];
  };
  const lines = [...named('whole', 'take.title'), ...named('part', 'take.title.part')];
  const builds = lines.length === 0 ? [say(locale, 'take.title.network')] : lines;
  return [...builds, ...haveLine(locale, built, items)].join(' ');
}

/** How many regions take part, as far as it was said. */
function regionsOf({ sourceRegion, targetRegion, otherRegions, regionCount }: Requirements): number {
  const others = otherRegions === undefined || otherRegions === 'unknown' ? [] : otherRegions;
  const named = new Set([sourceRegion ?? '', targetRegion ?? '', ...others].filter(isRegionName));
  return Math.max(named.size, typeof regionCount === 'number' ? regionCount : 0);
}

/** What the files leave to the reader, and what to look at once they ran. */
export function leftOutOf(
  locale: string | undefined,
  given: Given,
): { readonly leftOut: readonly string[]; readonly hints: readonly string[] } {
  const { items, built, topology, target, requirements } = given;
  const byItem = leftByItem.flatMap(([is, word]) => (items.some(is) ? [say(locale, word)] : []));
  const service = target?.displayName ?? say(locale, 'take.place.target');
  const parts = built.flatMap(({ option, left }) =>
    left.map(word => say(locale, word, { name: optionName(locale, option), service })),
  );
  const partial = (topology.zone?.names ?? []).filter(name => !isWhole(name));
  const { vnetCount, addressOverlap } = requirements;
  const hubs = items.filter(({ kind }) => kind === 'hub').length;
  const apart = topology.links.some(link => link.by === 's2s-vpn' && link.from === 'caller' && link.to === 'target');
  const sites = items.some(({ kind }) => kind === 'site-connection');
  const standsBy = given.activeAdvised && items.some(item => isVpn(item, ips => ips === 1));
  const leftOut = [
    say(locale, 'take.left.workloads'),
    ...parts,
    ...byItem,
    ...(given.cloud !== 'public' && items.some(takesPeople) ? [say(locale, 'take.left.sign-in')] : []),
    ...(standsBy ? [say(locale, 'take.left.active-active')] : []),
    ...(sites && addressOverlap === 'yes' ? [say(locale, 'take.left.nat-rules')] : []),
    ...(apart ? [say(locale, 'take.left.other-side')] : []),
    ...partial.map(name => say(locale, 'take.left.zone-name', { name })),
    ...(hubs > 0 && regionsOf(requirements) > hubs ? [say(locale, 'take.left.more-hubs')] : []),
    ...(typeof vnetCount === 'number' && vnetCount > 2 ? [say(locale, 'take.left.more-vnets')] : []),
  ];
  return { leftOut: [...new Set(leftOut)], hints: hintsOf(locale, given) };
}
