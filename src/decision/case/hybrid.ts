import type { Reach } from '../../azure/resource-types.ts';
import { defaults } from './defaults.data.ts';
import type { Facts } from './facts.ts';
import { hybridNeedRows } from './hybrid-needs.data.ts';
import { isSite } from './hybrid-needs.ts';
import type { Requirements } from './requirements.ts';
import { type SourceType, sourceTypeOf } from './source-types.ts';
import { statedValue } from './stated-value.ts';

type HybridFact = 'hybrid' | 'siteCount' | 'sdWan' | 'internetTransitAllowed' | 'linkFailover' | 'expressRouteCircuits';

function hybridOf(requirements: Requirements, sourceType: SourceType, reach: Reach): Facts['hybrid'] {
  const stated = statedValue(requirements.hybrid) ?? defaults.hybrid;
  const set = new Set(stated);
  const { brings } = sourceTypeOf(sourceType);
  if (brings !== null && !isSite(brings)) set.add(brings);
  const site = brings !== null && isSite(brings) ? brings : reach === 'hybrid' ? 'datacenter' : null;
  if (site !== null && !stated.some(isSite)) set.add(site);
  return set.size === stated.length ? stated : [...set];
}

/** At least one for each kind of site that takes part. */
function siteCountOf(requirements: Requirements, hybrid: Facts['hybrid']): number {
  const kinds = hybrid.filter(isSite).length;
  const assumed = Math.max(kinds, ...hybrid.map(part => hybridNeedRows[part].sites));
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
