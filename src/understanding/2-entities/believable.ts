import type { Message } from '../1-text/tokens.ts';
import type { Meaning } from './lexicon.ts';

/** Names that are also everyday words: taken only where they are written in capitals. */
const onlyInCapitals = new Set([
  'er',
  'pe',
  'pes',
  'se',
  'lb',
  'slb',
  'alb',
  'ars',
  'nsp',
  'pls',
  'dc',
  'dcs',
  'amr',
  'asb',
  'vn',
  'vns',
  'hub',
  'rz',
]);
const lowerIsFine = new Set(['pe', 'pes', 'lb', 'dc', 'dcs', 'hub', 'nsp', 'vn', 'slb', 'rz']);

/** Short names of regions that are everyday words: taken in capitals, or where only a place can stand. */
const codesLikeWords = new Set(['sea']);
const beforePlaces = new Set(['in', 'from', 'to', '>', '<', '(', 'and', ',', 'region', '/', ':']);

function isPlaceExpected(message: Message, from: number): boolean {
  return beforePlaces.has(message.tokens[from - 1]?.text ?? '');
}

/** False where the name is more likely an everyday word: abbreviations count in capitals, codes where a place can stand. */
export function believable(message: Message, meaning: Meaning, from: number, to: number): boolean {
  const token = message.tokens[from];
  if (token === undefined || to - from > 1) return true;
  if (meaning.kind === 'region' && codesLikeWords.has(token.text))
    return token.capitals || isPlaceExpected(message, from);
  if (onlyInCapitals.has(token.text) && !lowerIsFine.has(token.text)) return token.capitals;
  return meaning.kind !== 'class';
}
