import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../../src/decision/index.ts';
import { contradictions, recommend } from '../../recommended.ts';
import { headlineOf } from '../../support/headline.ts';

const machines: Requirements = { sourceType: 'azure-vm', resourceType: 'vm' };
const ids = (requirements: Requirements) => contradictions(requirements).map(({ id }) => id);

describe('answers that cannot hold together', () => {
  it.each<[string, Requirements]>([
    ['one-vnet-two-regions', { ...machines, sameVnet: 'yes', sourceRegion: 'eastus', targetRegion: 'westus' }],
    ['one-vnet-said-two-regions', { ...machines, sameVnet: 'yes', sameRegion: 'no' }],
    ['one-vnet-two-clouds', { ...machines, sameVnet: 'yes', sameCloud: 'no' }],
    ['one-region-two-names', { ...machines, sameRegion: 'yes', sourceRegion: 'eastus', targetRegion: 'westus' }],
    ['two-regions-one-name', { ...machines, sameRegion: 'no', sourceRegion: 'eastus', targetRegion: 'eastus' }],
    ['one-cloud-two-names', { ...machines, sameCloud: 'yes', sourceRegion: 'eastus', targetRegion: 'usgovvirginia' }],
    ['two-clouds-one-name', { ...machines, sameCloud: 'no', sourceRegion: 'eastus', targetRegion: 'westus' }],
    ['internet-but-private', { sourceType: 'internet-client', resourceType: 'app-service', exposure: 'none' }],
    ['one-vnet-overlap', { ...machines, sameVnet: 'yes', addressOverlap: 'yes' }],
    ['one-vnet-two-tenants', { ...machines, sameVnet: 'yes', sameTenant: 'no' }],
  ])('%s', (id, requirements) => {
    const found = contradictions(requirements);
    expect(found.map(one => one.id)).toContain(id);
    const [{ waysOut, fields } = { waysOut: [], fields: [] }] = found.filter(one => one.id === id);
    expect(waysOut.length).toBeGreaterThanOrEqual(2);
    expect(fields.length).toBeGreaterThanOrEqual(2);
    for (const { set } of waysOut) {
      const cleared = Object.entries({ ...requirements, ...set }).filter(([, value]) => value !== null);
      expect(ids(Object.fromEntries(cleared))).not.toContain(id);
    }
  });

  it('are none where the answers agree, or where a side is not in Azure', () => {
    expect(ids({ ...machines, sourceRegion: 'eastus', targetRegion: 'westus' })).toEqual([]);
    expect(ids({ sourceType: 'user-device', resourceType: 'vm', sameVnet: 'yes', sameRegion: 'no' })).toEqual([]);
  });

  it('are part of the recommendation, which asks first where it has to', () => {
    const answer = recommend({ sourceType: 'internet-client', resourceType: 'app-service', exposure: 'none' });
    expect(answer.status).toBe('needs-answer');
    expect(headlineOf(answer).option).toBe('ask-exposure');
    expect(answer.missing).toEqual(['exposure']);
    expect(answer.legs).toEqual([]);
    expect(answer.contradictions.map(({ id }) => id)).toEqual(['internet-but-private']);
  });
});
