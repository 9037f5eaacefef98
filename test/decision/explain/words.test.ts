import { describe, expect, it } from 'vitest';
import { isCallerSaid } from '../../../src/decision/case/caller-said.ts';
import { evaluate } from '../../../src/decision/decide/evaluate.ts';
import { wordsOf } from '../../../src/decision/explain/words.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { headlineOf } from '../../support/headline.ts';

const said: Requirements = { sourceType: 'azure-vm', resourceType: 'sql-database' };
const source = (requirements: Requirements): string => {
  const { facts, topology } = recommend(requirements);
  return wordsOf(facts, isCallerSaid(requirements), topology).source;
};

describe('the caller is named', () => {
  it.each<[string, Requirements, string]>([
    ['by its kind where nothing closer is known', said, 'the VM'],
    ['by its type where the person named it', { ...said, sourceResourceType: 'aks' }, 'the AKS workload'],
    [
      'by the name of its service otherwise',
      { ...said, sourceResourceType: 'functions', sourceType: 'app-service' },
      'Azure Functions',
    ],
    ['as no more than that where nobody said what it is', { resourceType: 'sql-database' }, 'the caller'],
    [
      'as no more than that where it is not known',
      { sourceType: 'unknown', sourceRegion: 'eastus', targetRegion: 'japaneast' },
      'the caller',
    ],
  ])('%s', (_title, requirements, expected) => {
    expect(source(requirements)).toBe(expected);
  });
});

describe('the headline of a peering', () => {
  const headline = (requirements: Requirements): string => headlineOf(recommend(requirements)).sentence;
  const near: Requirements = {
    sourceType: 'azure-vm',
    resourceType: 'vm',
    sourceRegion: 'uksouth',
    targetRegion: 'uksouth',
    sameVnet: 'no',
    exposure: 'none',
    hybrid: [],
    addressOverlap: 'no',
    vnetCount: 2,
  };

  it('names the two ends', () => {
    expect(headline(near)).toBe('Use VNet peering between the VNet of the VM and the VNet of the target VM.');
  });

  it('names every pair where several VNets must reach each other', () => {
    expect(headline({ ...near, vnetCount: 3, transitive: 'spoke-to-spoke' })).toContain(
      'every two VNets that must reach each other',
    );
  });
});

describe("a public target whose regions are named as if one were the caller's", () => {
  const site: Requirements = { resourceType: 'app-service', exposure: 'public', targetRegion: 'northeurope' };
  const told = (requirements: Requirements) => {
    const { facts, decision } = evaluate(requirements);
    return [decision.headline, facts.targetRegion, facts.otherRegions, facts.regionCount];
  };

  it.each<[string, Requirements, unknown]>([
    ['runs in both', { ...site, sourceRegion: 'westeurope' }, ['front-door', 'northeurope', ['westeurope'], 2]],
    [
      'and in those beside',
      { ...site, sourceRegion: 'westeurope', otherRegions: ['uksouth'] },
      ['front-door', 'northeurope', ['uksouth', 'westeurope'], 3],
    ],
    [
      'runs in one where both are the same',
      { ...site, sourceRegion: 'northeurope' },
      ['app-gateway-waf', 'northeurope', [], 1],
    ],
    [
      'runs there where no other is named',
      { ...site, targetRegion: 'unknown', sourceRegion: 'westeurope' },
      ['app-gateway-waf', 'westeurope', [], 1],
    ],
  ])('%s', (_title, requirements, expected) => {
    expect(told(requirements)).toEqual(expected);
  });
});

describe('the private DNS zone', () => {
  const zone = (resourceType: 'acr' | 'sql-database', targetRegion: 'eastus' | 'chinanorth3'): string | undefined =>
    recommend({
      sourceType: 'azure-vm',
      resourceType,
      targetRegion,
      sourceRegion: targetRegion,
      sameVnet: 'no',
    }).legs.find(({ option }) => option === 'private-dns-zone')?.what;

  it('is named with the name that it has in this cloud', () => {
    expect(zone('sql-database', 'eastus')).toContain('privatelink.database.windows.net');
    expect(zone('sql-database', 'chinanorth3')).toContain('privatelink.database.chinacloudapi.cn');
  });

  it('has no name where no document gives one', () => {
    expect(zone('acr', 'eastus')).toContain('privatelink.azurecr.io');
    expect(zone('acr', 'chinanorth3')).toBe(
      'An Azure private DNS zone for your names, linked to every VNet with callers.',
    );
  });
});
