import type { Said } from '../content/said.ts';
import type * as unsaid from './recommendation.ts';

// What the decision gives, with every sentence said in one language: the same names as in `recommendation.ts`.

export type { Leg, OpenQuestion, Severity, Source, SourceId, Topic, Verdict } from './recommendation.ts';
export type AskedAnswer = Said<unsaid.AskedAnswer>;
export type AskedComparison = Said<import('./recommendation/asked-comparison.ts').AskedComparison>;
export type Change = Said<unsaid.Change>;
export type Comparison = Said<unsaid.Comparison>;
export type Contradiction = Said<unsaid.Contradiction>;
export type DiagnosisFinding = Said<unsaid.DiagnosisFinding>;
export type Figure = Said<unsaid.Figure>;
export type Headline = Said<unsaid.Headline>;
export type LegChoice = Said<unsaid.LegChoice>;
export type ParseResult = ProblemsSaid<unsaid.ParseResult>;
export type PitfallFinding = Said<unsaid.PitfallFinding>;
export type ProposedVerdict = Said<unsaid.ProposedVerdict>;
export type RejectedOption = Said<unsaid.RejectedOption>;
export type RequirementsProblem = Said<unsaid.RequirementsProblem>;
export type WhatIf = Said<unsaid.WhatIf>;

/** A recommendation that a person can read. */
export type Recommendation = unsaid.Wordless & Said<Omit<unsaid.Recommendation, keyof unsaid.Wordless>>;

/** What may come with problems, with those said; everything else as it is. */
export type ProblemsSaid<T> = T extends { readonly problems: readonly unsaid.RequirementsProblem[] }
  ? Omit<T, 'problems'> & { readonly problems: readonly RequirementsProblem[] }
  : T;
