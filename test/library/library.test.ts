import { describe, expect, it } from 'vitest';
import { nextQuestion as decidedQuestion } from '../../src/decision/index.ts';
import { compare, nextQuestion, RequirementsError, recommend, whatIf } from '../../src/library/index.ts';
import { diagnose, understand } from '../../src/library/understanding.ts';
import * as said from '../recommended.ts';
import { walkedKeys } from '../support/foreign-keys.ts';

const requirements = { sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'sql-database' } as const;

/** What is thrown for a value that no compiler looked at. */
function refusal(value: unknown): RequirementsError {
  try {
    Reflect.apply(recommend, undefined, [value]);
  } catch (error) {
    if (error instanceof RequirementsError) return error;
  }
  throw new Error('It was not refused.');
}

describe('the library', () => {
  it('decides the same as the decision module, byte by byte', () => {
    expect(JSON.stringify(recommend(requirements))).toBe(JSON.stringify(said.recommend(requirements)));
    expect(compare(requirements)).toEqual(said.compare(requirements));
    expect(nextQuestion(requirements)).toEqual(decidedQuestion(requirements));
    expect(whatIf(requirements)).toEqual(said.whatIf(requirements));
  });

  it('refuses a wrong value with its path, a code, and the value that was meant', () => {
    const error = refusal({ sourceRegion: 'eastuss', hybrid: ['branch-sites'] });
    expect(error.code).toBe('invalid-requirements');
    expect(error.problems.map(({ path, code }) => [path, code])).toEqual([
      ['/sourceRegion', 'invalid-value'],
      ['/hybrid/0', 'invalid-value'],
    ]);
    expect(error.message).toBe(
      'These requirements cannot be used. Problems: 2.\n' +
        '  /sourceRegion: "eastuss" is none of its values. Did you mean eastus?\n' +
        '  /hybrid/0: "branch-sites" is none of its values. Did you mean branch-site?',
    );
  });

  it('refuses a field that there is not, and names the one that was meant', () => {
    expect(refusal({ sourceRegoin: 'eastus' }).message).toContain(
      '/sourceRegoin: There is no such field. Did you mean sourceRegion?',
    );
  });

  it.each([undefined, null, 'eastus', 7, []])('refuses %j, which is no set of requirements', value => {
    const error = refusal(value);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.problems.map(({ path }) => path)).toEqual(['']);
  });

  it('refuses a word that every object answers to', () => {
    for (const key of walkedKeys) expect(refusal(JSON.parse(`{"${key}":"${key}"}`)).problems).toHaveLength(1);
  });

  it('understands a text, and narrows down what does not work', () => {
    expect(understand('VM in East US to Azure SQL in Japan East').requirements).toMatchObject(requirements);
    const first = diagnose('peering is Connected but the spoke does not reach on-premises');
    expect(said.recommend(first).answer?.diagnosis?.check).toBeDefined();
    const found = diagnose('use remote gateways is off', first);
    expect(found.ask?.symptom).not.toEqual(first.ask?.symptom);
  });
});
