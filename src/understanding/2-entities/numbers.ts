import type { Token } from '../1-text/tokens.ts';
import { numberWords } from '../languages/grammar.ts';

const numbersByWord: ReadonlyMap<string, number> = new Map(Object.entries(numberWords));

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
  const value = token.kind === 'number' ? numberOf(token.text) : numbersByWord.get(token.text);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= largest ? value : undefined;
}
