import { defaults } from './defaults.data.ts';
import { derive } from './derive.ts';
import type { Facts } from './facts.ts';
import { hybridNeedRows } from './hybrid-needs.data.ts';
import { isSite } from './hybrid-needs.ts';
import { sourceTypeOf } from './source-types.ts';
import { statedValue } from './stated-value.ts';

function hybridOf(
  { sourceType, reach }: Pick<Facts, 'sourceType' | 'reach'>,
  stated: Facts['hybrid'],
): Facts['hybrid'] {
  const set = new Set(stated);
  const { brings } = sourceTypeOf(sourceType);
  if (brings !== null && !isSite(brings)) set.add(brings);
  const site = brings !== null && isSite(brings) ? brings : reach === 'hybrid' ? 'datacenter' : null;
  if (site !== null && !stated.some(isSite)) set.add(site);
  return set.size === stated.length ? stated : [...set];
}

/** What follows from who outside Azure takes part. */
export const hybridFacts = {
  hybrid: derive({ facts: ['sourceType', 'reach'], said: ['hybrid'] }, (facts, { hybrid }) =>
    hybridOf(facts, statedValue(hybrid) ?? defaults.hybrid),
  ),
  /** At least one for each kind of site that takes part. */
  siteCount: derive({ facts: ['hybrid'], said: ['siteCount'] }, ({ hybrid }, said) => {
    const kinds = hybrid.filter(isSite).length;
    const assumed = Math.max(kinds, ...hybrid.map(part => hybridNeedRows[part].sites));
    return Math.max(statedValue(said.siteCount) ?? assumed, kinds);
  }),
  /** A VPN that may take over means that encrypted traffic may cross the internet while the line is down. */
  internetTransitAllowed: derive({ said: ['internetTransitAllowed', 'linkFailover'] }, (_, said) => {
    const allowed = statedValue(said.internetTransitAllowed) ?? defaults.internetTransitAllowed;
    return allowed === 'no' && said.linkFailover === 'vpn' ? 'backup-only' : allowed;
  }),
};
