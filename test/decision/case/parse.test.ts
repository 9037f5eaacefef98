import { describe, expect, it } from 'vitest';
import { parseRequirements, type RequirementsProblem } from '../../../src/decision/index.ts';

function problemsOf(value: unknown): readonly RequirementsProblem[] {
  const parsed = parseRequirements(value);
  return parsed.ok ? [] : parsed.problems;
}

describe('reading requirements', () => {
  it('takes nothing, and everything that is legal', () => {
    expect(parseRequirements({})).toEqual({ ok: true, requirements: {} });
    const said = { sourceRegion: 'eastus', hybrid: ['datacenter'], vnetCount: 3, exposure: 'unknown' };
    expect(parseRequirements(said)).toEqual({ ok: true, requirements: said });
  });

  it('names the field, the code and the legal values of a wrong choice', () => {
    expect(problemsOf({ exposure: 'secret' })).toEqual([
      {
        path: '/exposure',
        code: 'invalid-value',
        message: expect.any(String),
        legal: ['none', 'allow-listed', 'public', 'unknown'],
      },
    ]);
  });

  it('points into a list', () => {
    const [problem] = problemsOf({ hybrid: ['datacenter', 'moon'] });
    expect(problem?.path).toBe('/hybrid/1');
    expect(problem?.legal).toContain('many-branches');
  });

  it('lists every problem, not only the first', () => {
    expect(
      problemsOf({ sourceRegion: 'eastmoon', sameVnet: true, vnetCount: -1 })
        .map(problem => problem.path)
        .sort(),
    ).toEqual(['/sameVnet', '/sourceRegion', '/vnetCount']);
  });

  it('refuses fields it does not know, and lists those it does', () => {
    const [problem] = problemsOf({ 'a/b~c': 1 });
    expect(problem?.path).toBe('/a~1b~0c');
    expect(problem?.code).toBe('unknown-field');
    expect(problem?.legal).toContain('resourceType');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s', key => {
    const [problem] = problemsOf(JSON.parse(`{"${key}": {"polluted": true}}`));
    expect(problem).toMatchObject({ path: `/${key}`, code: 'unknown-field' });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([null, undefined, 7, 'text', true, [], () => 1])('answers %s with a problem', value => {
    expect(problemsOf(value)).toHaveLength(1);
    expect(problemsOf(value)[0]?.path).toBe('');
  });

  it('refuses a huge list with one problem', () => {
    const problems = problemsOf({ hybrid: new Array(200_000).fill('datacenter') });
    expect(problems[0]).toMatchObject({ path: '/hybrid', code: 'too-big' });
    expect(problems.length).toBeLessThan(5);
  });

  it('lists at most a hundred problems', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, 1]));
    expect(problemsOf(many)).toHaveLength(100);
  });

  it('says for a number or the word unknown what else is legal', () => {
    const [problem] = problemsOf({ vnetCount: 'some' });
    expect(problem?.path).toBe('/vnetCount');
    expect(problem?.legal).toContain('unknown');
  });
});
