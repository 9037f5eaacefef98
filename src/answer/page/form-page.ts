import { say } from '../../content/index.ts';
import { type Field, fields, hybridNeeds, type Requirements } from '../../decision/case/requirements.ts';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import type { Topic } from '../../decision/said.ts';
import { fieldTitle } from '../answer-titles.ts';
import { type Html, html, nothing } from '../html.ts';
import { encodeAnswers } from '../link.ts';
import { checkboxes, control } from './controls.ts';
import { hasControl } from './form-fields.ts';
import { type PageLinks, pageLinks, shell } from './shell.ts';

/** What the form is made from. */
export interface FormPageParts {
  /** Answers that are filled in. */
  readonly requirements: Requirements;
  readonly problems?: readonly RequirementsProblem[] | undefined;
  /** True: the link lost answers on its way. */
  readonly isCut?: boolean | undefined;
  /** True: the form was sent with nothing chosen. */
  readonly nothingChosen?: boolean | undefined;
  readonly locale?: string | undefined;
  readonly links?: PageLinks | undefined;
}

const regionFields: readonly Field[] = ['sourceRegion', 'targetRegion', 'sameVnet'];
const resourceFields: readonly Field[] = ['resourceType', 'sourceType'];
const topicFields: ReadonlySet<Field> = new Set([...regionFields, ...resourceFields, 'exposure', 'hybrid']);
const detailFields: readonly Field[] = fields.filter(field => !topicFields.has(field) && hasControl(field));

function kept(requirements: Requirements): readonly Html[] {
  return fields
    .filter(field => !hasControl(field))
    .flatMap(field => {
      const query = encodeAnswers({ [field]: requirements[field] });
      if (query === '') return [];
      return [html`<input type="hidden" name="${field}" value="${decodeURIComponent(query.slice(field.length + 1))}">`];
    });
}

function details(locale: string | undefined, requirements: Requirements): Html {
  const answered = detailFields.some(field => requirements[field] !== undefined);
  const controls = detailFields.map(field => control(locale, field, requirements));
  return html`<details${answered ? html` open` : nothing}><summary>${say(locale, 'page.form.topic.details')}</summary>${controls}</details>`;
}

/** The four topics and the details as one plain form: the same answer without a line of script. */
export function formPage(parts: FormPageParts): string {
  const { requirements, locale, problems = [], isCut = false, nothingChosen = false, links = pageLinks } = parts;
  const wrong = fields.filter(field => problems.some(problem => problem.path.split('/')[1] === field));
  const note = say(locale, 'page.problems', { fields: wrong.map(field => fieldTitle(locale, field)).join(', ') });
  const asked = (list: readonly Field[]): readonly Html[] => list.map(field => control(locale, field, requirements));
  const topic = (id: Exclude<Topic, 'details'>, inner: Html | readonly Html[]): Html =>
    html`<section><h2>${say(locale, `page.form.topic.${id}`)}</h2>${inner}</section>`;
  const title = say(locale, 'page.form.title');
  const main = html`<h1>${title}</h1>
<p>${say(locale, 'page.form.lead')}</p>
${isCut ? html`<p class="note">${say(locale, 'page.cut-link')}</p>` : nothing}${nothingChosen ? html`<p class="note" role="status">${say(locale, 'page.form.nothing-chosen')}</p>` : nothing}
${wrong.length === 0 ? nothing : html`<p class="note">${note}</p>`}
<form method="get" action="${links.answer}">
${kept(requirements)}
${topic('regions', asked(regionFields))}
${topic('resource-type', asked(resourceFields))}
${topic('exposure', asked(['exposure']))}
${topic('hybrid', checkboxes(locale, 'hybrid', ['none', ...hybridNeeds], requirements))}
${details(locale, requirements)}
<p><button type="submit">${say(locale, 'page.form.submit')}</button></p>
</form>`;
  const foot = html`<a href="${links.chat}">${say(locale, 'page.chat')}</a>`;
  return shell(locale, links, { title, skip: say(locale, 'page.skip-form'), main, foot });
}
