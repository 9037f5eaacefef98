import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { recommend, whatIf } from '../../../src/decision/index.ts';
import { requirementsOf } from '../../support/case-ids.ts';
import { headlineOf } from '../../support/headline.ts';
import { devCases } from '../dev-cases.data.ts';

describe('what would change the answer', () => {
  it.each(devCases)('$id: each change leads where it says', ({ facts, stated }) => {
    const requirements = requirementsOf(facts, stated);
    const now = recommend(requirements);
    const options = (legs: typeof now.legs) => legs.map(leg => leg.option).sort();
    for (const { set, headline, added, removed } of whatIf(requirements)) {
      const then = recommend(set);
      expect(headlineOf(then).option).toBe(headline);
      const kept = options(now.legs).filter(option => !removed.includes(option));
      const reached = headline === 'ask-exposure' || headline === 'out-of-scope' ? [headline] : options(then.legs);
      const spoken = now.status === 'recommended' ? kept : [];
      expect([...new Set([...spoken, ...added])].sort()).toEqual(reached);
    }
  });

  it('leads back again: the change that undoes another says the opposite', () => {
    const pairs = devCases.flatMap(({ facts, stated }) => {
      const requirements = requirementsOf(facts, stated);
      const { option } = headlineOf(recommend(requirements));
      return whatIf(requirements).flatMap(there => {
        const back = whatIf(there.set).find(({ set }) => isDeepStrictEqual(set, requirements));
        return back === undefined ? [] : [{ there, back, headline: option }];
      });
    });
    expect(pairs.length).toBeGreaterThan(40);
    for (const { there, back, headline } of pairs) {
      expect(back).toMatchObject({ field: there.field, headline });
      expect([[...back.added].sort(), [...back.removed].sort()]).toEqual([
        [...there.removed].sort(),
        [...there.added].sort(),
      ]);
    }
  });

  it('names every change that matters for the case of the mission', () => {
    const changes = whatIf({
      sourceType: 'azure-vm',
      sourceRegion: 'eastus',
      targetRegion: 'japaneast',
      resourceType: 'sql-database',
      exposure: 'none',
      hybrid: [],
    });
    const texts = changes.map(({ text, headline }) => `${text}: ${headline}`);
    expect(texts).toContain('If no private endpoint exists yet: private-endpoint');
    expect(texts).toContain('If traffic must pass a central firewall: hub-spoke-firewall');
    expect(texts).toContain('If IPsec is required: vnet-to-vnet-vpn');
  });
});
