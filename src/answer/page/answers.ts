import { say } from '../../content/index.ts';
import { fields, type Requirements } from '../../decision/case/requirements.ts';
import { answerTitle, fieldTitle } from '../answer-titles.ts';
import { type Html, html } from '../html.ts';
import { hasControl } from './form-fields.ts';

/** Where an answer is changed: at the form with these answers filled in, or in the chat what has no control there. */
interface Changing {
  readonly edit: string;
  readonly chat: string;
}

/** What was answered, each row with a link that changes it. */
export function answerRows(locale: string | undefined, requirements: Requirements, { edit, chat }: Changing): Html {
  const rows = fields.flatMap(field => {
    const value = requirements[field];
    if (value === undefined) return [];
    const title = fieldTitle(locale, field);
    const href = hasControl(field) ? `${edit}#${field}` : chat;
    const change = html`<a href="${href}">${say(locale, 'page.change')}<span class="hidden"> ${title}</span></a>`;
    return [html`<div><dt>${title}</dt><dd>${answerTitle(locale, field, value)}</dd><dd>${change}</dd></div>`];
  });
  return html`<dl class="answers">${rows}</dl>`;
}
