import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOutline } from '../../src/answer/make-outline.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { parseRequirements } from '../../src/decision/index.ts';
import { recommend } from '../recommended.ts';
import { anyRequirements } from '../support/any-requirements.ts';

const far = { sourceRegion: 'eastus', targetRegion: 'japaneast' } as const;
const near = { sourceRegion: 'westeurope', targetRegion: 'westeurope' } as const;
const vm = { sourceType: 'azure-vm', exposure: 'none', hybrid: [] } as const;

const outlineOf = (requirements: Requirements) => makeOutline(recommend(requirements), undefined, null);

/** The pitfalls of a case that are read before anything is unfolded, by the words that they begin with. */
function watchedIn(answers: unknown): readonly string[] {
  const read = parseRequirements(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { pitfalls } = recommend(read.requirements);
  return outlineOf(read.requirements).watch.map(
    ({ title }) => pitfalls.find(({ problem }) => problem.startsWith(title))?.id ?? title,
  );
}

/** What a senior network architect says first of each case. */
const first: readonly (readonly [string, unknown, readonly string[]])[] = [
  [
    'VM in East US to Azure SQL in Japan East, no endpoint yet: the distance, DNS servers of their own, the open door',
    { ...vm, ...far, resourceType: 'sql-database', existingPrivateEndpoint: 'none' },
    ['far-round-trip', 'pe-own-dns-servers', 'pe-public-access-left-on'],
  ],
  [
    'the same with the endpoint in the other VNet: distance and price, DNS servers of their own, the open door',
    { ...vm, ...far, resourceType: 'sql-database', existingPrivateEndpoint: 'in-other-vnet', addressOverlap: 'no' },
    ['far-round-trip', 'pe-own-dns-servers', 'pe-public-access-left-on'],
  ],
  [
    'VM to VM far apart: distance and price, names, filters',
    { ...vm, ...far, resourceType: 'vm', addressOverlap: 'no', vnetCount: 2 },
    ['far-round-trip', 'azure-dns-not-across-peering', 'nsg-virtualnetwork-tag'],
  ],
  [
    'VM to VM in one region: names, filters, both links',
    { ...vm, ...near, resourceType: 'vm', sameVnet: 'no', addressOverlap: 'no', vnetCount: 2 },
    ['azure-dns-not-across-peering', 'nsg-virtualnetwork-tag', 'peering-initiated-state'],
  ],
  [
    'a mission-critical datacenter at 10 Gbps: one location, weeks of waiting, what a provider carries',
    {
      ...{ sourceType: 'onprem-site', targetRegion: 'westeurope', resourceType: 'vm', hybrid: ['datacenter'] },
      ...{ bandwidth: 'gte-10g', criticality: 'mission-critical', exposure: 'none', addressOverlap: 'no' },
    },
    ['er-single-location', 'er-lead-time', 'direct-above-10g'],
  ],
  [
    'a branch by VPN: filters, packets that are too large, the standby instance',
    {
      ...{ sourceType: 'onprem-site', targetRegion: 'uksouth', resourceType: 'vm', hybrid: ['branch-site'] },
      ...{ exposure: 'none', vnetCount: 1, addressOverlap: 'no' },
    },
    ['nsg-virtualnetwork-tag', 'vpn-mss-1350', 'vpn-active-standby'],
  ],
  [
    'a public web app in one region: the way around the gateway, its subnet, a firewall that only logs',
    { sourceType: 'internet-client', targetRegion: 'westeurope', resourceType: 'app-service', exposure: 'public' },
    ['app-gateway-bypass', 'appgw-subnet-nsg', 'waf-detection-mode'],
  ],
  [
    'a public web app in two regions: the way around Front Door, a firewall that only logs',
    {
      ...{ sourceType: 'internet-client', targetRegion: 'westeurope', resourceType: 'app-service', exposure: 'public' },
      ...{ regionCount: 2, hybrid: [] },
    },
    ['frontdoor-origin-bypass', 'waf-detection-mode'],
  ],
  [
    'an app to Azure SQL: DNS servers of their own, the open door, a plan that cannot',
    { ...near, sourceType: 'app-service', resourceType: 'sql-database', exposure: 'none', hybrid: [] },
    ['pe-own-dns-servers', 'pe-public-access-left-on', 'appsvc-plan-no-vnet'],
  ],
  [
    'Data Factory to Azure SQL: the approval, the open door, the ports of Redirect',
    {
      ...{ ...near, sourceType: 'azure-paas-other', sourceResourceType: 'data-factory', resourceType: 'sql-database' },
      ...{ exposure: 'none', hybrid: [] },
    },
    ['managed-pe-approval', 'pe-public-access-left-on', 'sql-redirect-ports'],
  ],
  [
    'six VNets behind a firewall: forwarded traffic, the way back, names',
    {
      ...{ ...vm, ...near, resourceType: 'vm', sameVnet: 'no', vnetCount: 6, inspection: 'central-firewall' },
      ...{ transitive: 'spoke-to-spoke', addressOverlap: 'no' },
    },
    ['peering-forwarded-traffic-off', 'udr-firewall-both-directions', 'azure-dns-not-across-peering'],
  ],
  [
    'storage of another company: DNS servers of their own, the approval, one endpoint for each part',
    { ...vm, ...near, resourceType: 'storage-blob', sameTenant: 'no' },
    ['pe-own-dns-servers', 'pe-pending-approval', 'pe-one-per-subresource'],
  ],
];

describe('what is watched out for first', () => {
  test.each(first)('of %s', (_, answers, expected) => {
    expect(watchedIn(answers)).toEqual(expected);
  });

  test('of regions far apart has the round trip of this pair, and over a peering the price of a GB', () => {
    const answers = { ...vm, ...far, resourceType: 'sql-database', addressOverlap: 'no' } as const;
    const watched = (existingPrivateEndpoint: 'none' | 'in-other-vnet') =>
      outlineOf({ ...answers, existingPrivateEndpoint }).watch[0]?.title;
    expect(watched('none')).toBe('Each round trip takes about 162 ms.');
    expect(watched('in-other-vnet')).toBe(
      'Each round trip takes about 162 ms, and each GB sent to the target costs about 0.125 USD.',
    );
  });

  test('follows from the case and is no hygiene that everybody needs, in any case', () => {
    fc.assert(
      fc.property(anyRequirements, requirements => {
        const { pitfalls } = recommend(requirements);
        const general = pitfalls.filter(({ scope, severity }) => scope === 'general' && severity !== 'blocker');
        const { watch } = outlineOf(requirements);
        const shown = watch.filter(({ severity, title }) =>
          severity === undefined ? false : general.some(({ problem }) => problem.startsWith(title)),
        );
        expect(shown).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('leaves every other pitfall to the fold, and none out', () => {
    fc.assert(
      fc.property(anyRequirements, requirements => {
        const { pitfalls } = recommend(requirements);
        const { watch, sections } = outlineOf(requirements);
        const folded = sections.find(({ id }) => id === 'pitfalls')?.lines ?? [];
        const read = [...watch, ...folded].filter(({ severity }) => severity !== undefined);
        expect(read.length).toBe(pitfalls.length);
      }),
      { numRuns: 100 },
    );
  });
});
