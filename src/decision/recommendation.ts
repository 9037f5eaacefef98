import type { OptionId, ProposalId } from '../options/options.ts';
import type { Field, Requirements } from './case/requirements.ts';

/** One part of the design. */
export type Leg =
  | 'vnet-link'
  | 'topology'
  | 'service-access'
  | 'hybrid-link'
  | 'public-entry'
  | 'admin-access'
  | 'egress'
  | 'names'
  | 'protection';

export type Severity = 'blocker' | 'warning' | 'note';

/** recommended: the headline; companion: part of the design; alternative: would do, second best; rejected: does not fit; retired: cannot be had any more. */
export type Verdict = 'recommended' | 'companion' | 'alternative' | 'rejected' | 'retired';

export type SourceId = string;

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string;
  /** Date printed inside the document, ISO; null where it prints none. */
  readonly documentDate: string | null;
  /** Day the claim was checked against it, ISO. */
  readonly checkedOn: string;
}

/** One answer of the person, with the words for it. */
export interface AnswerRef {
  readonly field: Field;
  readonly value: string;
}

export interface LegChoice {
  readonly leg: Leg;
  readonly option: OptionId;
  /** Table and row that decided, as `table/row`. */
  readonly rule: string;
  /** What is built here for this case, one sentence. */
  readonly what: string;
  readonly because: string;
  readonly sources: readonly SourceId[];
}

export interface Reason {
  readonly id: string;
  readonly text: string;
  /** The answers it comes from. */
  readonly answers: readonly AnswerRef[];
  /** What nobody stated and it rests on; its text says so. */
  readonly assumed: readonly Field[];
  readonly sources: readonly SourceId[];
}

export interface RejectedOption {
  readonly option: OptionId;
  readonly verdict: 'alternative' | 'rejected';
  readonly because: string;
  /** What would have to be different for it to fit, a sentence of its own. */
  readonly wouldFit: string;
  readonly sources: readonly SourceId[];
}

export interface ProposedVerdict {
  readonly option: ProposalId;
  readonly verdict: Verdict;
  readonly because: string;
  readonly sources: readonly SourceId[];
}

export interface PitfallFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly problem: string;
  readonly remedy: string;
  readonly sources: readonly SourceId[];
  /** general: hygiene that applies to nearly everybody, shown last and folded. */
  readonly scope: 'case' | 'general';
  /** proposal: applies to something that the person brought up, not to the design. */
  readonly about?: 'proposal';
}

export interface Assumption {
  readonly field: Field;
  readonly assumed: string;
  /** What was assumed, a clause: "both are in one region". */
  readonly that: string;
  readonly text: string;
  /** True: knowing the answer could change a leg or a blocking pitfall. */
  readonly couldChange: boolean;
}

export interface Contradiction {
  readonly id: string;
  readonly text: string;
  readonly fields: readonly Field[];
  /** Each: the answers to set so that they hold together, and its words. `null` clears the answer. */
  readonly waysOut: readonly { readonly text: string; readonly set: Readonly<Partial<Record<Field, unknown>>> }[];
}

export interface WhatIf {
  readonly field: Field;
  /** Words: "If a datacenter joins". */
  readonly text: string;
  readonly set: Requirements;
  readonly headline: OptionId;
  /** Options that come in and go out against today's design. */
  readonly added: readonly OptionId[];
  readonly removed: readonly OptionId[];
}

export interface Figure {
  readonly id: string;
  readonly label: string;
  /** Ready to read, with unit; "not published" where there is none. */
  readonly value: string;
  readonly note: string | null;
  readonly sources: readonly SourceId[];
  readonly date: string | null;
}

export interface Headline {
  readonly option: OptionId;
  readonly name: string;
  /** The recommendation in one sentence a manager understands: "Use global VNet peering …". */
  readonly sentence: string;
  /** The one-sentence reason in the person's own answers; it begins with "If" where it rests on what was assumed. */
  readonly because: string;
  readonly rule: string;
}

export interface Recommendation {
  readonly ruleVersion: string;
  /** needs-answer: too little is known, or the answers contradict; out-of-scope: not an Azure connectivity question. */
  readonly status: 'recommended' | 'needs-answer' | 'out-of-scope';
  /** Null where neither who calls nor what is reached is known: then there is no design, and every list of it is empty. */
  readonly headline: Headline | null;
  /** What must be answered before there is a recommendation, most useful first; empty where there is one. */
  readonly missing: readonly Field[];
  /** Facts that nobody stated to which another answer, all else as it is, leads to another headline; the most useful to ask first. */
  readonly provisional: { readonly on: readonly Field[] } | null;
  /** The whole design, headline first. */
  readonly legs: readonly LegChoice[];
  /** What to do, in order. */
  readonly steps: readonly { readonly id: string; readonly text: string }[];
  readonly reasons: readonly Reason[];
  readonly rejected: readonly RejectedOption[];
  readonly proposedVerdicts: readonly ProposedVerdict[];
  /** Blockers first, then what is specific to this case, general hygiene last. */
  readonly pitfalls: readonly PitfallFinding[];
  readonly assumptions: readonly Assumption[];
  readonly contradictions: readonly Contradiction[];
  readonly whatIf: readonly WhatIf[];
  readonly figures: readonly Figure[];
  /** Every source named above, once, in order of first mention. */
  readonly sources: readonly Source[];
}

/** One row of the comparison. */
export interface Comparison {
  readonly option: OptionId;
  readonly name: string;
  readonly verdict: Verdict;
  readonly deciding: string;
  readonly figures: Readonly<
    Record<'latency' | 'throughput' | 'encryption' | 'transitivity' | 'overlap' | 'billed' | 'effort', string>
  >;
  readonly sources: readonly SourceId[];
}

export interface RequirementsProblem {
  /** JSON pointer, e.g. `/hybrid/0`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly legal?: readonly string[];
}

export type ParseResult =
  | { readonly ok: true; readonly requirements: Requirements }
  | { readonly ok: false; readonly problems: readonly RequirementsProblem[] };

/** The four topics and the details, in the order they are asked. */
export type Topic = 'regions' | 'resource-type' | 'exposure' | 'hybrid' | 'details';

/** An unanswered fact that can still change a leg or a blocking pitfall. */
export interface OpenQuestion {
  readonly field: Field;
  readonly topic: Topic;
  /** The options that this answer separates: what "why do you ask?" names. */
  readonly separates: readonly OptionId[];
}
