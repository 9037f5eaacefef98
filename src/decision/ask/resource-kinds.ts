import { regions } from '../../azure/regions.ts';
import { type ResourceType, resourceTypes } from '../../azure/resource-types.ts';
import { factsOf } from '../case/facts-of.ts';
import type { Requirements } from '../case/requirements.ts';
import { comparisonsIn } from '../decide/comparisons.ts';
import { compile, type Test } from '../decide/compile-condition.ts';
import type { Case, Condition } from '../decide/condition.ts';
import { situationOf } from '../decide/situation.ts';

/** A region of each national cloud. */
const nationalRegions = [...new Map(regions.map(({ cloud, name }) => [cloud, name]))]
  .filter(([cloud]) => cloud !== 'public')
  .map(([, name]) => name);

/** What else may be said that changes what follows from the type of a target. */
const contexts: readonly Requirements[] = [
  {},
  { networkingMode: 'injected' },
  { networkingMode: 'private-endpoint' },
  { sameRegion: 'no' },
  { sameTenant: 'no' },
  ...nationalRegions.map(targetRegion => ({ targetRegion })),
];

const none: ReadonlySet<never> = new Set();

function testsIn(conditions: readonly Condition[]): readonly Test[] {
  const comparisons = conditions.flatMap(comparisonsIn);
  return [...new Map(comparisons.map(part => [JSON.stringify(part), part])).values()].map(compile);
}

/**
 * All that the columns and the tests see of a type, as a text that is the same for types which they cannot tell apart.
 */
function traitsOf({ id, isOfferedApart }: ResourceType, tests: readonly Test[]): string {
  const seen = contexts.map(context => {
    const facts = factsOf({ ...context, resourceType: id });
    const given: Case = { facts, design: none, proposed: none, stands: [] };
    return [...Object.values(situationOf(facts)), ...tests.map(test => Number(test(given)))].join();
  });
  return [isOfferedApart ? id : '', ...seen].join('|');
}

/**
 * The resource types in groups: two of a group differ in no column of the tables, and in no comparison of the
 * conditions, as targets. In the order of the types.
 */
export function resourceKinds(conditions: readonly Condition[]): readonly (readonly ResourceType[])[] {
  const tests = testsIn(conditions);
  const kinds = new Map<string, ResourceType[]>();
  for (const type of resourceTypes) {
    const traits = traitsOf(type, tests);
    kinds.set(traits, [...(kinds.get(traits) ?? []), type]);
  }
  return [...kinds.values()];
}
