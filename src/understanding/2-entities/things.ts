import type { Standing, StandingKind } from '../../decision/case/stands.ts';
import type { Token } from '../1-text/tokens.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import { stanceWords } from '../languages/grammar.ts';
import { nameWords, standingInCapitals } from '../languages/name-words.ts';
import { pluralOf } from '../languages/plurals.ts';
import { Trie } from '../pattern/trie.ts';
import { standingNames } from './standing-names.ts';

const { azurePlaceWords, domainWords, otherFirewalls, otherPeerings, ownPlaceWords } = stanceWords;

/** A thing of a network that the message names, whether it stands or not. */
export interface Thing {
  readonly kind: StandingKind;
  /** What the name itself tells. */
  readonly says: Partial<Standing>;
  readonly from: number;
  readonly to: number;
}

/** A name with no meaning hides the shorter ones in it. */
type Meaning = Pick<Thing, 'kind' | 'says'> | undefined;

function add(trie: Trie<Meaning>, name: string, meaning: Meaning): void {
  const words = phraseTokens(name);
  const many = pluralOf(words);
  for (const form of many === undefined ? [words] : [words, many]) trie.add(form, meaning);
}

function build(): Trie<Meaning> {
  const trie = new Trie<Meaning>();
  for (const { kind, says = {}, names } of standingNames) for (const name of names) add(trie, name, { kind, says });
  for (const name of nameWords('otherThings')) add(trie, name, undefined);
  return trie;
}

const names = build();

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

const spanText = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(token => token.text)
    .join(' ');

const spansOf = (purpose: 'bareConnections' | 'bareGateways' | 'bareHubs'): ReadonlySet<string> =>
  new Set([...nameWords(purpose)].map(name => phraseTokens(name).join(' ')));

const bareClusters = nameWords('bareClusters');
const bareConnections = spansOf('bareConnections');
const bareGateways = spansOf('bareGateways');
const bareHubs = spansOf('bareHubs');
const circuitWords = nameWords('circuitWords');
const controllerWords = nameWords('controllerWords');
const defaultWords = nameWords('defaultWords');
const gatewayParts = nameWords('gatewayParts');
const insideWords = nameWords('insideWords');
const kubernetesWords = nameWords('kubernetesWords');
const machineWords = nameWords('machineWords');
const onPremisesWords = nameWords('onPremisesWords');
const otherGateways = nameWords('otherGateways');
const otherStorage = nameWords('otherStorage');
const otherZones = nameWords('otherZones');
const peeringSites = nameWords('peeringSites');
const redundancy = [...nameWords('redundancy')];
const routeHops = nameWords('routeHops');
const tunnelParts = nameWords('tunnelParts');
const routeLeads = nameWords('routeLeads');
const vpnWords = nameWords('vpnWords');
const wanWords = nameWords('wanWords');

const saysAny = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(token => words.has(token.text));

const boxReach = 12;

/** "the office has a FortiGate": a box that stands on a site, not in Azure. */
function isOwnBox(tokens: readonly Token[], { kind, says, from, to }: Thing): boolean {
  if (says.type === 'azure-firewall') return false;
  const beside = [from - 3, from - 2, from - 1, to, to + 1].map(at => text(tokens, at));
  if (kind === 'nva' && beside.some(word => onPremisesWords.has(word))) return true;
  const around = tokens.slice(Math.max(0, from - boxReach), from + boxReach).map(token => token.text);
  return around.some(word => ownPlaceWords.has(word)) && !around.some(word => azurePlaceWords.has(word));
}

const insideReach = 5;

/** "an ASA in our hub", "Juniper NVA": a box that is a machine in Azure. */
function isInAzure(tokens: readonly Token[], { to }: Thing): boolean {
  if (machineWords.has(text(tokens, to))) return true;
  const behind = tokens.slice(to, to + insideReach).map(token => token.text);
  const inside = behind.findIndex(word => insideWords.has(word));
  return inside >= 0 && behind.slice(inside + 1, inside + 4).some(word => azurePlaceWords.has(word));
}

/** The thing that a box is: on a site it is a VPN device, in Azure an appliance. */
function boxPlaced(tokens: readonly Token[], thing: Thing): Thing {
  if (thing.says.vendor === undefined) return thing;
  if (thing.kind === 'nva' && isOwnBox(tokens, thing) && !isInAzure(tokens, thing))
    return { ...thing, kind: 'onprem-vpn-device' };
  if (thing.kind === 'onprem-vpn-device' && isInAzure(tokens, thing)) return { ...thing, kind: 'nva' };
  return thing;
}

