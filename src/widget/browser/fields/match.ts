import type { Option } from './field.ts';

/** Other names of an option, by its value, as they are compared. */
export type Names = ReadonlyMap<string, readonly string[]>;

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const unfit = 4;

/** The names to search by, from those that people write. */
export function namesFrom(written: readonly (readonly [value: string, names: readonly string[]])[]): Names {
  return new Map(written.map(([value, names]) => [value, names.map(plain)]));
}

/** True where each of these words begins one of the name's. */
function begins(name: string, words: readonly string[]): boolean {
  return words.every(word => ` ${name}`.includes(` ${word}`));
}

/**
 * The options to show for what is typed: those that are called so, whose title begins so, whose title has all the words,
 * whose other names have words that begin so. Nothing typed: all of them. It only shows: what was typed is no choice,
 * however few are left.
 */
export function matching(options: readonly Option[], typed: string, names: Names = new Map()): readonly Option[] {
  const wanted = plain(typed);
  if (wanted === '') return typed.trim() === '' ? options : [];
  const words = wanted.split(' ');
  const rank = ({ title, value }: Option): number => {
    const own = plain(title);
    const others = names.get(value) ?? [];
    if (own === wanted || others.includes(wanted)) return 0;
    if (own.startsWith(wanted)) return 1;
    if (words.every(word => own.includes(word))) return 2;
    return others.some(name => begins(name, words)) ? 3 : unfit;
  };
  const ranked = options.map(option => ({ option, rank: rank(option) })).filter(one => one.rank < unfit);
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ option }) => option);
}
