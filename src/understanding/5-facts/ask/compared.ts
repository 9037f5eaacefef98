import { isOption, type OptionId } from '../../../options/options.ts';
import { type Sentence, wordsBetween } from '../../1-text/sentences.ts';
import type { Read } from '../../2-entities/entities.ts';
import type { Clauses } from '../../4-clauses/clauses.ts';
import { sideBySidePattern } from '../../languages/ask-rows.ts';
import { type NamedOption, readOptions } from '../options/read.ts';

/** Options that a message holds side by side, in the order of naming, and the sentence that does. */
export interface Compared {
  readonly options: readonly OptionId[];
  readonly sentence: Sentence;
  /** The names of the options: what they say is compared, and told of no case. */
  readonly names: readonly Stretch[];
}

/** Tokens of the message, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** With fewer there is nothing to compare. */
const leastCompared = 2;
const longestSentence = 80;

/** What a VPN is, by what it is held against: tunnels between VNets, of people, or of a site. */
const vpnBeside: readonly { readonly beside: ReadonlySet<string>; readonly vpn: OptionId }[] = [
  { beside: new Set(['expressroute', 'expressroute-direct', 'vwan-standard']), vpn: 's2s-vpn' },
  { beside: new Set(['bastion']), vpn: 'p2s-vpn' },
  {
    beside: new Set(['vnet-peering-regional', 'vnet-peering-global', 'avnm-mesh', 'vnet-encryption']),
    vpn: 'vnet-to-vnet-vpn',
  },
];

function settledVpn(others: readonly string[], usual: readonly string[]): readonly string[] {
  const found = vpnBeside.find(({ beside }) => others.some(option => beside.has(option)));
  return found === undefined ? usual : [found.vpn];
}

const isInside = (part: Stretch, { from, to }: Stretch): boolean => part.from >= from && part.to <= to;

const overlaps = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

function optionsIn(read: Read, inside: readonly NamedOption[]): readonly OptionId[] {
  const isVpn = (option: NamedOption): boolean =>
    read.things.some(({ kind, value, from: at }) => kind === 'option' && value === '.vpn' && at === option.from);
  const others = inside.filter(option => !isVpn(option)).flatMap(({ ids }) => ids);
  const ids = inside.flatMap(option => (isVpn(option) ? settledVpn(others, option.ids) : option.ids));
  return [...new Set(ids)].filter(isOption);
}

/** The options that a message holds side by side; undefined where it does not, or tells what does not work. */
export function readCompared(read: Read, { main }: Clauses, named: readonly NamedOption[]): Compared | undefined {
  if (main?.kind === 'why-not-working' || named.length < leastCompared) return undefined;
  for (const sentence of read.sentences) {
    const to = Math.min(sentence.to, sentence.from + longestSentence);
    if (!sideBySidePattern.test(wordsBetween(read.message.tokens, sentence.from, to))) continue;
    const inside = named
      .filter(option => !option.refused && isInside(option, sentence))
      .toSorted((one, other) => one.from - other.from);
    const options = optionsIn(read, inside);
    if (options.length >= leastCompared) return { options, sentence, names: inside };
  }
  return undefined;
}

/** The clauses with the comparison as what is asked: what it names stands nowhere yet. */
export function askingCompared(clauses: Clauses, { sentence }: Compared): Clauses {
  return {
    ...clauses,
    main: { kind: 'compare', sentence, told: true, marked: true, because: [] },
    parts: clauses.parts.filter(({ thing }) => !isInside(thing, sentence)),
  };
}

/** What a message tells beside the names of the options that it compares. */
export function besideCompared<Part extends Stretch>(parts: readonly Part[], { names }: Compared): readonly Part[] {
  return parts.filter(part => !names.some(name => overlaps(name, part)));
}

/** The options that a message names, whatever it says of them. */
export function optionsNamed(read: Read, clauses: Clauses): readonly OptionId[] {
  return optionsIn(read, readOptions(read, clauses, { parties: [], sameRegion: undefined }));
}
