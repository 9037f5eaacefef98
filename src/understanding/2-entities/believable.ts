import type { Message } from '../1-text/tokens.ts';
import { nameWords } from '../languages/name-words.ts';
import type { Meaning } from './lexicon.ts';

const capitalsOnly = nameWords('capitalsOnly');
const codesLikeWords = nameWords('codesLikeWords');
const beforePlaces = new Set(['>', '<', '(', ',', '/', ':', ...nameWords('beforePlaces')]);

function isPlaceExpected(message: Message, from: number): boolean {
  return beforePlaces.has(message.tokens[from - 1]?.text ?? '');
}

/**
 * False where the name is more likely an everyday word: abbreviations count in capitals, codes where a place can stand.
 */
export function believable(message: Message, meaning: Meaning, from: number, to: number): boolean {
  const token = message.tokens[from];
  if (token === undefined || to - from > 1) return true;
  if (meaning.kind === 'region' && codesLikeWords.has(token.text))
    return token.capitals || isPlaceExpected(message, from);
  if (capitalsOnly.has(token.text)) return token.capitals;
  return meaning.kind !== 'class';
}
