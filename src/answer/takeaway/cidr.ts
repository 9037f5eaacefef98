/** An IPv4 range as its first address, a number, and the length of its prefix. */
export interface Range {
  readonly first: number;
  readonly prefix: number;
}

const sizeOf = (prefix: number): number => 2 ** (32 - prefix);

/** Reads `10.1.0.0/16`; undefined for anything that is no IPv4 range written from its first address. */
export function parseRange(text: string): Range | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [a = 256, b = 256, c = 256, d = 256, prefix = 33] = match.slice(1).map(Number);
  if ([a, b, c, d].some(octet => octet > 255) || prefix > 32) return undefined;
  const first = ((a * 256 + b) * 256 + c) * 256 + d;
  return first % sizeOf(prefix) === 0 ? { first, prefix } : undefined;
}

/** An address as text. */
export function addressText(address: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map(unit => Math.floor(address / unit) % 256).join('.');
}

/** A range as text. */
export function rangeText(range: Range): string {
  return `${addressText(range.first)}/${range.prefix}`;
}

/** True where the two ranges have an address in common. */
export function overlaps(one: Range, other: Range): boolean {
  return one.first < other.first + sizeOf(other.prefix) && other.first < one.first + sizeOf(one.prefix);
}

/**
 * Cuts parts of the given prefix lengths out of a range, in that order, each at its boundary; undefined where they do
 * not fit.
 */
export function carve(space: Range, prefixes: readonly number[]): readonly Range[] | undefined {
  const end = space.first + sizeOf(space.prefix);
  const parts: Range[] = [];
  let next = space.first;
  for (const prefix of prefixes) {
    const size = sizeOf(prefix);
    const first = Math.ceil(next / size) * size;
    if (first + size > end) return undefined;
    parts.push({ first, prefix });
    next = first + size;
  }
  return parts;
}
