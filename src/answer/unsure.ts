import { say } from '../content/index.ts';
import type { Field } from '../decision/case/requirements.ts';
import type { Recommendation } from '../decision/said.ts';
import { fieldQuestion, missingTitle } from './answer-titles.ts';
import type { Line } from './outline.ts';

/** Open facts that a provisional answer names before everything else. */
const mostShown = 3;

/** What is said where too little is known for a recommendation, and what helps most. `missing`: most useful first. */
export function tooLittle(
  locale: string | undefined,
  missing: Recommendation['missing'],
): { readonly lead: string; readonly next: string } {
  const what = missingTitle(locale, missing[0] ?? 'resourceType');
  return { lead: say(locale, 'missing.lead'), next: say(locale, 'missing.next', { what }) };
}

function asking(locale: string | undefined, asks: Field, details: readonly string[]): Line {
  return { title: fieldQuestion(locale, asks), details, sources: [], asks };
}

/** The questions that would lead to a recommendation. */
export function missingLines(locale: string | undefined, { headline, missing }: Recommendation): readonly Line[] {
  return headline === null ? missing.map(field => asking(locale, field, [])) : [];
}

/** The fields that a provisional answer says it depends on. */
export function dependsOn({ provisional }: Recommendation): readonly Field[] {
  return provisional?.on.slice(0, mostShown) ?? [];
}

/**
 * The questions that could turn a provisional answer, each with what was assumed instead where `said` does not say it.
 */
export function dependsLines(
  locale: string | undefined,
  recommendation: Recommendation,
  said: string | null,
): readonly Line[] {
  return dependsOn(recommendation).map(field => {
    const assumed = recommendation.assumptions.filter(
      assumption => assumption.field === field && said?.includes(assumption.that) !== true,
    );
    return asking(
      locale,
      field,
      assumed.map(({ text }) => text),
    );
  });
}
