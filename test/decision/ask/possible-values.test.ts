import { describe, expect, it } from 'vitest';
import { numbersToldApart } from '../../../src/decision/ask/numbers.ts';
import { answersOf, deciding } from '../../../src/decision/ask/possible-values.ts';
import { factsOf } from '../../../src/decision/case/facts-of.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { comparisonsIn } from '../../../src/decision/decide/comparisons.ts';
import { compile } from '../../../src/decision/decide/compile-condition.ts';
import { situationOf } from '../../../src/decision/decide/situation.ts';
import { seeded } from '../../proof/mutation.ts';
import { anybody } from '../anybody.ts';

const counts = ['vnetCount', 'regionCount', 'siteCount', 'expressRouteCircuits'] as const;
const most = 40;

const tests = deciding.flatMap(comparisonsIn).map(compile);

/** What the columns and the deciding conditions make of the answers. */
function seen(requirements: Requirements): string {
  const facts = factsOf(requirements);
  const given = { facts, design: new Set<never>(), proposed: new Set<never>(), stands: [] };
  return [...Object.values(situationOf(facts)), ...tests.map(test => test(given))].join();
}

const draw = seeded(6_011);
const betweenSites: Requirements = { sourceType: 'onprem-site', resourceType: 'onprem-server' };
const walks = [betweenSites, ...Array.from({ length: 15 }, () => anybody(draw))];

describe('the numbers that a question may get', () => {
  it.each([
    ['vnetCount', [1, 2, 3, 6, 11]],
    ['regionCount', [1, 2, 3]],
    ['siteCount', [1, 2, 31]],
    ['expressRouteCircuits', [0, 1, 2]],
    ['onpremPrefixes', []],
  ] as const)('%s: one of each interval', (field, numbers) => {
    expect(answersOf(field)).toEqual(numbers.map(number => ({ [field]: number })));
  });

  it.each(counts)('%s: no column and no condition tells two numbers of an interval apart', field => {
    const numbers = numbersToldApart(field, deciding);
    for (const walk of walks) {
      for (let number = numbers[0] ?? 0; number <= most; number += 1) {
        const least = numbers.findLast(bound => bound <= number);
        expect([number, seen({ ...walk, [field]: number })]).toEqual([number, seen({ ...walk, [field]: least })]);
      }
    }
  });

  it.each(counts)('%s: something tells each interval from the next', field => {
    const numbers = numbersToldApart(field, deciding);
    for (const [index, next] of numbers.slice(1).entries()) {
      const differs = walks.some(
        walk => seen({ ...walk, [field]: numbers[index] }) !== seen({ ...walk, [field]: next }),
      );
      expect([field, next, differs]).toEqual([field, next, true]);
    }
  });

  it.each([
    ['>=', [2, 3]],
    ['<', [2, 3]],
    ['>', [3, 4]],
    ['<=', [3, 4]],
    ['=', [2, 3, 4]],
    ['!=', [2, 3, 4]],
  ] as const)('lie on both sides of a comparison by %s', (op, numbers) => {
    expect(numbersToldApart('peCountPerResource', [{ fact: 'peCountPerResource', op, value: 3 }])).toEqual(numbers);
  });
});
