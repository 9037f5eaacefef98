import { say } from '../../content/index.ts';
import { type GivenName, givenNames, givenText } from '../../decision/case/given-networks.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import { type Html, html, nothing } from '../html.ts';
import { hiddenAnswers } from './hidden-answers.ts';
import { problemWith, wrongField } from './wrong-field.ts';

interface NetworksParts {
  readonly locale: string | undefined;
  readonly requirements: Requirements;
  /** The networks and what is in them, of the design. */
  readonly asked: readonly GivenName[];
  /** What was typed and could not be read, by its name. */
  readonly typed: ReadonlyMap<string, string>;
  readonly problems: readonly RequirementsProblem[];
  /** Names and ranges for the files, which go along unseen. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Address of the page. */
  readonly action: string;
}

/**
 * Where a person names the networks that they have: what they name becomes a part of the answers, and so of the link.
 */
export function networksForm(parts: NetworksParts): Html {
  const { locale, requirements, asked, typed, problems, parameters, action } = parts;
  const wrong = givenNames.filter(name => problemWith(problems, name) !== undefined);
  const names = [...asked, ...wrong.filter(name => !asked.includes(name))];
  if (names.length === 0) return nothing;
  const inputs = names.map(name => {
    const value = (wrong.includes(name) ? typed.get(name) : undefined) ?? givenText(requirements, name) ?? '';
    const { marks, note } = wrongField(locale, problems, name);
    const input = html`<input type="text" id="${name}" name="${name}" value="${value}" autocomplete="off" spellcheck="false"${marks}>`;
    return html`<p><label for="${name}">${say(locale, `page.there.${name}`)}</label>${input}</p>${note}`;
  });
  const kept = [...parameters].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  const isOpen = wrong.length > 0;
  return html`<details${isOpen ? html` open` : nothing}><summary>${say(locale, 'page.there')}</summary><form method="get" action="${action}#files"><p>${say(locale, 'page.there.note')}</p>${hiddenAnswers(requirements)}${kept}${inputs}<p><button type="submit">${say(locale, 'page.there.submit')}</button></p></form></details>`;
}
