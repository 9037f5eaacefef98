import { holds } from './condition.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import { pitfallRows } from './pitfalls/index.ts';
import type { Requirements } from './requirements.ts';

const blockers = pitfallRows.filter(row => row.severity === 'blocker');

/** The headline, the options and the blocking pitfalls: two answers matter to each other where this differs. */
export function outcomeOf({ decision, given }: Evaluated): string {
  const blocking = blockers.filter(row => holds(row.when, given)).map(row => row.id);
  return [decision.headline, [...decision.design].sort().join('+'), blocking.join('+')].join('|');
}

/** The outcome of these answers. */
export function outcome(requirements: Requirements): string {
  return outcomeOf(evaluate(requirements));
}
