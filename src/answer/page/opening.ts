import { say } from '../../content/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Outline } from '../outline.ts';
import { codeBox } from './code-box.ts';
import { sourceTitle } from './lines.ts';
import { sideBySideTable } from './side-by-side-table.ts';

/** The answer in two sentences, with the verdict as a word before them and where it comes from behind them. */
export function opening({ stands, badge, verdict, lead, because, unsure, sources: [source] }: Outline): Html {
  const word = badge === null ? nothing : html`<p class="verdict ${verdict ?? ''}">${badge}</p>`;
  const from = source === undefined ? nothing : html`<p class="sources">${sourceTitle(source)}</p>`;
  return html`${stands === null ? nothing : html`<p class="stands">${stands}</p>`}
${word}<h1>${lead}</h1>
${because === null ? nothing : html`<p class="because">${because}</p>`}${from}${unsure === null ? nothing : html`<p>${unsure}</p>`}`;
}

/** The step that tells, its command to copy, and what it can show. */
export function checked(locale: string | undefined, { check }: Outline): Html {
  if (check === null) return nothing;
  const { title, step, command, lines } = check;
  const typed = command === null ? nothing : codeBox(locale, 'check-command', say(locale, 'page.command'), command);
  return html`<section id="check"><h2>${title}</h2><p>${step}</p>${typed}<ul>${lines.map(line => html`<li>${line.title}</li>`)}</ul></section>`;
}

/** Options that were asked about side by side. */
export function compared({ sideBySide }: Outline): Html {
  if (sideBySide === null) return nothing;
  const { title, decides } = sideBySide;
  return html`<section id="side-by-side"><h2>${title}</h2>${sideBySideTable(sideBySide)}${decides === null ? nothing : html`<p>${decides}</p>`}</section>`;
}
