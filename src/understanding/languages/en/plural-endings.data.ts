// How English nouns end in the plural.
import type { PluralEnding } from '../plurals.ts';

/** The first ending that fits the noun is taken. */
export const pluralEndings: readonly PluralEnding[] = [
  { after: /[^aeiou]y$/, drop: 1, add: 'ies' },
  { after: /(x|ch|sh)$/, drop: 0, add: 'es' },
  { after: /[^s]$/, drop: 0, add: 's' },
];
