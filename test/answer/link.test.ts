import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAnswers, encodeAnswers } from '../../src/answer/index.ts';
import { anyRequirements } from '../support/any-requirements.ts';

describe('a share link', () => {
  test('holds the answers by name and the version of the rules', () => {
    const query = encodeAnswers({ sourceRegion: 'eastus', hybrid: ['datacenter', 'user-devices'] }, '2026.11.0');
    expect(query).toBe('sourceRegion=eastus&hybrid=datacenter,user-devices&rules=2026.11.0');
  });

  test('gives back every set of answers as it was', () => {
    fc.assert(
      fc.property(anyRequirements, requirements => {
        expect(decodeAnswers(encodeAnswers(requirements, '7'))).toEqual({
          requirements,
          ruleVersion: '7',
          problems: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  test('tells an empty set from a question not answered', () => {
    expect(decodeAnswers(encodeAnswers({ hybrid: [] })).requirements).toEqual({ hybrid: [] });
    expect(decodeAnswers('hybrid=').requirements).toEqual({});
  });

  test('reads what a form sends: repeated names, and empty ones passed over', () => {
    const query = 'sourceRegion=eastus&targetRegion=&hybrid=datacenter&hybrid=branch-site';
    expect(decodeAnswers(query).requirements).toEqual({
      sourceRegion: 'eastus',
      hybrid: ['datacenter', 'branch-site'],
    });
  });

  test.each([
    ['an unknown region', 'sourceRegion=atlantis', '/sourceRegion'],
    ['a count beyond reason', 'siteCount=100001', '/siteCount'],
    ['two values where one fits', 'exposure=none&exposure=public', '/exposure'],
  ])('says where %s stands and keeps the rest', (_, query, path) => {
    const { requirements, problems } = decodeAnswers(`${query}&targetRegion=japaneast`);
    expect(requirements).toEqual({ targetRegion: 'japaneast' });
    expect(problems.map(problem => problem.path)).toEqual([path]);
  });

  test('passes over whatever is no field', () => {
    expect(decodeAnswers('utm_source=mail&__proto__=x&constructor=y').requirements).toEqual({});
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), query => decodeAnswers(query).requirements !== undefined));
  });
});
