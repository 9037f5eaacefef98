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

/** Letters from which on a word is also looked for inside other words: fewer stand in nearly every title. */
const tellingLetters = 3;

const unfit = 5;

/** The names to search by, from those that people write. */
export function namesFrom(written: readonly (readonly [value: string, names: readonly string[]])[]): Names {
  return new Map(written.map(([value, names]) => [value, names.map(plain)]));
}

/** True where each of these words begins one of the name's. */
function begins(name: string, words: readonly string[]): boolean {
  return words.every(word => ` ${name}`.includes(` ${word}`));
}

/** True where each of these words stands somewhere in the name. */
function holds(name: string, words: readonly string[]): boolean {
  return words.every(word => word.length >= tellingLetters && name.includes(word));
}

/**
 * The options to show for what is typed, best first: those that are called so, whose title begins so, whose title has
 * words that begin so, whose other names have, whose title has the words somewhere. Nothing typed: all of them. It only
 * shows: what was typed is no choice, however few are left.
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
    if (begins(own, words)) return 2;
    if (others.some(name => begins(name, words))) return 3;
    return holds(own, words) ? 4 : unfit;
  };
  const ranked = options.map(option => ({ option, rank: rank(option) })).filter(one => one.rank < unfit);
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ option }) => option);
}
