import { wordsFor } from '../content/index.ts';
import { said } from '../content/said.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { compare, compareThese, contradictions, recommend, whatIf } from '../decision/index.ts';
import type { AskedComparison, Comparison, Contradiction, Recommendation, WhatIf } from '../decision/said.ts';
import type { OptionId } from '../options/options.ts';

// The decision in the words of somebody with this locale.

export function recommendIn(locale: string | undefined, requirements: Requirements): Recommendation {
  return said(recommend(requirements), wordsFor(locale));
}

export function compareIn(locale: string | undefined, requirements: Requirements): readonly Comparison[] {
  return said(compare(requirements), wordsFor(locale));
}

export function compareTheseIn(
  locale: string | undefined,
  requirements: Requirements,
  options: readonly OptionId[],
): AskedComparison {
  return said(compareThese(requirements, options), wordsFor(locale));
}

export function whatIfIn(locale: string | undefined, requirements: Requirements): readonly WhatIf[] {
  return said(whatIf(requirements), wordsFor(locale));
}

export function clashesIn(locale: string | undefined, requirements: Requirements): readonly Contradiction[] {
  return said(contradictions(requirements), wordsFor(locale));
}
