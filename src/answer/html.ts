import { escapeMarkup } from './escape.ts';

/** Markup that is known to be safe. Only `html` and `trusted` make it, so whatever else is put in gets escaped. */
export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | readonly Piece[];

function markupOf(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkup(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('');
}

/** Builds markup from a template; every value in it is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: strings.map((text, index) => text + markupOf(pieces[index] ?? '')).join('') };
}

/** Markup made elsewhere in this room, such as the picture. */
export function trusted(markup: string): Html {
  return { markup };
}

export const nothing: Html = { markup: '' };
