import { say } from '../../content/index.ts';
import { fields, type Requirements } from '../../decision/case/requirements.ts';
import { answerTitle, fieldTitle } from '../answer-titles.ts';
import { type Html, html } from '../html.ts';

/** What was answered, each row with a link that changes it. `editUrl`: the form with these answers filled in. */
export function answerRows(locale: string | undefined, requirements: Requirements, editUrl: string): Html {
  const rows = fields.flatMap(field => {
    const value = requirements[field];
    if (value === undefined) return [];
    const title = fieldTitle(locale, field);
    const change = html`<a href="${editUrl}#${field}">${say(locale, 'page.change')}<span class="hidden"> ${title}</span></a>`;
    return [html`<div><dt>${title}</dt><dd>${answerTitle(locale, field, value)}</dd><dd>${change}</dd></div>`];
  });
  return html`<dl class="answers">${rows}</dl>`;
}
