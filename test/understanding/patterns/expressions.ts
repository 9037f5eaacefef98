// Regular expressions over folded words: what makes one slow, or keeps a part of it from ever being found.
import { fold } from '../../../src/understanding/1-text/fold.ts';

const escapes = /\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}|\\./gi;
const groupNames = /\(\?<[a-z]\w*>/gi;
const sets = /\[(?:\\.|[^\]])*\]/g;

/** Whether a text is written as the folded words are. */
export const isFolded = (text: string): boolean =>
  [...text].every(character => fold(character).characters.join('') === character);

/** The alternatives that no bracket holds. */
export function alternativesIn(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part];
}

/** A repetition that is long enough to cost something when another one is inside it. */
const many = 8;

function mostOf(quantifier: string): number {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  if (least === undefined) return quantifier.startsWith('?') ? 1 : Number.POSITIVE_INFINITY;
  return comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
}

/** Whether something that repeats without end is itself repeated, which makes an expression slow on hostile text. */
export function isNested(source: string): boolean {
  const outer: boolean[] = [];
  let endless = false;
  let last = false;
  const pieces = source
    .replace(groupNames, '(')
    .matchAll(/\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|\(\?(?:[:=!]|<[=!])|[*+?]|\{\d+,?\d*\}|./gsu);
  for (const [piece] of pieces) {
    if (piece.startsWith('(')) {
      outer.push(endless);
      endless = false;
      last = false;
    } else if (piece === ')') {
      last = endless;
      endless = outer.pop() === true || endless;
    } else if (/^[*+?{]/.test(piece)) {
      const most = mostOf(piece);
      if (last && most > many) return true;
      if (most === Number.POSITIVE_INFINITY) endless = true;
    } else last = false;
  }
  return false;
}

function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source.length > 0;
  } catch {
    return false;
  }
}

/** What is wrong with an expression over folded words. */
export function faultsOf({ source, flags }: RegExp): readonly string[] {
  const letters = source.replace(escapes, '').replace(groupNames, '(');
  const outside = letters.replace(sets, '');
  const alternatives = alternativesIn(source);
  const faults: string[] = [];
  if (alternatives.some(part => part === '')) faults.push('an empty alternative, which is found everywhere');
  if (!alternatives.every(part => compiles(part, flags))) faults.push('an alternative that is no expression');
  if (isNested(source)) faults.push('a repetition in a repetition');
  if (alternatives.some(part => (part.match(/\.[*+]|\.\{\d+,\}/g) ?? []).length > 1))
    faults.push('two gaps without end');
  if (!isFolded(letters)) faults.push('a capital letter or an accent');
  if (/[\p{L}\d]['_-][\p{L}\d]/u.test(outside)) faults.push('a mark inside a word, which the words lose');
  if (/\\b\p{Lo}|\p{Lo}\\b/u.test(source)) faults.push('\\b beside a character that is no letter for it');
  return faults;
}
