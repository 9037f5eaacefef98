import { describe, expect, it } from 'vitest';
import { questionFor } from '../../../dialogs/questions.ts';
import { changes } from '../../../src/decision/ask/sensitivity.ts';
import { type Field, fields } from '../../../src/decision/case/requirements.ts';
import { columnIds } from '../../../src/decision/decide/compile.ts';
import { assumptionRows } from '../../../src/decision/explain/assumptions.data.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { compare, recommend, whatIf } from '../../recommended.ts';
import { headlineOf } from '../../support/headline.ts';

const unknown = 'unknown';

describe('too little is known for a recommendation', () => {
  it.each<[string, Requirements, readonly Field[]]>([
    ['where nothing was said', {}, ['resourceType', 'sourceType', 'goal', 'hybrid']],
    [
      'where one region is known',
      { sourceRegion: 'eastus', targetRegion: unknown },
      ['resourceType', 'sourceType', 'goal', 'hybrid'],
    ],
    ['where nothing may be public', { exposure: 'none', hybrid: [] }, ['resourceType', 'sourceType', 'goal']],
    ['where "reach something" is all', { goal: 'connect' }, ['resourceType', 'sourceType', 'hybrid']],
    [
      'where one VNet is all there is',
      { vnetCount: 1, transitive: 'none' },
      ['resourceType', 'sourceType', 'goal', 'hybrid'],
    ],
    [
      'where an option is named that joins anything',
      { proposed: ['vnet-peering-global'] },
      ['resourceType', 'sourceType', 'goal', 'hybrid'],
    ],
  ])('%s', (_, said, missing) => {
    const recommendation = recommend(said);
    expect(recommendation).toMatchObject({ status: 'needs-answer', headline: null, missing, legs: [], reasons: [] });
    expect([compare(said), whatIf(said)]).toEqual([[], []]);
  });

  it('still says what cannot be had any more, and what the answers contradict', () => {
    const { proposedVerdicts, sources } = recommend({ proposed: ['vpn-non-az-sku', 'service-endpoint'] });
    expect(proposedVerdicts.map(({ option, verdict }) => [option, verdict])).toEqual([['vpn-non-az-sku', 'retired']]);
    expect(sources.length).toBeGreaterThan(0);
  });
});

describe('a recommendation is given', () => {
  it.each<[string, Requirements, string]>([
    ['for a target', { resourceType: 'sql-database' }, 'private-endpoint'],
    ['for a caller', { sourceType: 'user-device' }, 'p2s-vpn'],
    ['for a service that calls', { sourceResourceType: 'aks' }, 'vnet-peering-regional'],
    ['for a site outside Azure', { hybrid: ['datacenter'] }, 's2s-vpn'],
    ['for what it is for', { goal: 'resolve-names' }, 'private-dns-zone'],
    ['for who may reach it', { exposure: 'public' }, 'public-load-balancer'],
    ['for an option with an end outside Azure', { proposed: ['s2s-vpn'] }, 's2s-vpn'],
    ['for two regions', { sourceRegion: 'eastus', targetRegion: 'japaneast' }, 'vnet-peering-global'],
    ['for two VNets', { vnetCount: 2 }, 'vnet-peering-regional'],
    ['for ends in two VNets', { sameVnet: 'no' }, 'vnet-peering-regional'],
    ['for networks that meet', { transitive: 'any-to-any' }, 'vnet-peering-regional'],
  ])('%s, and says that it is provisional', (_, said, option) => {
    const recommendation = recommend(said);
    expect(headlineOf(recommendation).option).toBe(option);
    expect([recommendation.status, recommendation.missing]).toEqual(['recommended', []]);
    if (option !== 'private-dns-zone') expect(headlineOf(recommendation).sentence).toMatch(/^Provisional: [a-z]/);
  });
});