/** "payment gateway", and "gateway" where the message does not say whether it is one of VPN or of ExpressRoute. */
function isOtherGateway(tokens: readonly Token[], { kind, from, to }: Thing): boolean {
  if (gatewayParts.has(text(tokens, to)) || otherGateways.has(text(tokens, from - 1))) return true;
  const vpn = saysAny(tokens, vpnWords);
  const circuit = saysAny(tokens, circuitWords);
  return kind === 'vpn-gateway' ? !vpn || circuit : !circuit || vpn;
}

/** What a route of a route table leads to: an appliance or an address. */
const isHop = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'address' || routeHops.has(token.text));

/** The last part of a name: "vnet-weu-hub". */
function endsNameOfVnet(tokens: readonly Token[], from: number): boolean {
  for (let at = from; tokens[at]?.joined === true && tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1; at -= 1)
    if (text(tokens, at - 1) === 'vnet') return true;
  return false;
}

/** A word alone that is a name only beside others: "cluster", "storage", "hub". */
function isOtherWord(tokens: readonly Token[], { kind, from, to }: Thing): boolean {
  const [word, before, after] = [text(tokens, from), text(tokens, from - 1), text(tokens, to)];
  if (kind === 'vnet' && bareHubs.has(spanText(tokens, from, to)))
    return saysAny(tokens, wanWords) || endsNameOfVnet(tokens, from);
  if (to - from > 1) return false;
  if (kind === 'aks' && bareClusters.has(word)) return !saysAny(tokens, kubernetesWords);
  if (kind === 'storage-account') return otherStorage.has(before) || otherStorage.has(after);
  if (kind === 's2s-tunnel' && word === 'ipsec') return tunnelParts.has(after);
  if (kind === 'private-dns-zone' && word === 'privatelink') return tokens[to]?.joined !== true;
  return false;
}

/** "storage account firewall", "private peering": a thing that only sounds like the one in a network. */
function isOther(tokens: readonly Token[], thing: Thing): boolean {
  const { kind, from, to } = thing;
  const before = text(tokens, from - 1);
  const after = text(tokens, to);
  if (kind === 'peering' && to - from === 1 && (otherPeerings.has(before) || peeringSites.has(after))) return true;
  const nearby = [1, 2, 3].map(steps => text(tokens, from - steps));
  if (kind === 'hub-firewall' && to - from === 1 && nearby.some(word => otherFirewalls.has(word))) return true;
  if ((kind === 'hub-firewall' || (kind === 'nva' && !isInAzure(tokens, thing))) && isOwnBox(tokens, thing))
    return true;
  if (kind === 'udr' && defaultWords.has(before)) return true;
  const span = spanText(tokens, from, to);
  if (kind === 'udr' && routeLeads.has(text(tokens, to - 1)) && to - from > 1)
    return ![0, 1, 2].some(steps => isHop(tokens[to + steps]));
  if (bareGateways.has(span)) return isOtherGateway(tokens, thing);
  if (bareConnections.has(span)) return !saysAny(tokens, wanWords);
  if (isOtherWord(tokens, thing)) return true;
  if (kind === 'private-dns-zone' && to - from === 1)
    return (
      otherZones.has(before) ||
      redundancy.some(start => after.startsWith(start)) ||
      !tokens.some(token => domainWords.has(token.text) || token.text === 'privatelink')
    );
  if (kind === 'custom-dns' && to - from === 1 && controllerWords.has(text(tokens, from)))
    return !tokens.some(token => domainWords.has(token.text));
  if (kind === 'custom-dns') return nearby.some(word => onPremisesWords.has(word));
  if (to - from === 1 && standingInCapitals[kind]?.includes(text(tokens, from)) === true)
    return tokens[from]?.capitals !== true;
  return false;
}

/** Things looked at in one message, which bounds the work on hostile text. */
const mostThings = 80;

/** Everything of a network that is named in these tokens; of names that overlap the longest. */
export function thingsIn(tokens: readonly Token[]): readonly Thing[] {
  const things: Thing[] = [];
  for (let at = 0; at < tokens.length && things.length < mostThings; ) {
    const found = names.at(tokens, at).at(-1);
    if (found === undefined) {
      at += 1;
      continue;
    }
    for (const meaning of found.values) {
      if (meaning === undefined) continue;
      const thing = boxPlaced(tokens, { ...meaning, from: at, to: found.to });
      // A plural that is also listed as a name of its own is still one thing.
      const isKnown = things.some(one => one.from === at && one.kind === thing.kind);
      if (!isKnown && !isOther(tokens, thing)) things.push(thing);
    }
    at = found.to;
  }
  return things;
}
