import { pitfallRows } from '../../knowledge/pitfalls/index.ts';
import type { PitfallRow } from '../../knowledge/pitfalls/pitfall-row.ts';
import type { FactId } from '../case/facts.ts';
import type { Field, Requirements } from '../case/requirements.ts';
import { answersBehind } from '../case/rests-on.ts';
import { compile } from '../decide/compile-condition.ts';
import type { Condition } from '../decide/condition.ts';
import { type Evaluated, evaluate } from '../decide/evaluate.ts';

const blockers = pitfallRows.filter(row => row.severity === 'blocker').map(row => ({ row, holds: compile(row.when) }));

/** The headline, the options and the blocking pitfalls: an answer matters where another one makes this differ. */
export function outcomeOf({ decision, given }: Evaluated): string {
  let text = decision.headline;
  for (const option of [...decision.design].sort()) text += `+${option}`;
  for (const { row, holds } of blockers) if (holds(given)) text += `!${row.id}`;
  return text;
}

/** The outcome of these answers. */
export function outcome(requirements: Requirements): string {
  return outcomeOf(evaluate(requirements));
}

function factsIn(condition: Condition): readonly FactId[] {
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return factsIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(factsIn);
  return 'any' in condition ? condition.any.flatMap(factsIn) : [];
}

function rests(row: PitfallRow, field: Field): boolean {
  return factsIn(row.when).some(fact => answersBehind(fact).has(field));
}

const known = new Map<Field, boolean>();

/** True where an answer to this question may set off or clear a blocking pitfall without changing the design. */
export function mayBlock(field: Field): boolean {
  const found = known.get(field) ?? blockers.some(({ row }) => rests(row, field));
  known.set(field, found);
  return found;
}