describe('what was assumed', () => {
  const machines: Requirements = {
    sourceType: 'azure-vm',
    resourceType: 'vm',
    sourceRegion: unknown,
    targetRegion: unknown,
  };
  const assumed = (said: Requirements): readonly string[] => recommend(said).assumptions.map(({ that }) => that);

  it('names the one region where the regions are not known', () => {
    expect(assumed(machines)).toContain('both are in one region');
    expect(assumed({ ...machines, sameRegion: 'yes' })).not.toContain('both are in one region');
  });

  it(
    'names two regions of one cloud among what could turn the answer, and another cloud ' + 'only where it may be one',
    () => {
      expect(recommend(machines).provisional?.on).toContain('sameRegion');
      expect(recommend({ ...machines, sameCloud: 'yes' }).provisional?.on).toContain('sameRegion');
      expect(recommend({ ...machines, sameRegion: 'no' }).provisional?.on).not.toContain('sameRegion');
    },
  );

  it('says nothing of the cloud where one region tells it', () => {
    const cloud = 'both are in one Azure cloud';
    const unsure = { sourceType: 'azure-vm', resourceType: 'storage-dfs', sameCloud: unknown } as const;
    for (const sameRegion of ['yes', 'unknown'] as const) {
      expect(assumed({ ...unsure, sameRegion })).not.toContain(cloud);
      expect(recommend({ ...unsure, sameRegion }).provisional?.on ?? []).not.toContain('sameCloud');
    }
    expect(recommend({ ...unsure, sameRegion: 'no' }).provisional?.on).toContain('sameCloud');
  });

  it('tells what is nearly always right only where it was asked', () => {
    expect(assumed(machines)).not.toContain('nobody needs RDP or SSH');
    expect(assumed({ ...machines, adminAccess: unknown })).toContain('nobody needs RDP or SSH');
  });

  it('says nothing of another tenant where there is one', () => {
    const other = 'the other tenant belongs to another company';
    expect(assumed({ ...machines, otherTenantKind: unknown })).not.toContain(other);
    expect(assumed({ ...machines, otherTenantKind: unknown, sameTenant: 'no' })).toContain(other);
  });

  it.each<[string, Requirements, string]>([
    ['a caller on the internet', { exposure: 'public' }, 'the calls come from the internet'],
    ['a public target', { sourceType: 'internet-client' }, 'anybody on the internet may reach it'],
    [
      'an endpoint on the other side',
      { ...machines, resourceType: 'sql-database', sameRegion: 'no' },
      'the private endpoint exists in the VNet on the other side',
    ],
    [
      'an endpoint beside the caller',
      { ...machines, resourceType: 'sql-database', sameVnet: 'yes', existingPrivateEndpoint: unknown },
      'the private endpoint is in the same VNet',
    ],
    [
      'administrators',
      { sourceType: 'user-device', resourceType: 'vm', adminAccess: 'yes', userNeed: unknown },
      'people need RDP or SSH only',
    ],
    ['one VNet', { ...machines, sameVnet: 'yes', vnetCount: unknown }, 'one VNet takes part'],
    [
      'many sites',
      { sourceType: 'onprem-site', hybrid: ['many-branches'], siteCount: unknown },
      'more than 30 sites take part',
    ],
    [
      'a web application',
      { sourceType: 'internet-client', resourceType: 'app-service', targetProtocol: unknown },
      'it speaks HTTP',
    ],
    [
      'a service in a VNet',
      { sourceType: 'azure-vm', resourceType: 'sql-managed-instance', networkingMode: unknown },
      'Azure SQL Managed Instance has an address in a VNet',
    ],
    [
      'a service with an endpoint',
      { sourceType: 'azure-vm', resourceType: 'batch', networkingMode: unknown },
      'Azure Batch account is reached by a private endpoint',
    ],
    [
      'a cloud that nobody is sure of',
      { sourceType: 'azure-vm', sameRegion: 'no', sameCloud: unknown, resourceType: 'storage-dfs' },
      'both are in one Azure cloud',
    ],
  ])('fits the case: %s', (_, said, that) => {
    expect(assumed(said)).toContain(that);
  });

  it('has words, and a question to ask, for everything that can turn a decision', () => {
    const names: readonly Field[] = ['sourceRegion', 'targetRegion', 'otherRegions', 'sourceResourceType'];
    const stated: readonly Field[] = ['proposed', 'ruledOut', 'mustUse'];
    const turning = fields.filter(field => columnIds.some(column => changes(field, column)));
    const worded = assumptionRows.map(({ field }) => field);
    expect(turning.filter(field => ![...names, ...stated, ...worded].includes(field))).toEqual([]);
    expect(worded.filter(field => questionFor(field)?.id !== field)).toEqual([]);
  });
});
