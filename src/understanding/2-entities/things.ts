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

type Meaning = Pick<Thing, 'kind' | 'says'>;

function build(): Trie<Meaning> {
  const trie = new Trie<Meaning>();
  for (const { kind, says = {}, names } of standingNames)
    for (const name of names) {
      const words = phraseTokens(name);
      const many = pluralOf(words);
      for (const form of many === undefined ? [words] : [words, many]) trie.add(form, { kind, says });
    }
  return trie;
}

const names = build();

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

const peeringSites = nameWords('peeringSites');
const defaultWords = nameWords('defaultWords');
const otherZones = nameWords('otherZones');
const redundancy = [...nameWords('redundancy')];
const controllerWords = nameWords('controllerWords');
const onPremisesWords = nameWords('onPremisesWords');

const boxReach = 12;

/** "the office has a FortiGate": a box that stands on a site, not in Azure. */
function isOwnBox(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - boxReach), at + boxReach).map(token => token.text);
  return around.some(word => ownPlaceWords.has(word)) && !around.some(word => azurePlaceWords.has(word));
}

/** "storage account firewall", "private peering": a thing that only sounds like the one in a network. */
function isOther(tokens: readonly Token[], { kind, from, to }: Thing): boolean {
  const before = text(tokens, from - 1);
  const after = text(tokens, to);
  if (kind === 'peering' && to - from === 1 && (otherPeerings.has(before) || peeringSites.has(after))) return true;
  const nearby = [1, 2, 3].map(steps => text(tokens, from - steps));
  if (kind === 'hub-firewall' && to - from === 1 && nearby.some(word => otherFirewalls.has(word))) return true;
  if ((kind === 'hub-firewall' || kind === 'nva') && isOwnBox(tokens, from)) return true;
  if (kind === 'udr' && defaultWords.has(before)) return true;
  if (kind === 'private-dns-zone' && to - from === 1)
    return otherZones.has(before) || redundancy.some(start => after.startsWith(start));
  if (kind === 'custom-dns' && controllerWords.has(text(tokens, from)))
    return !tokens.some(token => domainWords.has(token.text));
  if (kind === 'nva' || kind === 'custom-dns') return nearby.some(word => onPremisesWords.has(word));
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
    for (const { kind, says } of found.values) {
      const thing = { kind, says, from: at, to: found.to };
      if (!isOther(tokens, thing)) things.push(thing);
    }
    at = found.to;
  }
  return things;
}
