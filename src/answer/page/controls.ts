import { z } from 'zod';
import { regions } from '../../azure/regions.ts';
import { resourceTypes } from '../../azure/resource-types.ts';
import { say } from '../../content/index.ts';
import { type Field, type Requirements, requirementsSchema } from '../../decision/case/requirements.ts';
import { choiceTitle, fieldQuestion } from '../answer-titles.ts';
import { type Html, html, nothing } from '../html.ts';

interface Option {
  readonly value: string;
  readonly title: string;
}

interface OptionGroup {
  readonly title: string | null;
  readonly options: readonly Option[];
}

function grouped<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  optionOf: (row: Row) => Option,
): readonly OptionGroup[] {
  const titles = [...new Set(rows.map(groupOf))].sort();
  return titles.map(title => ({ title, options: rows.filter(row => groupOf(row) === title).map(optionOf) }));
}

const regionGroups = grouped(
  regions,
  region => region.geography,
  region => ({ value: region.name, title: region.displayName }),
);
const resourceGroups = grouped(
  resourceTypes,
  type => type.category,
  type => ({ value: type.id, title: type.displayName }),
);

const listed: Readonly<Partial<Record<Field, readonly OptionGroup[]>>> = {
  sourceRegion: regionGroups,
  targetRegion: regionGroups,
  resourceType: resourceGroups,
  sourceResourceType: resourceGroups,
};

function legal(field: Field): z.core.$ZodType {
  const shape = requirementsSchema.shape[field];
  return shape.unwrap();
}

function groupsOf(locale: string | undefined, field: Field): readonly OptionGroup[] {
  const unknown: OptionGroup = { title: null, options: [{ value: 'unknown', title: say(locale, 'choice.unknown') }] };
  const known = listed[field];
  if (known !== undefined) return [unknown, ...known];
  const schema = legal(field);
  const values = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
  const options = values
    .filter(value => value !== 'unknown')
    .map(value => ({ value, title: choiceTitle(locale, field, value) }));
  return [{ title: null, options }, unknown];
}

function select(locale: string | undefined, field: Field, current: string): Html {
  const option = ({ value, title }: Option): Html =>
    html`<option value="${value}"${value === current ? html` selected` : nothing}>${title}</option>`;
  const groups = groupsOf(locale, field).map(({ title, options }) =>
    title === null ? html`${options.map(option)}` : html`<optgroup label="${title}">${options.map(option)}</optgroup>`,
  );
  return html`<select id="${field}" name="${field}">${option({ value: '', title: say(locale, 'page.form.open') })}${groups}</select>`;
}

/** True for a field whose answer is a number. */
function isCount(field: Field): boolean {
  return requirementsSchema.shape[field].safeParse(2).success;
}

/** One question with the control that answers it, filled in with what is known. */
export function control(locale: string | undefined, field: Field, requirements: Requirements): Html {
  const value = requirements[field];
  const current = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const input = isCount(field)
    ? html`<input id="${field}" name="${field}" type="number" min="0" max="100000" value="${current === 'unknown' ? '' : current}">`
    : select(locale, field, current);
  return html`<p><label for="${field}">${fieldQuestion(locale, field)}</label>${input}</p>`;
}

/** A question with several answers that may hold together. `none`: title of the answer that none does. */
export function checkboxes(
  locale: string | undefined,
  field: 'hybrid',
  choices: readonly string[],
  requirements: Requirements,
): Html {
  const value = requirements[field];
  const given = value === undefined || value === 'unknown' ? undefined : value;
  const held = (choice: string): boolean =>
    choice === 'none' ? given?.length === 0 : given?.some(item => item === choice) === true;
  const titleOf = (choice: string): string =>
    choice === 'none' ? say(locale, 'value.nothing') : choiceTitle(locale, field, choice);
  const boxes = choices.map(choice => {
    const id = `${field}-${choice}`;
    const checked = held(choice) ? html` checked` : nothing;
    return html`<p class="check"><input type="checkbox" id="${id}" name="${field}" value="${choice}"${checked}><label for="${id}">${titleOf(choice)}</label></p>`;
  });
  return html`<fieldset id="${field}"><legend>${fieldQuestion(locale, field)}</legend>${boxes}</fieldset>`;
}
