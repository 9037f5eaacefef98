import { sentencesOf } from '../1-text/sentences.ts';
import type { Read } from '../2-entities/entities.ts';
import { type OwnedRange, ownedRanges } from '../3-phrases/ranges.ts';
import type { Finding } from '../finding.ts';
import { rangeWords } from '../languages/range-words.ts';

const isPrivate = ({ first }: OwnedRange): boolean => {
  const top = Math.floor(first / 2 ** 24);
  const second = Math.floor(first / 2 ** 16) % 256;
  return (
    top === 10 ||
    (top === 172 && second >= 16 && second < 32) ||
    (top === 192 && second === 168) ||
    (top === 100 && second >= 64 && second < 128)
  );
};

const collide = (one: OwnedRange, other: OwnedRange): boolean =>
  one.first < other.first + other.size && other.first < one.first + one.size;

/** "the VNets are A and B": several that are named together have a range each. */
const isMany = ({ owner }: OwnedRange): boolean => owner.some(word => rangeWords.many.has(word));

const sameOwner = (one: OwnedRange, other: OwnedRange): boolean =>
  !isMany(one) && [...one.owner].sort().join() === [...other.owner].sort().join();

/** Words beside ranges up to which a message is nothing but a list of them: an answer, or a plan side by side. */
const fewWords = 9;

function found(value: string, ranges: readonly OwnedRange[]): readonly Finding[] {
  const places = ranges.map(({ at }) => at);
  return [
    {
      field: 'addressOverlap',
      value,
      from: Math.min(...places),
      to: Math.max(...places) + 1,
      fuzzy: false,
      weight: 1,
      by: 'ranges',
    },
  ];
}

/** "both VNets use 10.0.0.0/16", "the same 192.168.0.0/16 as ours": one range that two have. */
function isShared(read: Read, range: OwnedRange): boolean {
  const { tokens } = read.message;
  const sentence = sentencesOf(tokens).find(({ from, to }) => range.at >= from && range.at < to);
  if (sentence === undefined || range.isPart) return false;
  return tokens
    .slice(Math.max(sentence.from, range.at - 8), Math.min(sentence.to, range.at + 5))
    .some(({ text }) => rangeWords.shared.has(text));
}

/**
 * Whether ranges of two owners collide, or one is said to be used twice. Ranges of one owner, or of nobody, say
 * nothing.
 */
export function readOverlap(read: Read): readonly Finding[] {
  const all = ownedRanges(read.message.tokens);
  const ranges = all.filter(range => isPrivate(range) && !range.isPart);
  const [first, second] = ranges;
  if (first === undefined) return [];
  const distinct = new Set(ranges.map(({ first: start, size }) => `${start}/${size}`));
  if (distinct.size === 1 && isShared(read, first)) return found('yes', ranges);
  if (second === undefined) return [];
  const words = read.message.tokens.filter(({ kind }) => kind === 'word').length;
  const isList = words <= fewWords && ranges.length === all.length;
  const pairs = ranges.flatMap((one, index) => ranges.slice(index + 1).map(other => [one, other] as const));
  const told = pairs.filter(([one, other]) =>
    one.owner.length > 0 && other.owner.length > 0 ? !sameOwner(one, other) : isList,
  );
  if (told.length === 0) return [];
  return found(told.some(([one, other]) => collide(one, other)) ? 'yes' : 'no', ranges);
}
