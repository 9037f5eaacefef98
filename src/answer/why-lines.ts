import { say } from '../content/index.ts';
import { restOf } from '../content/marks.ts';
import type { Field } from '../decision/case/requirements.ts';
import type { Recommendation } from '../decision/said.ts';
import { answerClause } from './answer-clause.ts';
import type { Line } from './outline.ts';
import type { Cite } from './outline-sections.ts';
import { subjectTitle } from './whole-answers.ts';

type Locale = string | undefined;
type Reason = Recommendation['reasons'][number];

/** A reason in two: the assumed answers that it stands under, and what holds under them. */
interface Conditional {
  readonly reason: Reason;
  readonly under: readonly Field[];
  readonly holds: string;
}

type Clauses = ReadonlyMap<Field, string>;

/** The reason without the condition before it; whole where it stands under none. */
function split(locale: Locale, clauses: Clauses, reason: Reason): Conditional {
  const [one, two] = reason.assumed;
  const [first = '', second = ''] = reason.assumed.map(field => clauses.get(field) ?? '');
  const single = say(locale, 'because.if', { first, because: '' });
  const both = say(locale, 'because.if-both', { first, second, because: '' });
  const cut = (lead: string, ...under: readonly Field[]): Conditional => ({
    reason,
    under: [...under].sort(),
    holds: restOf(reason.text, lead),
  });
  if (one !== undefined && two !== undefined && reason.text.startsWith(both)) return cut(both, one, two);
  if (one !== undefined && reason.text.startsWith(single)) return cut(single, one);
  return { reason, under: [], holds: reason.text };
}

const isWithin = (one: readonly Field[], other: readonly Field[]): boolean => one.every(field => other.includes(field));

/**
 * Reasons that stand under the same condition one after the other, each group where its first was: behind the group
 * whose condition is a part of its own.
 */
function grouped(all: readonly Conditional[]): readonly Conditional[] {
  const placed = new Set<Conditional>();
  for (const one of all) {
    const isOfGroup = ({ under }: Conditional): boolean => under.length > 0 && isWithin(under, one.under);
    const group = one.under.length === 0 ? [one] : all.filter(isOfGroup);
    for (const other of group.toSorted((a, b) => a.under.length - b.under.length)) placed.add(other);
  }
  return [...placed];
}

/** What a reason says after the one before it: a condition that stands there already is not said again. */
function title(locale: Locale, clauses: Clauses, one: Conditional, before: Conditional | undefined): string {
  const said = before?.under ?? [];
  if (said.length === 0 || !isWithin(said, one.under)) return one.reason.text;
  const [more] = one.under.filter(field => !said.includes(field));
  return more === undefined
    ? say(locale, 'answer.why.also', { because: one.holds })
    : say(locale, 'answer.why.and-if', { condition: clauses.get(more) ?? '', because: one.holds });
}

/** Why something that stands is changed, where the reason is known. */
function whyChanged(locale: Locale, { changes }: Recommendation): readonly Line[] {
  return changes.flatMap(({ what, because }) =>
    because === null ? [] : [{ title: subjectTitle(locale, what), details: [because], sources: [] }],
  );
}

/**
 * The reasons that the first sentences do not give, each with the answers of the person that none before it names, and
 * a condition that several share said once.
 */
export function whyLines(locale: Locale, cite: Cite, recommendation: Recommendation): readonly Line[] {
  const { assumptions, reasons, headline, requirements } = recommendation;
  const clauses = new Map(assumptions.map(({ field, that }) => [field, that]));
  const fresh = reasons
    .map(reason => split(locale, clauses, reason))
    .filter(({ holds }) => headline?.because.endsWith(holds) !== true);
  const named = new Set<string>();
  const ordered = grouped(fresh);
  const lines = ordered.map((one, index) => {
    const answers = one.reason.answers.flatMap(({ field }) => {
      const value = requirements[field];
      return value === undefined ? [] : [answerClause(locale, field, value)];
    });
    const news = answers.filter(said => !named.has(said));
    for (const said of news) named.add(said);
    return {
      title: title(locale, clauses, one, ordered[index - 1]),
      details: news.length === 0 ? [] : [say(locale, 'answer.said', { answers: news.join('; ') })],
      sources: cite(one.reason.sources),
    };
  });
  return [...lines, ...whyChanged(locale, recommendation)];
}
