import { partsOf } from '../content/marks.ts';
import { escapeMarkup } from './escape.ts';

/** Markup that is known to be safe. Only `html` and `trusted` make it, so whatever else is put in gets escaped. */
export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | readonly Piece[];

/** Elements that hold text and no elements. */
const textOnly = /<(?:title|option|textarea)\b[^>]*>$/u;

/**
 * True after this much of a template where only text can stand: inside a tag, or in an element that holds nothing else.
 */
const isTextAlone = (before: string): boolean =>
  before.lastIndexOf('<') > before.lastIndexOf('>') || textOnly.test(before);

/** Text as it may stand between tags: what is English inside another language says so. */
const inElement = (text: string): string =>
  partsOf(text)
    .map(part => (part.isEnglish ? `<span lang="en">${escapeMarkup(part.text)}</span>` : escapeMarkup(part.text)))
    .join('');

function markupOf(piece: Piece, isAlone: boolean): string {
  if (typeof piece === 'string') return isAlone ? escapeMarkup(piece) : inElement(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(one => markupOf(one, isAlone)).join('');
}

/** Builds markup from a template; every value in it is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = '';
  strings.forEach((text, index) => {
    markup += text;
    const piece = pieces[index];
    if (piece !== undefined) markup += markupOf(piece, isTextAlone(markup));
  });
  return { markup };
}

/** Markup made elsewhere in this room, such as the picture. */
export function trusted(markup: string): Html {
  return { markup };
}

export const nothing: Html = { markup: '' };
