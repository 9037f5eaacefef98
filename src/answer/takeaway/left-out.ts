import type { Cloud } from '../../azure/regions.ts';
import type { ResourceType } from '../../azure/resource-types.ts';
import { say, type WordId } from '../../content/index.ts';
import type { Facts } from '../../decision/case/facts.ts';
import { portsWord } from '../../decision/explain/ports.ts';
import type { Change } from '../../decision/said.ts';
import type { Topology } from '../../decision/topology/topology.ts';
import { isOption } from '../../options/options.ts';
import { optionName, optionNames } from '../names.ts';
import type { Built } from './built.ts';
import { existingTypes } from './existing.ts';
import { leftThere, ownNetworkHint, whereToRun } from './existing-words.ts';
import { clientsOf } from './items.ts';
import type { Home, Item, ItemKind } from './model.ts';
import { withoutWayOut } from './outbound.ts';
import { isApart, isWhole } from './plan-services.ts';
import { thingOf } from './service-rules.ts';

interface Given {
  readonly items: readonly Item[];
  readonly built: readonly Built[];
  readonly home: Home;
  readonly cloud: Cloud;
  readonly topology: Topology;
  readonly target: ResourceType | null;
  readonly facts: Facts;
  readonly changes: readonly Change[];
}

/** True for a change that no file makes: a setting of what stands, or something new that is no option. */
const isByHand = ({ do: what, what: part }: Change): boolean => what !== 'keep' && (what !== 'add' || !isOption(part));

/** What a plan leaves to the reader because of an item in it. */
const leftByItem: readonly (readonly [(item: Item) => boolean, WordId])[] = [
  [({ kind }) => kind === 'site-connection', 'take.left.site-device'],
  [({ kind }) => kind === 'circuit-connection' || kind === 'hub-circuit-connection', 'take.left.circuit'],
  [({ kind }) => kind === 'hub-site-connection', 'take.left.site-device'],
];

const isVpn = (item: Item, test: (ips: number) => boolean): boolean =>
  item.kind === 'gateway' && item.details.type === 'Vpn' && test(item.details.ips.length);

/** True for the endpoint of a service that has a public access of its own, beside the endpoint. */
const isOfService = (item: Item): boolean => item.kind === 'private-endpoint' && item.group !== null && !item.manual;

/** True where more sites come than the one that the files write. */
const hasMoreSites = ({ outsiders }: Topology): boolean => {
  const sites = outsiders.filter(({ id, by }) => id !== 'user-devices' && by.startsWith('vwan-'));
  return sites.length > 1 || sites.some(({ id }) => id === 'many-branches');
};

/** True where a hub serves spokes of which the files join one. */
const sharesAmongSpokes = (items: readonly Item[], { transitive }: Facts): boolean =>
  transitive === 'onprem-to-spokes' && items.some(({ kind }) => kind === 'peering');

/** True where sites come to one virtual hub of several. */
function lacksHubGateways(items: readonly Item[], regionCount: number): boolean {
  const gateways = items.filter(({ kind }) => kind === 'hub-vpn-gateway').length;
  const hubs = items.filter(item => item.kind === 'hub' || (item.kind === 'existing' && item.of === 'virtual-hub'));
  return gateways > 0 && Math.max(hubs.length, regionCount) > gateways;
}

const serviceOf = (locale: string | undefined, target: ResourceType | null): string =>
  target?.displayName ?? say(locale, 'take.place.target');

function hintsOf(
  locale: string | undefined,
  { items, home, target, cloud, topology, facts }: Given,
): readonly string[] {
  const has = (kind: ItemKind): boolean => items.some(item => item.kind === kind);
  const endpoint = items.find(item => item.kind === 'private-endpoint');
  const ports =
    target === null || !has('nsg')
      ? []
      : [say(locale, 'take.hint.ports', { name: target.displayName, ports: portsWord(target, facts) })];
  return [
    ...(has('service-rule') ? [say(locale, 'take.hint.service-rule', { service: serviceOf(locale, target) })] : []),
    ...(items.some(item => item.kind === 'service-rule' && item.of === 'Microsoft.Storage/storageAccounts')
      ? [say(locale, 'take.hint.rule-replaces')]
      : []),
    ...whereToRun(locale, items, home),
    ...ownNetworkHint(locale, topology, facts),
    ...(cloud === 'public' ? [] : [say(locale, `take.hint.cloud.${cloud}`)]),
    ...ports,
    ...(endpoint === undefined ? [] : [say(locale, endpoint.manual ? 'take.hint.approval' : 'take.hint.rights')]),
    ...(items.some(item => item.kind === 'site-connection' && item.bgp) ? [say(locale, 'take.hint.bgp')] : []),
    ...(items.some(item => isVpn(item, ips => ips > 1)) ? [say(locale, 'take.hint.active-active')] : []),
    ...items.flatMap(item =>
      item.kind === 'nat-gateway' && item.doubt !== null ? [say(locale, `take.hint.nat.${item.doubt}`)] : [],
    ),
    ...(withoutWayOut(items, topology) ? [say(locale, 'take.hint.private')] : []),
    ...(has('gateway') ? [say(locale, 'take.hint.gateway-time')] : []),
  ];
}

