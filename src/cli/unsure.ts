import { answerTitle, fieldTitle, missingTitle, tooLittle } from '../answer/index.ts';
import { type Field, fields, type Requirements } from '../decision/case/requirements.ts';
import type { Recommendation } from '../decision/recommendation.ts';

/** How a command line says what may be missing. */
const optionFor: Readonly<Partial<Record<Field, string>>> = {
  resourceType: '--target',
  sourceType: '--source',
  hybrid: '--hybrid',
};

/** What is missing for a recommendation, and the options that say it. */
export function missingText(locale: string | undefined, missing: Recommendation['missing']): string {
  const { lead, next } = tooLittle(locale, missing);
  const ways = missing.map(field => {
    const option = optionFor[field] ?? `--answer ${field}=…`;
    return `  ${option.padEnd(18)} ${missingTitle(locale, field)}`;
  });
  return [`${lead} ${next}`, ...ways].join('\n');
}

/** What was understood of a sentence: each answer in words; '' where nothing was. */
export function understoodText(locale: string | undefined, requirements: Requirements): string {
  const answers = fields.flatMap(field => {
    const value = requirements[field];
    return value === undefined ? [] : [`${fieldTitle(locale, field)}: ${answerTitle(locale, field, value)}`];
  });
  return answers.length === 0 ? '' : `Understood: ${answers.join('; ')}.`;
}

/** What the design rests on though nobody said it; '' where all of it was said. */
export function assumedText({ assumptions, provisional, reasons }: Recommendation): string {
  const resting = new Set([...(provisional?.on ?? []), ...reasons.flatMap(({ assumed }) => assumed)]);
  const told = assumptions.filter(({ field }) => resting.has(field)).map(({ that }) => that);
  return told.length === 0 ? '' : `Assumed: ${told.join('; ')}.`;
}
