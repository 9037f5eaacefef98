import { say } from '../../content/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Line } from '../outline.ts';

/**
 * A part that unfolds without a script. An address that ends in its id unfolds it too. `isPrinted`: it stands on the
 * two
 * pages of a decision, unfolded.
 */
export function foldedBlock(
  locale: string | undefined,
  id: string,
  title: string,
  count: number,
  inside: Html,
  isPrinted = false,
): Html {
  const counted = say(locale, 'answer.section.title', { title, count });
  return html`<section class="${isPrinted ? 'folded' : 'folded rest'}"><details><summary><h2>${counted}</h2></summary><div id="${id}">${inside}</div></details></section>`;
}

/** A part that stands open; nothing where it has no lines. */
export function block(id: string, title: string, lines: readonly Line[], list: (lines: readonly Line[]) => Html): Html {
  return lines.length === 0 ? nothing : html`<section id="${id}"><h2>${title}</h2>${list(lines)}</section>`;
}
