import { describe, expect, it } from 'vitest';
import { type ResourceType, resourceTypeIds } from '../../../src/azure/resource-types.ts';
import { outcomeOf } from '../../../src/decision/ask/outcome.ts';
import { answersOf, deciding } from '../../../src/decision/ask/possible-values.ts';
import { questionRows } from '../../../src/decision/ask/questions.data.ts';
import { resourceKinds } from '../../../src/decision/ask/resource-kinds.ts';
import { sourceTypes } from '../../../src/decision/case/source-types.ts';
import type { Condition } from '../../../src/decision/decide/condition.ts';
import { type Evaluated, evaluate } from '../../../src/decision/decide/evaluate.ts';
import { defined } from '../../../src/decision/defined.ts';
import { alternativeRows } from '../../../src/decision/explain/alternatives.data.ts';
import { rejectionReasons } from '../../../src/decision/explain/alternatives.rejections.data.ts';
import { rejectedFor } from '../../../src/decision/explain/alternatives.ts';
import { stepRows } from '../../../src/decision/explain/steps.data.ts';
import { recommend } from '../../../src/decision/index.ts';
import { pitfallRows, pitfallsFor } from '../../../src/decision/pitfalls/index.ts';
import { seeded } from '../../proof/mutation.ts';
import { headlineOf } from '../../support/headline.ts';
import { anybody } from '../anybody.ts';

describe('a kind of caller', () => {
  it.each(sourceTypes)('%s is one of its own in the tables, and there are words for it', sourceType => {
    expect(evaluate({ sourceType }).situation.source).toBe(sourceType);
    for (const resourceType of resourceTypeIds) {
      const { sentence, because } = headlineOf(recommend({ sourceType, resourceType, sourceRegion: 'eastus' }));
      expect([sentence, because].filter(text => text.trim() === '')).toEqual([]);
    }
  });
});

/** What the tables make of answers: the rows that decide, in order. */
const rowsOf = ({ decision }: Evaluated): readonly string[] =>
  decision.decided.map(({ table, row }) => `${table.id}/${row.id}`);

/** Every condition that anything said about a target rests on. */
const everyRule: readonly Condition[] = [
  ...pitfallRows.flatMap(({ when, solvedBy }) => (solvedBy === undefined ? [when] : [when, solvedBy])),
  ...[questionRows, stepRows, ...Object.values(alternativeRows), ...Object.values(rejectionReasons)].flatMap(rows =>
    rows.map(({ when }) => when),
  ),
];

/** All that the rules say, in the ids and sentences that name no target. */
function said(evaluated: Evaluated): unknown {
  const { decision, given } = evaluated;
  const pitfalls = pitfallsFor(given).map(({ id }) => id);
  return { rows: rowsOf(evaluated), pitfalls, rejected: rejectedFor(decision.headline, given) };
}

/** The types of a kind, each beside the last one, which stands for them all. */
const pairsIn = (kinds: readonly (readonly ResourceType[])[]): (readonly [string, string])[] =>
  kinds.flatMap(kind => kind.slice(0, -1).map(({ id }) => [id, defined(kind.at(-1)).id] as const));

function sameInEveryWalk(walks: number, one: string, other: string, look: (evaluated: Evaluated) => unknown): void {
  const draw = seeded(1_129);
  for (let count = 0; count < walks; count += 1) {
    const answers = anybody(draw);
    const of = (resourceType: string): unknown =>
      look(evaluate({ ...answers, resourceType: defined(resourceTypeIds.find(id => id === resourceType)) }));
    expect(of(one)).toEqual(of(other));
  }
}

describe('a kind of target', () => {
  it.each(pairsIn(resourceKinds(deciding)))(
    '%s is decided as %s in every walk, whatever else is said',
    (one, other) => {
      sameInEveryWalk(12, one, other, evaluated => [rowsOf(evaluated), outcomeOf(evaluated)]);
    },
  );

  it.each(pairsIn(resourceKinds(everyRule)))(
    'no rule tells %s from %s: the same rows, pitfalls and reasons against other options',
    (one, other) => sameInEveryWalk(60, one, other, said),
  );

  it('is told apart from the others by some rule, but for SQL Server on a VM, which people call a database', () => {
    const targets = answersOf('resourceType').map(({ resourceType }) => resourceType);
    expect(targets).toContain('sql-on-vm');
    expect(targets).toContain('vm');
    expect(new Set(targets).size).toBe(resourceKinds(deciding).length);
    expect(resourceKinds([]).length).toBeLessThan(targets.length);
    expect(resourceKinds(everyRule).length).toBeGreaterThan(targets.length);
  });
});
