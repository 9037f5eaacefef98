import { wordsFor } from '../content/index.ts';
import { type SaidSentence, said } from '../content/said.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { compare, recommend } from '../decision/index.ts';
import type { Comparison, Recommendation } from '../decision/said.ts';

// The decision for a program: in words, and beside them which sentence each text is.

/** In what language something is said, and which sentences it says. */
export interface Spoken {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly sentences: readonly SaidSentence[];
}

/** A recommendation in words, with the ids of its sentences. */
export type SpokenRecommendation = Recommendation & Spoken;

/** Says something of the decision, and notes its sentences; `at` of each is its place in what is given. */
export function spokenIn<T extends object>(locale: string | undefined, value: T) {
  const speech = wordsFor(locale);
  const sentences: SaidSentence[] = [];
  const words = said(value, speech, one => sentences.push(one));
  return { words, spoken: { lang: speech.tag, sentences } satisfies Spoken };
}

export function spokenRecommendation(locale: string | undefined, requirements: Requirements): SpokenRecommendation {
  const { words, spoken } = spokenIn(locale, recommend(requirements));
  return { ...words, ...spoken };
}

export function spokenComparison(
  locale: string | undefined,
  requirements: Requirements,
): Spoken & { readonly rows: readonly Comparison[] } {
  const { words, spoken } = spokenIn(locale, { rows: compare(requirements) });
  return { ...words, ...spoken };
}
