import type { Requirements } from '../../src/decision/case/requirements.ts';
import { combinations, type Dimension, sizeOfSlice, slices, spreadCombinations } from './proof-space.ts';

const sources: Dimension = [
  {},
  ...(
    [
      'azure-vm',
      'app-service',
      'azure-paas-other',
      'user-device',
      'onprem-site',
      'internet-client',
      'other-cloud',
    ] as const
  ).map(sourceType => ({ sourceType })),
];
const targets: Dimension = (['vm', 'sql-database', 'app-service', 'onprem-server', 'third-party-saas'] as const).map(
  resourceType => ({ resourceType }),
);
const regions: Dimension = [
  { sourceRegion: 'westeurope', targetRegion: 'westeurope' },
  { sourceRegion: 'eastus', targetRegion: 'japaneast' },
  { targetRegion: 'westeurope' },
];
const exposures: Dimension = [{}, { exposure: 'public' }];
const hybrids: Dimension = [
  {},
  { hybrid: [] },
  { hybrid: ['user-devices'] },
  { hybrid: ['branch-site'] },
  { hybrid: ['datacenter'] },
  { hybrid: ['many-branches', 'user-devices'] },
];
const fewHybrids: Dimension = [{}, { hybrid: ['user-devices'] }, { hybrid: ['datacenter'] }];
const transits: Dimension = [{}, { transitive: 'onprem-to-spokes' }, { transitive: 'any-to-any', vnetCount: 6 }];
const more: Dimension = [
  {},
  { inspection: 'central-firewall' },
  { adminAccess: 'yes' },
  { outboundInternet: 'needed' },
];

/** Other answers that change what is drawn and built, beside some of the callers, targets and regions. */
const others: Dimension = [
  { addressOverlap: 'yes' },
  { encryption: 'ipsec-required' },
  { existingPrivateEndpoint: 'in-caller-vnet' },
  { existingPrivateEndpoint: 'in-other-vnet' },
  { existingFeatures: ['vpn-gateway'] },
  { existingFeatures: ['expressroute-gateway'] },
  { existingFeatures: ['azure-firewall'], inspection: 'central-firewall' },
  { existingFeatures: ['vwan-hub-connection'] },
  { existingFeatures: ['vnet-peering'] },
  { existingVpnBetweenVnets: 'yes', encryption: 'ipsec-required' },
  { sameVnet: 'yes' },
  { sameTenant: 'no', otherTenantKind: 'another-company' },
  { internetTransitAllowed: 'no' },
  { goal: 'admin-access' },
  { goal: 'outbound-internet' },
  { goal: 'exchange-routes' },
  { dnsControl: 'onprem-dns' },
  { criticality: 'mission-critical', bandwidth: 'gte-10g' },
  { sameRegion: 'no', sameCloud: 'no', sourceRegion: 'eastus', targetRegion: 'usgovvirginia' },
];

/**
 * Cases that differ in who calls, what is reached, where, and what else takes part; the caller is not said in an
 * eighth.
 */
export function* grid(): Generator<Requirements> {
  yield* combinations([sources, targets, regions, exposures, hybrids, transits, more]);
  yield* combinations([sources, targets, regions, fewHybrids, others]);
}

/**
 * One in so many answers of the grid, and of each slice one in so many combinations, or as many as spread at least
 * `fewest` over it.
 */
export function* spreadAnswers(oneOfGrid: number, oneOfSlice: number, fewest = 1): Generator<Requirements> {
  let index = 0;
  for (const requirements of grid()) {
    if (index % oneOfGrid === 0) yield requirements;
    index += 1;
  }
  for (const { dimensions } of slices)
    yield* spreadCombinations(dimensions, Math.min(oneOfSlice, Math.ceil(sizeOfSlice({ dimensions }) / fewest)));
}
