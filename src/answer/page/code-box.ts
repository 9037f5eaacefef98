import { say } from '../../content/index.ts';
import { type Html, html } from '../html.ts';

/** Text to run or to keep, with a button that copies it; a script shows the button. */
export function codeBox(locale: string | undefined, id: string, title: string, text: string): Html {
  const name = say(locale, 'page.copy-what', { what: title });
  return html`<div class="code"><button type="button" data-copy-from="${id}" data-done="${say(locale, 'page.copied')}" aria-label="${name}" hidden>${say(locale, 'page.copy')}</button><pre tabindex="0" role="region" aria-label="${title}"><code id="${id}">${text}</code></pre></div>`;
}
