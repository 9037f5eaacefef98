import { restOf, unmarked } from '../content/marks.ts';
import type { Field } from '../decision/case/requirements.ts';
import type { AskedAnswer, Severity, Source } from '../decision/said.ts';

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
  /** True: title and details are one sentence. */
  readonly runsOn?: true;
  /** What is read once the line is unfolded. */
  readonly folded?: readonly string[];
  /** True: the title is a condition, and what follows holds under it. */
  readonly isCondition?: true;
  /** True: something that stands and stays, said quietly. */
  readonly quiet?: true;
}

/** The parts of an answer that are folded at first, in the order shown. */
export const sectionIds = [
  'changes',
  'why',
  'why-not',
  'pitfalls',
  'what-if',
  'figures',
  'take-away',
  'sources',
] as const;

export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Lines left out for size. */
  readonly left: number;
}

/** What an answer begins with, whatever form it takes. */
export interface Beginning {
  /** The verdict in a word; null where there is none, or where the first sentence begins with it. */
  readonly badge: string | null;
  readonly verdict: AskedAnswer['verdict'];
  readonly lead: string;
  /** The second sentence. */
  readonly because: string | null;
  /** Where the first sentence comes from. */
  readonly sources: readonly Source[];
}

/** The step that tells causes apart, its command, and what each thing it can show means. */
export interface Check {
  readonly title: string;
  readonly step: string;
  readonly command: string | null;
  readonly lines: readonly Line[];
}

/** Options side by side: the first column says by what. */
export interface SideBySide {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** When to take which; null where the answer says it already. */
  readonly decides: string | null;
}

/** An answer before it takes a form: card, text, page and decision record all say this and nothing else. */
export interface Outline extends Beginning {
  /** What changed against the answer before, one sentence; null for a first answer. */
  readonly difference: string | null;
  /** What stands, as it was understood, in one line; null where nothing does. */
  readonly stands: string | null;
  /** The verdict on each of the person's own plans that the first sentence does not judge. */
  readonly verdicts: readonly Line[];
  readonly contradictions: readonly Line[];
  /** Questions that could turn the answer. */
  readonly depends: readonly Line[];
  /** Questions that must be answered first: there is no recommendation, and everything below is empty. */
  readonly missing: readonly Line[];
  /** What leads on where the question has no sure answer. */
  readonly unsure: string | null;
  /** What to check of something that does not work; null where nothing is to be checked. */
  readonly check: Check | null;
  /** The options that were asked about, side by side; null where none were. */
  readonly sideBySide: SideBySide | null;
  /** What to keep, add and change, or what the design is made of. */
  readonly parts: readonly Line[];
  readonly partsTitle: string;
  /** What hurts this case first. */
  readonly watch: readonly Line[];
  readonly sections: readonly Section[];
  /** Ways on that this answer has. */
  readonly ways: readonly WayOn[];
  readonly ruleVersion: string;
}

/** Where an answer leads, in the order shown. */
export const waysOn = ['share', 'files', 'cost', 'compare', 'print', 'change'] as const;

export type WayOn = (typeof waysOn)[number];

/** What of a line is read at a glance, and the rest of its title: of a pitfall its first sentence, else all of it. */
export function leadOf({ title, details, severity, runsOn }: Line): {
  readonly lead: string;
  readonly rest: readonly string[];
} {
  if (severity === undefined)
    return { lead: details.length === 0 ? title : titled(title, [''], runsOn).trimEnd(), rest: [] };
  const [lead, rest] = firstSentence(title);
  return { lead, rest: rest === '' ? [] : [rest] };
}

/** A text in two: its first sentence, and the rest. */
export function firstSentence(text: string): readonly [string, string] {
  const lead = /^.+?[.!?](?=\s)/.exec(text)?.[0] ?? text;
  return [lead, restOf(text, lead).trimEnd()];
}

/** A title and what follows it as running text: a colon between them unless the title is a sentence. */
export function titled(title: string, details: readonly string[], runsOn?: true): string {
  if (details.length === 0) return title;
  return `${title}${runsOn === true || /[.!?…:]$/.test(unmarked(title)) ? '' : ':'} ${details.join(' ')}`;
}
