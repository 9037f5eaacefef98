import { answerClause, choiceTitle, missingTitle, tooLittle } from '../answer/index.ts';
import { say } from '../content/index.ts';
import { type Field, fields, type Requirements } from '../decision/case/requirements.ts';
import type { Recommendation } from '../decision/said.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { valuesText } from './field-values.ts';

/** The facts that have an option of their own. */
const optionFor: Readonly<Partial<Record<Field, string>>> = {
  sourceRegion: '--from',
  targetRegion: '--to',
  resourceType: '--target',
  sourceType: '--source',
  exposure: '--exposure',
  hybrid: '--hybrid',
};

const quoted = (text: string): string => (/^[\w.,:=-]+$/.test(text) ? text : `'${text}'`);

/** How a command line says a fact. */
export function wayToSay(field: Field, value: string): string {
  const option = optionFor[field];
  return option === undefined ? `--answer ${quoted(`${field}=${value}`)}` : `${option} ${quoted(value)}`;
}

/** Ways to say something, one a line, with what each means. */
function rows(ways: readonly (readonly [way: string, meaning: string])[]): readonly string[] {
  const width = Math.max(...ways.map(([way]) => way.length));
  return ways.map(([way, meaning]) => `  ${way.padEnd(width)}  ${meaning}`);
}

/** What an unclear word can mean, and the options that say which. */
export function readingsText(
  locale: string | undefined,
  { field, span, candidates }: Understanding['ambiguous'][number],
): string {
  const ways = candidates.map(
    ({ value, title }) => [wayToSay(field, value), title || choiceTitle(locale, field, value)] as const,
  );
  return [say('en', 'cli.unclear', { words: span.text, count: candidates.length }), ...rows(ways)].join('\n');
}

/** What is missing for a recommendation, and the options that say it. */
export function missingText(locale: string | undefined, missing: Recommendation['missing']): string {
  const { lead, next } = tooLittle(locale, missing);
  const ways = missing.map(field => [optionFor[field] ?? `--answer ${field}=…`, missingTitle(locale, field)] as const);
  return [`${lead} ${next}`, ...(ways.length === 0 ? [] : rows(ways))].join('\n');
}

/** What was understood of a sentence: each answer in words; '' where nothing was. */
export function understoodText(locale: string | undefined, requirements: Requirements): string {
  const answers = fields.flatMap(field => {
    const value = requirements[field];
    return value === undefined ? [] : [answerClause(locale, field, value)];
  });
  return answers.length === 0 ? '' : say(locale, 'cli.understood', { facts: answers.join('; ') });
}

/** What the design rests on though nobody said it; '' where all of it was said. */
export function assumedText(locale: string | undefined, { assumptions, provisional, reasons }: Recommendation): string {
  const resting = new Set([...(provisional?.on ?? []), ...reasons.flatMap(({ assumed }) => assumed)]);
  const told = assumptions.filter(({ field }) => resting.has(field)).map(({ that }) => that);
  return told.length === 0 ? '' : say(locale, 'cli.assumed', { facts: told.join('; ') });
}

/** What a field takes, but for the word that leaves it open. */
function sureValues(field: Field): string {
  const values = valuesText(field).replace(/(?:, )?unknown$/, '');
  return field === 'hybrid' ? `none, ${values}` : values;
}

/** The options that say what a provisional answer depends on; '' where it depends on nothing. */
export function settlingText(locale: string | undefined, { provisional }: Recommendation): string {
  const open = provisional?.on ?? [];
  if (open.length === 0) return '';
  const ways = open.map(field => [optionFor[field] ?? `--answer ${field}=…`, sureValues(field)] as const);
  return [say(locale, 'cli.settle'), ...rows(ways)].join('\n');
}
