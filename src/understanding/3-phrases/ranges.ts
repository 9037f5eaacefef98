import { type Sentence, sentencesOf } from '../1-text/sentences.ts';
import type { Token } from '../1-text/tokens.ts';
import { rangeWords } from '../languages/range-words.ts';

/** An address range that the message names, bound to whose it is. */
export interface OwnedRange {
  readonly first: number;
  readonly size: number;
  /** Token that names it. */
  readonly at: number;
  /** The words that name its owner; empty where the sentence says none. */
  readonly owner: readonly string[];
  /** A subnet of a network, a route, a pool: it collides with nothing by itself. */
  readonly isPart: boolean;
}

const addressBits = 32;

/** The range that "10.1.0.0/16" names; undefined for what is no IPv4 range with a prefix. */
export function rangeOf(text: string): Pick<OwnedRange, 'first' | 'size'> | undefined {
  const [address = '', prefix] = text.split('/');
  const written = address.split('.').map(Number);
  const parts = written.length > 1 ? [...written, 0, 0, 0].slice(0, 4) : written;
  const bits = prefix === undefined ? Number.NaN : Number(prefix);
  if (parts.length !== 4 || parts.some(part => !(part <= 255)) || !(bits >= 1 && bits <= addressBits)) return undefined;
  const number = parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (addressBits - bits);
  return { first: Math.floor(number / size) * size, size };
}

const farthest = 9;
const farthestAfter = 5;
const mostOwnerWords = 4;
const clauseMarks = new Set([',', ';', '/']);

/** Content words that name an owner, walking from the range away from it. */
function ownerWords(tokens: readonly Token[], places: readonly number[]): { words: string[]; isPart: boolean } {
  const words: string[] = [];
  let isPart = false;
  for (const at of places) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text, kind } = token;
    if (kind === 'address') {
      if (words.length > 0) break;
      continue;
    }
    if (rangeWords.passing.has(text) || text === '>')
      return words.length > 0 ? { words, isPart } : { words: [], isPart: true };
    if (rangeWords.part.has(text)) {
      isPart = true;
      continue;
    }
    if (kind === 'mark') {
      if (clauseMarks.has(text) && words.length > 0) break;
      continue;
    }
    if (!rangeWords.between.has(text) && !rangeWords.shared.has(text)) words.push(text);
    else if (words.length > 0 && kind === 'word' && !rangeWords.between.has(text)) break;
  }
  return { words, isPart };
}

const span = (from: number, to: number): readonly number[] =>
  from <= to
    ? Array.from({ length: to - from }, (_, step) => from + step)
    : Array.from({ length: from - to }, (_, step) => from - step);

/** The range that a token names, with its owner in the words before it, or after it where the sentence puts it so. */
function boundRange(
  tokens: readonly Token[],
  at: number,
  { from, to }: Sentence,
  behind: boolean,
): OwnedRange | undefined {
  const range = rangeOf(tokens[at]?.text ?? '');
  if (range === undefined) return undefined;
  const before = ownerWords(tokens, span(at - 1, Math.max(from - 1, at - 1 - farthest)));
  const after = ownerWords(tokens, span(at + 1, Math.min(to, at + 1 + farthestAfter)));
  const owner = behind || before.words.length === 0 ? after : before;
  const isPart = (!behind && before.isPart) || (after.isPart && (behind || after.words.length === 0));
  return { ...range, at, owner: owner.words.slice(0, mostOwnerWords), isPart };
}

/** "10.1.0.0/16 in VNet A, 10.2.0.0/16 in VNet B": the first range has nothing before it, so owners stand behind. */
function rangesOf(tokens: readonly Token[], sentence: Sentence): readonly OwnedRange[] {
  const places = span(sentence.from, sentence.to).filter(at => tokens[at]?.kind === 'address');
  const [first] = places;
  if (first === undefined) return [];
  const behind = ownerWords(tokens, span(first - 1, sentence.from - 1)).words.length === 0;
  return places.flatMap(at => boundRange(tokens, at, sentence, behind) ?? []);
}

/** Every range of the message with its owner. */
export function ownedRanges(tokens: readonly Token[]): readonly OwnedRange[] {
  if (!tokens.some(({ kind }) => kind === 'address')) return [];
  return sentencesOf(tokens).flatMap(sentence => rangesOf(tokens, sentence));
}
