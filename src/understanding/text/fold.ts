/** How much of a message is looked at, in UTF-16 units: far above any real question, and it bounds all later work. */
export const textLimit = 4_000;

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

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['#39', "'"],
  ['#34', '"'],
  ['#38', '&'],
  ['#160', ' '],
]);
const longestEntity = 8;

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
const invisible = /[\p{Cf}\p{Mn}\p{Me}\p{Cs}\p{Co}\p{Cn}]/u;
const control = /\p{Cc}/u;
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

/** Length of an HTML entity at this place and what it stands for; undefined where there is none. */
function entityAt(text: string, at: number): { length: number; stands: string } | undefined {
  const end = text.indexOf(';', at);
  if (end < 0 || end - at > longestEntity) return undefined;
  const stands = entities.get(text.slice(at + 1, end).toLowerCase());
  return stands === undefined ? undefined : { length: end - at + 1, stands };
}

/** End of a mention tag (`<at>Advisor</at>`) that starts here; undefined where none does. */
function mentionEnd(text: string, at: number): number | undefined {
  const opening = text.slice(at, at + 4).toLowerCase();
  if (opening !== '<at>' && opening !== '<at ') return undefined;
  const close = text.indexOf('</at>', at);
  return close < 0 ? undefined : close + '</at>'.length;
}

/** Folds a message: one pass, no look-back, at most `textLimit` units. */
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
    const tagEnd = character === '<' ? mentionEnd(text, at) : undefined;
    const entity = character === '&' ? entityAt(text, at) : undefined;
    if (tagEnd !== undefined) {
      put(' ', at, false);
      at = tagEnd;
      continue;
    }
    if (entity !== undefined) {
      put(entity.stands, at, false);
      at += entity.length;
      continue;
    }
    if (character > '~' && pictograph.test(character)) {
      emoji += 1;
      put(' ', at, false);
    } else if (character > '~' && invisible.test(character)) {
      // Zero-width and direction marks join what stands around them.
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
