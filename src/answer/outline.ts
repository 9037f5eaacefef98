import type { Field } from '../decision/case/requirements.ts';
import type { Severity, Source } from '../decision/recommendation.ts';

/** What a press on a line answers: a field of the requirements and its new value. */
export interface Follow {
  readonly field: Field;
  readonly choice: string | number | readonly string[];
}

/** One thing said: a short title, sentences below it, and where it comes from. */
export interface Line {
  readonly title: string;
  readonly details: readonly string[];
  readonly sources: readonly Source[];
  readonly severity?: Severity;
  readonly follow?: Follow;
  /** The question that the line puts to the person. */
  readonly asks?: Field;
}

/** The parts of an answer that are folded at first, in the order shown. */
export const sectionIds = ['why', 'why-not', 'pitfalls', 'what-if', 'figures', 'take-away'] as const;

export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Lines left out for size. */
  readonly left: number;
}

/** An answer before it takes a form: card, text, page and decision record all say this and nothing else. */
export interface Outline {
  /** What changed against the answer before, one sentence; null for a first answer. */
  readonly difference: string | null;
  /** What is said of the person's own plans: the verdict on each, then what they would run into. */
  readonly verdicts: readonly Line[];
  readonly contradictions: readonly Line[];
  readonly lead: string;
  readonly because: string;
  /** Questions that could turn the answer. */
  readonly depends: readonly Line[];
  /** Questions that must be answered first: there is no recommendation, and everything below is empty. */
  readonly missing: readonly Line[];
  readonly parts: readonly Line[];
  readonly blockers: readonly Line[];
  /** The first pitfalls that are no blockers. */
  readonly pitfalls: readonly Line[];
  readonly sections: readonly Section[];
  readonly ruleVersion: string;
}

/** What of a line is read at a glance, and the rest of its title: of a pitfall its first sentence, else all of it. */
export function leadOf({ title, details, severity }: Line): {
  readonly lead: string;
  readonly rest: readonly string[];
} {
  if (severity === undefined) return { lead: details.length === 0 ? title : titled(title, ['']).trimEnd(), rest: [] };
  const lead = /^.+?[.!?](?=\s)/.exec(title)?.[0] ?? title;
  const rest = title.slice(lead.length).trim();
  return { lead, rest: rest === '' ? [] : [rest] };
}

/** A title and what follows it as running text: a colon between them unless the title is a sentence. */
export function titled(title: string, details: readonly string[]): string {
  if (details.length === 0) return title;
  return `${title}${/[.!?…:]$/.test(title) ? '' : ':'} ${details.join(' ')}`;
}
