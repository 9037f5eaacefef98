import type { Case, Condition } from '../condition.ts';
import type { Facts } from '../facts.ts';
import { type OptionId, optionIds } from '../options.ts';
import type { SourceId } from '../recommendation.ts';
import { met } from './compile.ts';
import { pitfallRows } from './index.ts';

/** A blocking pitfall that rules an option out. */
export interface Obstacle {
  readonly because: string;
  readonly wouldFit: string;
  readonly sources: readonly SourceId[];
}

const nothing: ReadonlySet<never> = new Set();

/** The case in which the option is the whole design and nothing else was proposed. */
function alone(option: OptionId, facts: Facts): Case {
  return { facts, design: new Set([option]), proposed: nothing, candidate: option };
}

function mentions(condition: Condition, option: OptionId): boolean {
  if ('all' in condition) return condition.all.some(part => mentions(part, option));
  if ('any' in condition) return condition.any.some(part => mentions(part, option));
  if ('not' in condition) return false;
  const pattern = 'opt' in condition ? condition.opt : 'rec' in condition ? condition.rec : undefined;
  if (pattern === undefined) return false;
  return pattern.endsWith('*') ? option.startsWith(pattern.slice(0, -1)) : option === pattern;
}

interface Rule {
  readonly when: Condition;
  readonly obstacle: Obstacle;
}

const rules: readonly Rule[] = pitfallRows.flatMap(({ when, problem, wouldFit, sources }) =>
  wouldFit === undefined ? [] : [{ when, obstacle: { because: problem, wouldFit, sources } }],
);

const rulesFor: ReadonlyMap<OptionId, readonly Rule[]> = new Map(
  optionIds.flatMap(option => {
    const named = rules.filter(rule => mentions(rule.when, option));
    return named.length === 0 ? [] : [[option, named] as const];
  }),
);

/** The first blocking pitfall that the option, as the whole design, would run into; undefined where there is none. */
export function obstacleTo(option: OptionId, facts: Facts): Obstacle | undefined {
  const named = rulesFor.get(option);
  if (named === undefined) return undefined;
  const given = alone(option, facts);
  return named.find(({ when }) => met(when, given))?.obstacle;
}
