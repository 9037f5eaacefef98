import { fold } from '../1-text/fold.ts';
import type { Span } from '../understood-text.ts';

/** UTF-16 units of a quotation: with more it says where nothing stands. */
const longest = 240;

/**
 * Letters of a quotation that may stand anywhere in a word: "firewall" in "Zentralfirewall". Fewer stand there by
 * chance.
 */
const shortestPart = 4;

const hasWord = /[\p{L}\p{N}]/u;
/** Scripts that part their words with blanks. */
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const digitAtStart = /^[.,]?\d/u;
const digitAtEnd = /\d[.,]?$/u;

/** The text as it is read, with runs of blanks as one, and where each UTF-16 unit of that comes from. */
interface Plain {
  readonly signs: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Where what begins at each of these offsets ends: several characters can come of one. */
function endsOf(offsets: readonly number[]): readonly number[] {
  const ends: number[] = [];
  for (let place = offsets.length - 1; place >= 0; place -= 1) {
    const [own = 0, next = own] = [offsets[place], offsets[place + 1]];
    ends[place] = next > own ? next : (ends[place + 1] ?? own);
  }
  return ends;
}

function plain(text: string): Plain {
  const { characters, offsets } = fold(text);
  const ends = endsOf(offsets);
  let signs = '';
  const from: number[] = [];
  const to: number[] = [];
  characters.forEach((character, place) => {
    const isBlank = character.trim() === '';
    if (isBlank && (signs === '' || signs.endsWith(' '))) return;
    for (const unit of (isBlank ? ' ' : character).split('')) {
      signs += unit;
      from.push(offsets[place] ?? 0);
      to.push(ends[place] ?? 0);
    }
  });
  return { signs, from, to };
}

/** True where both sides of this place are of one word. */
const isInWord = (signs: string, place: number): boolean =>
  spaced.test(signs.charAt(place - 1)) && spaced.test(signs.charAt(place));

const isInNumber = (signs: string, place: number): boolean =>
  digitAtEnd.test(signs.slice(Math.max(0, place - 2), place)) && digitAtStart.test(signs.slice(place, place + 2));

/** False where only a piece of a number stands there, or a few letters of another word. */
function isWhole(signs: string, from: number, to: number): boolean {
  if (isInNumber(signs, from) || isInNumber(signs, to)) return false;
  return to - from >= shortestPart || !(isInWord(signs, from) || isInWord(signs, to));
}

/**
 * Tells where the words of a quotation stand in this message; undefined where they do not. Compared is what is read:
 * capitals, accents, widths, blanks and the shape of quotation marks make no difference.
 */
export function quotationsOf(text: string): (quotation: string) => Span | undefined {
  const { signs, from, to } = plain(text);
  return quotation => {
    if (quotation.length > longest) return undefined;
    const wanted = plain(quotation).signs.trimEnd();
    if (!hasWord.test(wanted)) return undefined;
    let at = signs.indexOf(wanted);
    while (at >= 0 && !isWhole(signs, at, at + wanted.length)) at = signs.indexOf(wanted, at + 1);
    const start = from[at];
    const end = to[at + wanted.length - 1];
    if (start === undefined || end === undefined) return undefined;
    return { start, end, text: text.slice(start, end) };
  };
}
