import type { Read } from '../2-entities/entities.ts';
import type { Finding } from '../finding.ts';

interface Range {
  readonly first: number;
  readonly size: number;
  readonly at: number;
}

const addressBits = 32;

/** The range that "10.1.0.0/16" names; undefined for what is no IPv4 range with a prefix. */
function rangeOf(text: string, at: number): Range | undefined {
  const [address = '', prefix] = text.split('/');
  const parts = address.split('.').map(Number);
  const bits = prefix === undefined ? Number.NaN : Number(prefix);
  if (parts.length !== 4 || parts.some(part => !(part <= 255)) || !(bits >= 1 && bits <= addressBits)) return undefined;
  const number = parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (addressBits - bits);
  return { first: Math.floor(number / size) * size, size, at };
}

const isPrivate = (range: Range) => {
  const top = Math.floor(range.first / 2 ** 24);
  const second = Math.floor(range.first / 2 ** 16) % 256;
  return (
    top === 10 ||
    (top === 172 && second >= 16 && second < 32) ||
    (top === 192 && second === 168) ||
    (top === 100 && second >= 64 && second < 128)
  );
};

const overlaps = (one: Range, other: Range) =>
  one.first < other.first + other.size && other.first < one.first + one.size;

const partWords = new Set(['subnet', 'subnets', 'of', 'within', 'part']);

/** "subnet 10.4.1.0/24 of VNet 10.4.0.0/16": a part of one network collides with nothing. */
function withinOneNetwork(read: Read, first: Range, ranges: readonly Range[]): boolean {
  const second = ranges[1];
  if (ranges.length !== 2 || second === undefined || first.size === second.size) return false;
  const before = read.message.tokens.slice(Math.max(0, first.at - 2), first.at);
  const between = read.message.tokens.slice(first.at + 1, second.at);
  return before.some(token => token.text === 'subnet') && between.some(token => partWords.has(token.text));
}

const bothWords = new Set([
  'both',
  'each',
  'all',
  'either',
  'same',
  'too',
  'also',
  'two',
  'beide',
  'beiden',
  'les',
  'deux',
  'ambas',
  'ambos',
  'identical',
  '両方',
  'as',
]);

/** Whether the private ranges named in the message collide, or one is said to be used twice. */
export function readOverlap(read: Read): readonly Finding[] {
  const ranges: Range[] = [];
  read.message.tokens.forEach((token, at) => {
    const range = token.kind === 'address' ? rangeOf(token.text, at) : undefined;
    if (range !== undefined && isPrivate(range)) ranges.push(range);
  });
  const found = (value: string, from: number, to: number): Finding => ({
    field: 'addressOverlap',
    value,
    from,
    to,
    fuzzy: false,
    weight: 1,
  });
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return [];
  if (withinOneNetwork(read, first, ranges)) return [];
  if (ranges.length === 1) {
    const near = read.message.tokens.slice(Math.max(0, first.at - 8), first.at + 5);
    return near.some(token => bothWords.has(token.text)) ? [found('yes', first.at, first.at + 1)] : [];
  }
  const collide = ranges.some((one, index) => ranges.slice(index + 1).some(other => overlaps(one, other)));
  return [found(collide ? 'yes' : 'no', first.at, last.at + 1)];
}
