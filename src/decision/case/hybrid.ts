import type { Reach } from '../../azure/resource-types.ts';
import { defaults } from './defaults.data.ts';
import type { Facts } from './facts.ts';
import type { Requirements } from './requirements.ts';
import type { SourceType } from './source-types.ts';
import { statedValue } from './stated-value.ts';

type HybridFact = 'hybrid' | 'siteCount' | 'sdWan' | 'internetTransitAllowed' | 'linkFailover' | 'expressRouteCircuits';

const sites: Facts['hybrid'] = ['branch-site', 'datacenter', 'many-branches'];

function hybridOf(requirements: Requirements, sourceType: SourceType, reach: Reach): Facts['hybrid'] {
  const stated = statedValue(requirements.hybrid) ?? defaults.hybrid;
  const set = new Set(stated);
  if (sourceType === 'user-device') set.add('user-devices');
  const needsSite = sourceType === 'onprem-site' || reach === 'hybrid';
  if (needsSite && !sites.some(site => set.has(site))) set.add('datacenter');
  return set.size === stated.length ? stated : [...set];
}

/** At least one for each kind of site that takes part; 31 stands for "many". */
function siteCountOf(requirements: Requirements, hybrid: Facts['hybrid']): number {
  const kinds = hybrid.filter(part => sites.includes(part)).length;
  const assumed = hybrid.includes('many-branches') ? 31 : kinds;
  return Math.max(statedValue(requirements.siteCount) ?? assumed, kinds);
}

/** A VPN that may take over means that encrypted traffic may cross the internet while the line is down. */
function internetOf(requirements: Requirements): Facts['internetTransitAllowed'] {
  const allowed = statedValue(requirements.internetTransitAllowed) ?? defaults.internetTransitAllowed;
  return allowed === 'no' && requirements.linkFailover === 'vpn' ? 'backup-only' : allowed;
}

/** What follows from who outside Azure takes part. */
export function hybridFacts(requirements: Requirements, sourceType: SourceType, reach: Reach): Pick<Facts, HybridFact> {
  const hybrid = hybridOf(requirements, sourceType, reach);
  return {
    hybrid,
    siteCount: siteCountOf(requirements, hybrid),
    sdWan: statedValue(requirements.sdWan) ?? defaults.sdWan,
    internetTransitAllowed: internetOf(requirements),
    linkFailover: statedValue(requirements.linkFailover) ?? defaults.linkFailover,
    expressRouteCircuits: statedValue(requirements.expressRouteCircuits) ?? defaults.expressRouteCircuits,
  };
}
