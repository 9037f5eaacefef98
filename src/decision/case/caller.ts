import { type Reach, resourceTypeById } from '../../azure/resource-types.ts';
import { optionTraits } from '../../options/traits.data.ts';
import { defaults } from './defaults.data.ts';
import type { Facts } from './facts.ts';
import { goalRows } from './goals.data.ts';
import { isSite } from './hybrid-needs.ts';
import { isInAzure } from './reach.ts';
import type { Requirements } from './requirements.ts';
import type { SourceType } from './source-types.ts';
import { statedValue } from './stated-value.ts';

/** An option is brought up that has an end there. */
const bringsUp = ({ proposed }: Requirements, end: 'site' | 'internet'): boolean =>
  proposed?.some(id => optionTraits[id].joins === end) === true;

/** Two ends in Azure: a link that is named for sites would join them instead. */
function betweenVnets({ sourceRegion, targetRegion, sameRegion, sameVnet }: Requirements): boolean {
  const both = statedValue(sourceRegion) !== undefined && statedValue(targetRegion) !== undefined;
  return both || statedValue(sameRegion) === 'no' || statedValue(sameVnet) !== undefined;
}

/** What outside Azure takes part is said, or a link that has an end there is brought up. */
function fromOutside(requirements: Requirements): SourceType | undefined {
  const { hybrid, linkFailover, expressRouteType, resourceType } = requirements;
  const parts = statedValue(hybrid);
  if (parts !== undefined) {
    if (parts.length === 0 || statedValue(resourceType) !== undefined) return undefined;
    return parts.some(isSite) ? 'onprem-site' : 'user-device';
  }
  const line = statedValue(linkFailover) !== undefined || statedValue(expressRouteType) !== undefined;
  return line || bringsUp(requirements, 'site') ? 'onprem-site' : undefined;
}

/** The internet calls what is exposed to it, or what is to get a front end for it; a private endpoint has its callers in VNets. */
function fromInternet(requirements: Requirements): boolean {
  const exposure = statedValue(requirements.exposure);
  if ((statedValue(requirements.existingPrivateEndpoint) ?? 'none') !== 'none') return false;
  if (exposure !== undefined) return exposure !== 'none';
  return requirements.goal === undefined && !betweenVnets(requirements) && bringsUp(requirements, 'internet');
}

/** Only administration of a machine is said, and nobody else takes part. */
function administers({ adminAccess, goal, hybrid, inspection, transitive }: Requirements): boolean {
  const alone = statedValue(hybrid)?.some(isSite) !== true;
  const plain = goal === undefined && inspection === undefined && transitive === undefined;
  return adminAccess === 'yes' && alone && plain;
}

/** Who calls where nobody said so: it follows from the goal, from the exposure and from what outside Azure takes part. */
function impliedCaller(requirements: Requirements, reach: Reach): SourceType {
  if (requirements.goal === 'admin-access') return 'user-device';
  if (!isInAzure[reach] || !goalRows[statedValue(requirements.goal) ?? defaults.goal].hasCaller) return 'azure-vm';
  if (fromInternet(requirements)) return 'internet-client';
  if (reach === 'nic' && !betweenVnets(requirements) && administers(requirements)) return 'user-device';
  return (betweenVnets(requirements) ? undefined : fromOutside(requirements)) ?? 'azure-vm';
}

/** Who calls; Power BI calls from a data gateway, which has an address in a VNet. */
export function callerOf(requirements: Requirements, reach: Reach): SourceType {
  const stated = statedValue(requirements.sourceType);
  const resource = statedValue(requirements.sourceResourceType);
  const hasGateway = resource !== undefined && resourceTypeById(resource)?.callsThroughGateway === true;
  if (stated === 'azure-paas-other' && hasGateway) return 'azure-vm';
  return stated ?? impliedCaller(requirements, reach);
}

/** Callers on the internet imply a public target unless the opposite was said. */
export function exposureOf(requirements: Requirements, sourceType: SourceType): Facts['exposure'] {
  return statedValue(requirements.exposure) ?? (sourceType === 'internet-client' ? 'public' : 'none');
}
