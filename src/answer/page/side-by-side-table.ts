import { type Html, html } from '../html.ts';
import type { SideBySide } from '../outline.ts';

/** Columns of a table that a narrow screen still shows beside each other: what is compared stands above them there. */
const pairColumns = 3;

/**
 * Options side by side as a table. Of two, a narrow screen shows each row as a small block, so that the roles are
 * written out; more than two scroll by themselves where they are wider than the screen.
 */
export function sideBySideTable({ title, head, rows }: Pick<SideBySide, 'title' | 'head' | 'rows'>): Html {
  const heads = head.map(text => html`<th scope="col" role="columnheader">${text}</th>`);
  const lines = rows.map(
    ([first = '', ...cells]) =>
      html`<tr role="row"><th scope="row" role="rowheader">${first}</th>${cells.map((text, place) => html`<td role="cell" data-by="${head[place + 1] ?? ''}">${text}</td>`)}</tr>`,
  );
  const table = html`<table role="table" aria-label="${title}"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${lines}</tbody></table>`;
  return head.length <= pairColumns
    ? html`<div class="pair">${table}</div>`
    : html`<div class="scroll" role="region" aria-label="${title}" tabindex="0">${table}</div>`;
}
