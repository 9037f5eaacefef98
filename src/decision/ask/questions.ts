import type { OptionId } from '../../options/options.ts';
import { optionIds } from '../../options/options.ts';
import type { Answers } from '../case/in-schema-order.ts';
import { type Field, isFactField, type Requirements } from '../case/requirements.ts';
import { type Evaluated, evaluate, evaluateInOrder } from '../decide/evaluate.ts';
import type { OpenQuestion } from '../recommendation.ts';
import { type Question, questions } from './compiled-questions.ts';
import { mayBlock, outcomeOf } from './outcome.ts';
import { type Answer, answersOf, places } from './possible-values.ts';
import { columnsThatDecide, touches } from './sensitivity.ts';

function unanswered(row: Question, { requirements, facts }: Evaluated): boolean {
  if (requirements[row.field] !== undefined) return false;
  return row.always === undefined || !isFactField(row.field) || facts[row.field] === null;
}

/** The questions that may be asked now: unanswered, and sensible for what is known so far. */
export function askable(evaluated: Evaluated): readonly Question[] {
  return questions.filter(row => unanswered(row, evaluated) && row.makesSense(evaluated.given));
}

const regionFields: readonly Field[] = ['sourceRegion', 'targetRegion'];

/** For each open question other than `field`, the answers it may get. */
export function othersOpen(evaluated: Evaluated, field: Field): readonly (readonly Answer[])[] {
  const rows = askable(evaluated);
  const others = rows.filter(row => row.field !== field && row.always === undefined).map(row => answersOf(row.field));
  const { sameRegion, sameCloud } = evaluated.requirements;
  const placeOpen = rows.some(row => row.always === true) && sameRegion === undefined && sameCloud === undefined;
  return placeOpen && !regionFields.includes(field) ? [places, ...others] : others;
}

/** The answers so far, then with one further question answered, then with two. */
function* contexts(base: Answers, others: readonly (readonly Answer[])[]): Generator<Answers> {
  yield base;
  for (const answers of others) for (const answer of answers) yield { ...base, ...answer };
  for (const [index, first] of others.entries())
    for (const second of others.slice(index + 1))
      for (const one of first) for (const two of second) yield { ...base, ...one, ...two };
}

/** True where two answers to the question lead to two outcomes, the rest being as in the context. */
function differs(context: Answers, field: Field): boolean {
  const now = evaluateInOrder(context);
  if (!mayBlock(field) && !touches(field, columnsThatDecide(now.decision))) return false;
  const before = outcomeOf(now);
  return answersOf(field).some(answer => outcomeOf(evaluateInOrder({ ...context, ...answer })) !== before);
}

function canChange(evaluated: Evaluated, field: Field): boolean {
  for (const context of contexts(evaluated.requirements, othersOpen(evaluated, field)))
    if (differs(context, field)) return true;
  return false;
}

/**
 * True where the answer to a question can change the headline, the design or a blocking pitfall, whatever is answered
 * to the questions that are still open. The answer that was given, if any, is left out of account.
 */
export function matters(requirements: Requirements, field: Field): boolean {
  const { [field]: _given, ...rest } = requirements;
  const evaluated = evaluate(rest);
  if (regionFields.includes(field)) {
    return questions.some(row => row.field === field && row.makesSense(evaluated.given));
  }
  return canChange(evaluated, field);
}

/** The options that the answers to a question put in or leave out, each separating at least two of them. */
function separated(evaluated: Evaluated, field: Field): readonly OptionId[] {
  const designs = answersOf(field).map(
    answer => evaluateInOrder({ ...evaluated.requirements, ...answer }).given.design,
  );
  return optionIds.filter(option => {
    const having = designs.filter(design => design.has(option)).length;
    return having > 0 && having < designs.length;
  });
}

function* stillOpen(evaluated: Evaluated): Generator<OpenQuestion> {
  for (const { field, topic, always } of askable(evaluated))
    if (always === true || canChange(evaluated, field)) yield { field, topic, separates: separated(evaluated, field) };
}

/** Every unanswered question that can still change a leg or a blocking pitfall, in the order of asking. */
export function openQuestions(requirements: Requirements): readonly OpenQuestion[] {
  return [...stillOpen(evaluate(requirements))];
}

/** The question to ask next; undefined where nothing open can change the design or a blocking pitfall. */
export function nextQuestion(requirements: Requirements): OpenQuestion | undefined {
  const { value } = stillOpen(evaluate(requirements)).next();
  return value ?? undefined;
}
