import { textLimit } from '../../text-limit.ts';
import { control, invisible, markupAt } from './markup.ts';

/** A message as one folded character a place, with where each came from. */
export interface Folded {
  /** One character each: lower case, no accents, width and quotes made plain. */
  readonly characters: readonly string[];
  /** Offset in the original text of each character, and one past the last. */
  readonly offsets: readonly number[];
  /** The same places before lower-casing, to tell an abbreviation from a word. */
  readonly upper: readonly boolean[];
  /** Pictographs seen; they say nothing else. */
  readonly emoji: number;
}

const plain: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201b', "'"],
  ['\u00b4', "'"],
  ['`', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '\u2014'],
  ['\u2192', '>'],
  ['\u21d2', '>'],
  ['\u2794', '>'],
  ['\u2194', '>'],
  ['\u3002', '.'],
  ['\u3001', ','],
  ['\u30fb', ' '],
  ['\u00df', 'ss'],
  ['\u00f8', 'o'],
  ['\u00e6', 'ae'],
  ['\u0153', 'oe'],
  ['\u0142', 'l'],
  ['\u0131', 'i'],
]);

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
/** Marks on the letter before, and what is no character by itself. */
const partial = /[\p{Mn}\p{Me}\p{Cs}\p{Co}\p{Cn}]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const latinEnd = 0x2000;

function digitOf(point: number): string | undefined {
  for (const zero of zeros) if (point >= zero && point < zero + 10) return String(point - zero);
  return undefined;
}

function foldCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return character.toLowerCase();
  const direct = plain.get(character);
  if (direct !== undefined) return direct;
  const digit = digitOf(point);
  if (digit !== undefined) return digit;
  const wide = character.normalize('NFKC').toLowerCase();
  const base = point < latinEnd ? wide.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : wide;
  return [...base].map(part => plain.get(part) ?? part).join('');
}

/** Folds a message: one pass, no look-back, what lies beyond the limit of a text is not looked at. */
export function fold(original: string): Folded {
  const text = original.slice(0, textLimit);
  const characters: string[] = [];
  const offsets: number[] = [];
  const upper: boolean[] = [];
  let emoji = 0;
  const put = (folded: string, at: number, isUpper: boolean) => {
    for (const part of folded) {
      characters.push(part);
      offsets.push(at);
      upper.push(isUpper);
    }
  };
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const markup = markupAt(text, at);
    if (markup !== undefined) {
      put(markup.stands, at, false);
      at += markup.length;
      continue;
    }
    if (character > '~' && pictograph.test(character)) {
      emoji += 1;
      put(' ', at, false);
    } else if (character > '~' && (invisible.test(character) || partial.test(character))) {
      // What stands around them is joined.
    } else if (character !== '\n' && control.test(character)) {
      put(' ', at, false);
    } else {
      const folded = foldCharacter(character);
      put(folded, at, folded !== character);
    }
    at += character.length;
  }
  offsets.push(text.length);
  return { characters, offsets, upper, emoji };
}
