import type { Span } from '../understood-text.ts';

/** UTF-16 units of a quotation: with more it says where nothing stands. */
const longest = 240;

const hasWord = /[\p{L}\p{N}]/u;

/** The text with runs of blanks as one and in small letters, and where each sign of it stands in the text. */
function folded(text: string): { readonly signs: string; readonly at: readonly number[] } {
  let signs = '';
  const at: number[] = [];
  let blank = true;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place] ?? '';
    const isBlank = /\s/u.test(sign);
    if (isBlank && blank) continue;
    // One that grows in small letters would put every later place out.
    const small = sign.toLowerCase();
    signs += isBlank ? ' ' : small.length === 1 ? small : sign;
    at.push(place);
    blank = isBlank;
  }
  return { signs, at };
}

/** Where the words of a quotation stand in the message, however blanks and capitals fell; undefined where they do not. */
export function quoted(text: string, quotation: string): Span | undefined {
  const wanted = folded(quotation.trim()).signs;
  if (wanted.length > longest || !hasWord.test(wanted)) return undefined;
  const { signs, at } = folded(text);
  const from = signs.indexOf(wanted);
  const start = at[from];
  const last = at[from + wanted.length - 1];
  if (start === undefined || last === undefined) return undefined;
  return { start, end: last + 1, text: text.slice(start, last + 1) };
}
