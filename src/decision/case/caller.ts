import { resourceTypeById } from '../../azure/resource-types.ts';
import { proposalOf } from '../../options/options.ts';
import { defaults } from './defaults.data.ts';
import { derive } from './derive.ts';
import type { Facts } from './facts.ts';
import { goalRows } from './goals.data.ts';
import { isSite } from './hybrid-needs.ts';
import type { Answers } from './in-schema-order.ts';
import { isInAzure } from './reach.ts';
import { callerOfResource, type SourceType } from './source-types.ts';
import { statedValue } from './stated-value.ts';

type Ends = Pick<Answers, 'sourceRegion' | 'targetRegion' | 'sameRegion' | 'sameVnet'>;
type Lines = Pick<Answers, 'hybrid' | 'linkFailover' | 'expressRouteType' | 'resourceType' | 'proposed'>;
type Entry = Pick<Answers, 'exposure' | 'existingPrivateEndpoint' | 'goal' | 'proposed'>;
type Administration = Pick<Answers, 'adminAccess' | 'goal' | 'hybrid' | 'inspection' | 'transitive'>;
type Caller = Pick<Answers, 'sourceType' | 'sourceResourceType'>;

/** An option is brought up that has an end there. */
const bringsUp = ({ proposed }: Pick<Answers, 'proposed'>, end: 'site' | 'internet'): boolean =>
  proposed?.some(id => proposalOf(id).joins === end) === true;

/** Two ends in Azure: a link that is named for sites would join them instead. */
function betweenVnets({ sourceRegion, targetRegion, sameRegion, sameVnet }: Ends): boolean {
  const both = statedValue(sourceRegion) !== undefined && statedValue(targetRegion) !== undefined;
  return both || statedValue(sameRegion) === 'no' || statedValue(sameVnet) !== undefined;
}

/** What outside Azure takes part is said, or a link that has an end there is brought up. */
function fromOutside(said: Lines): SourceType | undefined {
  const parts = statedValue(said.hybrid);
  if (parts !== undefined) {
    if (parts.length === 0 || statedValue(said.resourceType) !== undefined) return undefined;
    return parts.some(isSite) ? 'onprem-site' : 'user-device';
  }
  const line = statedValue(said.linkFailover) !== undefined || statedValue(said.expressRouteType) !== undefined;
  return line || bringsUp(said, 'site') ? 'onprem-site' : undefined;
}

/**
 * The internet calls what is exposed to it, or what is to get a front end for it; a private endpoint has its callers in
 * VNets.
 */
function fromInternet(said: Entry & Ends): boolean {
  const exposure = statedValue(said.exposure);
  if ((statedValue(said.existingPrivateEndpoint) ?? 'none') !== 'none') return false;
  if (exposure !== undefined) return exposure !== 'none';
  return said.goal === undefined && !betweenVnets(said) && bringsUp(said, 'internet');
}

/** Only administration of a machine is said, and nobody else takes part. */
function administers({ adminAccess, goal, hybrid, inspection, transitive }: Administration): boolean {
  const alone = statedValue(hybrid)?.some(isSite) !== true;
  const plain = goal === undefined && inspection === undefined && transitive === undefined;
  return adminAccess === 'yes' && alone && plain;
}

/**
 * Who calls where nobody said so: it follows from the goal, from the exposure and from what outside Azure takes part.
 */
function impliedCaller(reach: Facts['reach'], said: Ends & Lines & Entry & Administration): SourceType {
  if (said.goal === 'admin-access') return 'user-device';
  if (!isInAzure[reach] || !goalRows[statedValue(said.goal) ?? defaults.goal].hasCaller) return 'azure-vm';
  if (fromInternet(said)) return 'internet-client';
  if (reach === 'nic' && !betweenVnets(said) && administers(said)) return 'user-device';
  return (betweenVnets(said) ? undefined : fromOutside(said)) ?? 'azure-vm';
}

/** Who was said to call: a service by the network that it calls from; through an agent, a machine in a VNet calls. */
function statedCaller(said: Caller): SourceType | undefined {
  const stated = statedValue(said.sourceType);
  const resource = statedValue(said.sourceResourceType);
  if (stated !== 'azure-paas-other' || resource === undefined) return stated;
  return resourceTypeById(resource)?.asCaller === 'agent' ? 'azure-vm' : callerOfResource(resource);
}

/** What follows about who calls. */
export const callerFacts = {
  sourceType: derive(
    {
      facts: ['reach'],
      said: [
        ...(['sourceType', 'sourceResourceType', 'goal', 'exposure', 'existingPrivateEndpoint', 'proposed'] as const),
        ...(['sourceRegion', 'targetRegion', 'sameRegion', 'sameVnet', 'resourceType', 'hybrid'] as const),
        ...(['linkFailover', 'expressRouteType', 'adminAccess', 'inspection', 'transitive'] as const),
      ],
    },
    ({ reach }, said) => statedCaller(said) ?? impliedCaller(reach, said),
  ),
  /** Callers on the internet imply a public target unless the opposite was said. */
  exposure: derive(
    { facts: ['sourceType'], said: ['exposure'] },
    ({ sourceType }, { exposure }) => statedValue(exposure) ?? (sourceType === 'internet-client' ? 'public' : 'none'),
  ),
};
