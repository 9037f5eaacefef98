import { describe, expect, it } from 'vitest';
import {
  appTypes,
  basicBalancerTypes,
  fixedModeTypes,
  loadBalancedTypes,
  machineTypes,
  previewPerimeterTypes,
  type ResourceType,
  resourceTypeIds,
  serviceEndpointTypes,
  sqlServerTypes,
  tieredEndpointTypes,
} from '../../../src/azure/resource-types.ts';
import { outcomeOf } from '../../../src/decision/ask/outcome.ts';
import { answersOf, deciding } from '../../../src/decision/ask/possible-values.ts';
import { questionRows } from '../../../src/decision/ask/questions.data.ts';
import { resourceKinds } from '../../../src/decision/ask/resource-kinds.ts';
import {
  addressedCallers,
  azureCallers,
  hybridCallers,
  knownOutsideCallers,
  managedCallers,
  outsideCallers,
  siteCallers,
  sourceTypes,
  vnetCallers,
} from '../../../src/decision/case/source-types.ts';
import { comparisonsIn } from '../../../src/decision/decide/comparisons.ts';
import type { Condition } from '../../../src/decision/decide/condition.ts';
import { type Evaluated, evaluate } from '../../../src/decision/decide/evaluate.ts';
import { defined } from '../../../src/decision/defined.ts';
import { rejectedFor } from '../../../src/decision/explain/alternatives.ts';
import { stepRows } from '../../../src/decision/explain/steps.data.ts';
import { pitfallRows, pitfallsFor } from '../../../src/knowledge/pitfalls/index.ts';
import { optionRows } from '../../../src/options/rows.ts';
import { seeded } from '../../proof/mutation.ts';
import { recommend } from '../../recommended.ts';
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
  ...[questionRows, stepRows].flatMap(rows => rows.map(({ when }) => when)),
  ...Object.values(optionRows).flatMap(({ alternatives, whyNot }) =>
    [...alternatives, ...whyNot].map(({ when }) => when),
  ),
];

/** All that the rules say, in the ids and sentences that name no target. */
function said(evaluated: Evaluated): unknown {
  const { decision, given } = evaluated;
  const pitfalls = pitfallsFor(given).map(({ id }) => id);
  return { rows: rowsOf(evaluated), pitfalls, rejected: rejectedFor(decision.headline, given) };
}

/** What rules may call kinds of callers that have something in common. */
const groups = [
  ...[azureCallers, addressedCallers, vnetCallers, managedCallers],
  ...[outsideCallers, knownOutsideCallers, hybridCallers, siteCallers],
];

describe('a rule that speaks of callers', () => {
  const named = everyRule.flatMap(comparisonsIn).flatMap(one => (one.fact === 'sourceType' ? [one] : []));
  const lists = named.flatMap(({ op, value }) => (op === 'in' ? [value] : []));
  const single = named.flatMap(({ op, value }) => (op === 'in' ? [] : [value]));

  it('means all that have something in common, so that a new kind of caller is in every rule it belongs to', () => {
    expect(lists.length).toBeGreaterThan(50);
    expect(lists.filter(list => !groups.some(group => group === list))).toEqual([]);
  });

  it('names none by its id that stands in a VNet or in a managed network', () => {
    expect(single.length).toBeGreaterThan(10);
    expect(single.filter(id => [...addressedCallers, ...managedCallers].some(each => each === id))).toEqual([]);
  });
});

describe('a rule that speaks of targets', () => {
  const groupsOfTypes = {
    ...{ appTypes, basicBalancerTypes, fixedModeTypes, loadBalancedTypes, machineTypes },
    ...{ previewPerimeterTypes, serviceEndpointTypes, sqlServerTypes, tieredEndpointTypes },
  };
  const lists = everyRule
    .flatMap(comparisonsIn)
    .flatMap(one => (one.fact === 'resourceType' && one.op === 'in' ? [one.value] : []));

  it.each(Object.entries(groupsOfTypes))(
    'means %s by what their rows say, so that a new one is in every rule it belongs to',
    (_, group) => {
      const same = lists.filter(
        list => list.length === group.length && group.every(id => list.some(one => one === id)),
      );
      expect(same.length).toBeGreaterThan(0);
      expect(same.filter(list => list !== group)).toEqual([]);
    },
  );
});

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
