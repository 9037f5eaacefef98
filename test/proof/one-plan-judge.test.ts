import { describe, expect, test } from 'vitest';
import { agreeing, broken } from './one-plan/broken-outputs.data.ts';
import { contradictionsOf, rules } from './one-plan.ts';
import type { Outputs } from './one-plan-outputs.ts';

const kindsIn = (changed: Outputs): readonly string[] => [
  ...new Set(contradictionsOf(changed).map(text => text.split(':', 1)[0] ?? '')),
];

test.each(agreeing)('%s: nothing is found', (_, outputs) => {
  expect(contradictionsOf(outputs)).toEqual([]);
});

describe('outputs with one thing changed', () => {
  test('there is one for every kind', () => {
    const tried = new Set(broken.map(([, kind]) => kind));
    expect(rules.map(({ id }) => id).filter(id => !tried.has(id))).toEqual([]);
  });

  test.each(broken)('%s is %s', (_, kind, changed) => {
    expect(kindsIn(changed)).toContain(kind);
  });
});
