import { regionByName } from '../azure/regions.ts';
import { resourceTypeById } from '../azure/resource-types.ts';
import { isWordId, numberOf, say } from '../content/index.ts';
import type { Field, Requirements } from '../decision/case/requirements.ts';
import { proposalIds } from '../options/options.ts';
import { optionName } from './names.ts';
import { askTitle, standingTitle } from './whole-answers.ts';

type Locale = string | undefined;

/** Fields that hold sets: nothing in one of them reads `none`. */
const setFields: ReadonlySet<Field> = new Set([
  'otherRegions',
  'hybrid',
  'existingFeatures',
  'proposed',
  'ruledOut',
  'stands',
  'mustUse',
]);

/** The name of a field in a list of answers. */
export function fieldTitle(locale: Locale, field: Field): string {
  const id = field === 'proposed' ? 'summary.proposed' : field === 'ruledOut' ? 'summary.ruled-out' : `short.${field}`;
  return isWordId(id) ? say(locale, id) : field;
}

/** The question that a field answers. */
export function fieldQuestion(locale: Locale, field: Field): string {
  const id = `ask.${field}`;
  return isWordId(id) ? say(locale, id) : fieldTitle(locale, field);
}

/** What a field tells, as in "most useful next: what you want to reach". */
export function missingTitle(locale: Locale, field: Field): string {
  const id = `missing.${field}`;
  return isWordId(id) ? say(locale, id) : fieldTitle(locale, field);
}

/** One value of a field in words. */
export function choiceTitle(locale: Locale, field: Field, value: string | number): string {
  if (value === 'unknown') return say(locale, 'value.unknown');
  if (typeof value === 'number') return numberOf(locale, value);
  const text = String(value);
  if (text === 'none' && setFields.has(field)) return say(locale, 'value.nothing');
  const named = regionByName(text)?.displayName ?? resourceTypeById(text)?.displayName;
  if (named !== undefined) return named;
  const option = proposalIds.find(id => id === text);
  if (option !== undefined) return optionName(locale, option);
  const worded = [`choice.${field}.${text}`, `standing.${text}`, `choice.${text}`, `standing.${text}`].find(isWordId);
  return worded === undefined ? text : say(locale, worded);
}

/** An answer in words. */
export function answerTitle(locale: Locale, field: Field, value: NonNullable<Requirements[Field]>): string {
  if (typeof value !== 'object') return choiceTitle(locale, field, value);
  if ('kind' in value) return askTitle(locale, value);
  if (value.length === 0) return say(locale, 'value.nothing');
  return value
    .map(item => (typeof item === 'object' ? standingTitle(locale, item) : choiceTitle(locale, field, item)))
    .join(', ');
}
