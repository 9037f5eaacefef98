import type { Facts } from './facts.ts';
import type { Requirements } from './requirements.ts';
import { statedValue } from './stated-value.ts';

type HybridFact = 'hybrid' | 'siteCount' | 'sdWan' | 'internetTransitAllowed' | 'linkFailover' | 'expressRouteCircuits';

const sites = ['branch-site', 'datacenter', 'many-branches'];

function hybridOf(requirements: Requirements, sourceType: string, reach: string): readonly string[] {
  const stated = statedValue(requirements.hybrid) ?? [];
  const set = new Set<string>(stated);
  if (sourceType === 'user-device') set.add('user-devices');
  const needsSite = sourceType === 'onprem-site' || reach === 'hybrid';
  if (needsSite && !sites.some(site => set.has(site))) set.add('datacenter');
  return set.size === stated.length ? stated : [...set];
}

/** At least one for each kind of site that takes part; 31 stands for "many". */
function siteCountOf(requirements: Requirements, hybrid: readonly string[]): number {
  const kinds = hybrid.filter(part => sites.includes(part)).length;
  const assumed = hybrid.includes('many-branches') ? 31 : kinds;
  return Math.max(statedValue(requirements.siteCount) ?? assumed, kinds);
}

/** A VPN that may take over means that encrypted traffic may cross the internet while the line is down. */
function internetOf(requirements: Requirements): string {
  const allowed = statedValue(requirements.internetTransitAllowed) ?? 'yes';
  return allowed === 'no' && requirements.linkFailover === 'vpn' ? 'backup-only' : allowed;
}

/** What follows from who outside Azure takes part. */
export function hybridFacts(requirements: Requirements, sourceType: string, reach: string): Pick<Facts, HybridFact> {
  const hybrid = hybridOf(requirements, sourceType, reach);
  return {
    hybrid,
    siteCount: siteCountOf(requirements, hybrid),
    sdWan: statedValue(requirements.sdWan) ?? 'no',
    internetTransitAllowed: internetOf(requirements),
    linkFailover: statedValue(requirements.linkFailover) ?? 'unknown',
    expressRouteCircuits: statedValue(requirements.expressRouteCircuits) ?? null,
  };
}
