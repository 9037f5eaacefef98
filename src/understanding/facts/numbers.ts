import type { Token } from '../text/tokens.ts';
import { numberWords } from './counts.data.ts';

/** No count of things is larger. */
export const largest = 100_000;

/** The value of a number as people write it: 2.5, 2,5 and 10,000. */
export function numberOf(text: string): number {
  const thousands = /^\d{1,3}([.,]\d{3})+$/.test(text);
  return Number(thousands ? text.replace(/[.,]/g, '') : text.replace(',', '.'));
}

/** The whole number that a token stands for: "5", "12", "three". */
export function wholeNumberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const value =
    token.kind === 'number'
      ? numberOf(token.text)
      : Object.hasOwn(numberWords, token.text)
        ? numberWords[token.text]
        : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= largest ? value : undefined;
}
