import type { Situation } from './columns.ts';
import type { Case } from './condition.ts';
import { type Decision, decide } from './decide.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './normalise.ts';
import type { ProposalId } from './options.ts';
import type { Requirements } from './requirements.ts';
import { situationOf } from './situation.ts';

/** Answers with everything that follows from them. */
export interface Evaluated {
  readonly requirements: Requirements;
  readonly facts: Facts;
  readonly situation: Situation;
  readonly decision: Decision;
  /** What pitfalls and alternatives are held against. */
  readonly given: Case;
}

const none: ReadonlySet<ProposalId> = new Set();

function thenOf(decision: Decision, table: string): string {
  return decision.decided.find(hit => hit.table.id === table)?.row.value ?? 'no';
}

/** Facts, situation and decision of the answers. */
export function evaluate(requirements: Requirements): Evaluated {
  const answers = factsOf(requirements);
  const situation = situationOf(answers);
  const decision = decide(situation);
  const facts: Facts = {
    ...answers,
    wantsVwan: thenOf(decision, 'virtual-wan'),
    expressRouteNeeded: thenOf(decision, 'expressroute'),
  };
  const { proposed } = requirements;
  const minded = proposed === undefined || proposed.length === 0 ? none : new Set(proposed);
  return { requirements, facts, situation, decision, given: { facts, design: decision.design, proposed: minded } };
}
