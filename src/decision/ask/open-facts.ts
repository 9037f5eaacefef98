import { type Field, fields } from '../case/requirements.ts';
import type { Decided, Decision } from '../decide/decide.ts';
import { type Evaluated, evaluateInOrder } from '../decide/evaluate.ts';
import { defined } from '../defined.ts';
import { questions } from './compiled-questions.ts';
import { type Answer, answersOf, places } from './possible-values.ts';
import { columnsThatDecide, touches } from './sensitivity.ts';

/** A fact that was assumed, and what another answer to it would change. */
export interface OpenFact {
  readonly field: Field;
  /** Share of its answers that lead to another headline. */
  readonly flips: number;
  /** The rows of the decision that another answer takes away. */
  readonly turns: ReadonlySet<Decided>;
  /** Those of them in whose place a row with another outcome comes. */
  readonly decides: ReadonlySet<Decided>;
}

/** True where two rows of a table come to different things: another value, or other options. */
function comesToOther({ row: one }: Decided, { row: other }: Decided): boolean {
  return one.value !== other.value || one.options?.join() !== other.options?.join();
}

/** Names: the places count by whether they are one region, the caller by its kind. */
const names: ReadonlySet<Field> = new Set(['sourceRegion', 'targetRegion', 'otherRegions', 'sourceResourceType']);
const asked: ReadonlySet<Field> = new Set(questions.map(({ field }) => field));
const neverAsked = fields.filter(field => !asked.has(field) && !names.has(field) && field !== 'sameRegion');

/** The cloud is a fact of its own only between two regions: one region is in one cloud. */
const cloudFollows = ({ facts }: Evaluated): boolean => facts.sameRegion !== 'no' || facts.sameCloud !== 'unknown';

/**
 * The facts of a case that nobody stated, in the order of asking: whether both ends are in one region, where their
 * names leave it open; every question that makes sense here and has no answer; every answer "unknown".
 */
function* openFields(evaluated: Evaluated): Generator<Field> {
  const { requirements, facts, given } = evaluated;
  if (facts.sameRegion === 'unknown') yield 'sameRegion';
  for (const { field, makesSense } of questions) {
    const answer = requirements[field];
    if (names.has(field) || (answer !== undefined && answer !== 'unknown')) continue;
    if (answer === 'unknown' || makesSense(given)) yield field;
  }
  for (const field of neverAsked) {
    if (field === 'sameCloud' && cloudFollows(evaluated)) continue;
    if (requirements[field] === 'unknown') yield field;
  }
}

function otherAnswers(field: Field, { facts }: Evaluated): readonly Answer[] {
  if (field !== 'sameRegion') return answersOf(field);
  return facts.sameCloud === 'yes' ? places.filter(({ sameCloud }) => sameCloud !== 'no') : places;
}

/**
 * What was assumed in this case and would lead to another decision if it were otherwise, all else as it is. First what
 * turns the headline by most of its answers; in the order of asking where that is the same.
 */
export function openFacts(evaluated: Evaluated): readonly OpenFact[] {
  const { requirements, decision } = evaluated;
  const marks = columnsThatDecide(decision);
  const found: OpenFact[] = [];
  for (const field of openFields(evaluated)) {
    if (!touches(field, marks)) continue;
    const turns = new Set<Decided>();
    const decides = new Set<Decided>();
    let flipped = 0;
    const answers = otherAnswers(field, evaluated);
    for (const answer of answers) {
      const other = evaluateInOrder({ ...requirements, ...answer }).decision;
      if (other === decision) continue;
      if (other.headline !== decision.headline) flipped += 1;
      for (const [index, hit] of decision.decided.entries()) {
        const instead = defined(other.decided[index]);
        if (instead === hit) continue;
        turns.add(hit);
        if (comesToOther(instead, hit)) decides.add(hit);
      }
    }
    if (turns.size > 0) found.push({ field, flips: flipped / answers.length, turns, decides });
  }
  return found.sort((one, other) => other.flips - one.flips);
}

/** The open facts to which some other answer, all else as it is, leads to a decision that differs in what is asked. */
export function turningFields(
  evaluated: Evaluated,
  open: readonly OpenFact[],
  differs: (other: Decision) => boolean,
): ReadonlySet<Field> {
  const { requirements } = evaluated;
  const turns = open.filter(({ field }) =>
    otherAnswers(field, evaluated).some(answer => differs(evaluateInOrder({ ...requirements, ...answer }).decision)),
  );
  return new Set(turns.map(({ field }) => field));
}