/** What is there already and is not built: options, and things that the files refer to. */
function haveLine(locale: string | undefined, built: readonly Built[], items: readonly Item[]): readonly string[] {
  const options = built.filter(({ extent }) => extent === 'exists').map(({ option }) => optionName(locale, option));
  const things = items.flatMap(item => {
    if (item.kind === 'existing-service') return [say(locale, thingOf(item))];
    return item.kind === 'existing' ? [say(locale, existingTypes[item.of].word)] : [];
  });
  const parts = [...new Set([...options, ...things])];
  return parts.length === 0 ? [] : [say(locale, 'take.title.have', { parts: parts.join(', ') })];
}

/**
 * What the files are, in a line or a few: the options that they build, those that they build in part, and what exists.
 */
export function titleOf(locale: string | undefined, built: readonly Built[], items: readonly Item[]): string {
  const named = (extent: Built['extent'], word: WordId): readonly string[] => {
    const options = built.filter(row => row.extent === extent).map(({ option }) => option);
    return options.length === 0 ? [] : [say(locale, word, { parts: optionNames(locale, options) })];
  };
  const lines = [...named('whole', 'take.title'), ...named('part', 'take.title.part')];
  const builds = lines.length === 0 ? [say(locale, 'take.title.network')] : lines;
  return [...builds, ...haveLine(locale, built, items)].join(' ');
}

/** What the files leave to the reader, and what to look at once they ran. */
export function leftOutOf(
  locale: string | undefined,
  given: Given,
): { readonly leftOut: readonly string[]; readonly hints: readonly string[] } {
  const { items, built, topology, target, facts, changes } = given;
  const byItem = leftByItem.flatMap(([is, word]) => (items.some(is) ? [say(locale, word)] : []));
  const service = serviceOf(locale, target);
  const parts = built.flatMap(({ option, left }) =>
    left.map(word => say(locale, word, { name: optionName(locale, option), service })),
  );
  const partial = topology.zones.flatMap(({ names }) => names).filter(name => !isWhole(name));
  const { vnetCount, addressOverlap, regionCount, exposure } = facts;
  const hubs = items.filter(({ kind }) => kind === 'hub').length;
  const apart = isApart(topology);
  const sites = items.some(({ kind }) => kind === 'site-connection');
  const comesToHub = topology.outsiders.some(({ id, by }) => id === 'user-devices' && by.startsWith('vwan-'));
  const hasHubSite = items.some(({ kind }) => kind === 'hub-site-connection');
  const sharesThere = topology.links.some(({ usesGateway, standing }) => usesGateway && standing === 'existing');
  const standsUnregistered =
    items.some(({ kind }) => kind === 'zone') &&
    topology.zones.some(({ names }) => names.length > 0) &&
    (facts.existingPrivateEndpoint !== 'none' ||
      topology.endpoints.some(({ kind, standing }) => kind === 'private-endpoint' && standing === 'existing'));
  const leftOut = [
    say(locale, 'take.left.workloads'),
    ...parts,
    ...(changes.some(isByHand) ? [say(locale, 'take.left.changes')] : []),
    ...byItem,
    ...(exposure === 'none' && items.some(isOfService) ? [say(locale, 'take.left.public-access')] : []),
    ...leftThere(locale, topology),
    ...(hasHubSite && hasMoreSites(topology) ? [say(locale, 'take.left.more-sites')] : []),
    ...(comesToHub && facts.userVpnStands === 'no' && !items.some(item => clientsOf(item) !== null)
      ? [say(locale, 'take.left.hub-people')]
      : []),
    ...(sharesThere ? [say(locale, 'take.left.gateway-use')] : []),
    ...(sites && addressOverlap === 'yes' ? [say(locale, 'take.left.nat-rules')] : []),
    ...(apart ? [say(locale, 'take.left.other-side')] : []),
    ...partial.map(name => say(locale, 'take.left.zone-name', { name })),
    ...(standsUnregistered ? [say(locale, 'take.left.zone-group')] : []),
    ...(lacksHubGateways(items, regionCount) ? [say(locale, 'take.left.hub-gateways')] : []),
    ...(hubs > 0 && regionCount > hubs ? [say(locale, 'take.left.more-hubs')] : []),
    ...(vnetCount > 2 || sharesAmongSpokes(items, facts) ? [say(locale, 'take.left.more-vnets')] : []),
  ];
  return { leftOut: [...new Set(leftOut)], hints: hintsOf(locale, given) };
}
