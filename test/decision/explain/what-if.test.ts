import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend, whatIf } from '../../recommended.ts';
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

describe('what cannot be so is not supposed', () => {
  const texts = (requirements: Requirements) => whatIf(requirements).map(({ text }) => text);

  it('two sites in one VNet', () => {
    const branches = { hybrid: ['many-branches'], inspection: 'central-firewall' } as const;
    expect(texts(branches)).not.toContain('If both are in one VNet');
    expect(texts(branches)).not.toContain('If they are in different VNets');
    const machines = { sourceType: 'azure-vm', resourceType: 'vm', hybrid: [], exposure: 'none' } as const;
    expect(texts(machines)).toContain('If both are in one VNet');
  });

  it('one VNet where VNets are peered', () => {
    const spokes = { hybrid: ['datacenter'], resourceType: 'vm', sourceType: 'onprem-site', vnetCount: 3 } as const;
    expect(texts(spokes)).toContain('If there is one VNet only');
    expect(texts({ ...spokes, stands: [{ kind: 'peering' }] })).not.toContain('If there is one VNet only');
  });

  it('a line for devices that come over the internet', () => {
    const site = {
      sourceType: 'internet-client',
      resourceType: 'app-service',
      exposure: 'public',
      globalUsers: 'yes',
    } as const;
    expect(texts(site).filter(text => text.endsWith('joins') || text.endsWith('join'))).toEqual([]);
  });

  it('a public entry to nothing in particular', () => {
    const shops = { hybrid: ['many-branches'], siteCount: 42, sdWan: 'yes', regionCount: 2 } as const;
    const entry = 'If it may be reached from known addresses';
    expect(texts(shops)).not.toContain(entry);
    expect(texts({ ...shops, resourceType: 'vm' })).toContain(entry);
  });

  it('what comes in and stands already', () => {
    const unbuilt = {
      sourceType: 'azure-paas-other',
      sourceResourceType: 'data-factory',
      resourceType: 'sql-database',
    } as const;
    const factory = {
      ...unbuilt,
      stands: [{ kind: 'private-endpoint', of: 'sql-database', type: 'managed' }],
    } as const;
    expect(texts(unbuilt)).toContain('If the target belongs to another company');
    expect(texts(factory)).not.toContain('If the target belongs to another company');
  });
});
