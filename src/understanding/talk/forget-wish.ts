import { phraseTokens } from '../1-text/tokens.ts';
import { forgetPhrases, politeWords } from '../languages/talk-rows.ts';

const spoken = (text: string): string =>
  phraseTokens(text)
    .filter(token => /[\p{L}\p{N}]/u.test(token) && !politeWords.has(token))
    .join(' ');

const phrases: ReadonlySet<string> = new Set(forgetPhrases.map(spoken));

/** True where somebody wants everything to be forgotten that they said here. */
export const isForgetWish = (text: string): boolean => phrases.has(spoken(text));
