// Portuguese words that tell a name from an everyday word, and who or what a name means.
import type { NameWords } from '../name-words.ts';

/** The Portuguese words. */
export const nameWords: Partial<NameWords> = {
  commonWords: ['de'],
  pairWords: ['ambas', 'duas'],
};
