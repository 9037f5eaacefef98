import { fold } from '../1-text/fold.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import { monthWords } from '../languages/talk-rows.ts';
import { answerPartNamed } from './answer-parts.ts';

/**
 * An amount of data: three digits behind a point or a comma are thousands, unless nothing but a zero stands before
 * them.
 */
const volume = /(?<!\d[.,]?)([1-9]\d{0,2}(?:[.,]\d{3})+|\d{1,7}(?:[.,]\d{1,3})?)\s*(gb|gib|tb|tib)\b/iu;

const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

const gigabytesIn: ReadonlyMap<string, number> = new Map([
  ['gb', 1],
  ['gib', 1],
  ['tb', 1_000],
  ['tib', 1_024],
]);

/** Words between the cost and the amount, as in "per month for". */
const mostBetween = 4;

/** Characters between an amount and the words that say it is for each month, as in "5 TB of data a month". */
const nearMonth = 24;

/** Words of a message that says nothing but an amount a month, as in "and for 5 TB a month?". */
const mostBare = 8;

const gigabytesOf = ([, amount = '', unit = '']: readonly string[]): number =>
  Number(isGrouped.test(amount) ? amount.replace(/[.,]/g, '') : amount.replace(',', '.')) *
  (gigabytesIn.get(unit.toLowerCase()) ?? 1);

/**
 * The gigabytes whose cost a message asks for; undefined where it asks for nothing of the kind. An amount alone asks
 * for it.
 */
export function volumeCosted(text: string): number | undefined {
  const found = volume.exec(text);
  if (found === null) return undefined;
  if (phraseTokens(text).length <= mostBare && volumeNamed(text) !== undefined) return gigabytesOf(found);
  const before = phraseTokens(text.slice(0, found.index));
  const asksCost = Array.from({ length: mostBetween + 1 }, (_, dropped) =>
    before.slice(0, before.length - dropped),
  ).some(words => answerPartNamed(words.join(' ')) === 'cost');
  return asksCost ? gigabytesOf(found) : undefined;
}

/**
 * The gigabytes that a message says move in a month, whatever else it says; undefined where it names no such amount.
 */
export function volumeNamed(text: string): number | undefined {
  const found = volume.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  const around = [text.slice(Math.max(0, found.index - nearMonth), found.index), text.slice(end, end + nearMonth)];
  const isMonthly = around.some(part => monthWords.some(words => fold(part).characters.join('').includes(words)));
  return isMonthly ? gigabytesOf(found) : undefined;
}
