import { type ResourceType, type ResourceTypeId, resourceTypeById } from '../../azure/resource-types.ts';
import { proposalOf } from '../../options/options.ts';
import { defaults } from './defaults.data.ts';
import { derive } from './derive.ts';
import type { Facts } from './facts.ts';
import { isSite } from './hybrid-needs.ts';
import type { Answers } from './in-schema-order.ts';
import { statedValue } from './stated-value.ts';

/** Who asks about gateway transit and names neither end wants to reach a site through the gateway of a hub. */
function sharesGateway({
  proposed,
  sourceType,
  hybrid,
  goal,
}: Pick<Answers, 'proposed' | 'sourceType' | 'hybrid' | 'goal'>): boolean {
  if (statedValue(goal) !== undefined || statedValue(sourceType) !== undefined) return false;
  const parts = statedValue(hybrid);
  return proposed?.includes('gateway-transit') === true && (parts === undefined || parts.some(isSite));
}

/** The row of a target; undefined where it was not said. */
export function typeOf(id: ResourceTypeId | null): ResourceType | undefined {
  return id === null ? undefined : resourceTypeById(id);
}

function reachOf({ resourceType, networkingMode }: Pick<Facts, 'resourceType' | 'networkingMode'>): Facts['reach'] {
  const type = typeOf(resourceType);
  if (type === undefined) return 'nic';
  if (type.privateReach === 'both' && networkingMode === 'injected') return 'nic';
  if (type.privateReach === 'both' && networkingMode === 'private-endpoint') return 'private-endpoint';
  return type.defaultReach;
}

/** What follows from the target. A target that was not said counts as a machine with an address in a VNet. */
export const targetFacts = {
  /** Missing where it was not said or does not count because only the way out matters. */
  resourceType: derive({ said: ['resourceType', 'goal', 'proposed', 'sourceType', 'hybrid'] }, (_, said) => {
    if (said.goal === 'outbound-internet') return 'third-party-saas';
    return statedValue(said.resourceType) ?? (sharesGateway(said) ? 'onprem-server' : defaults.resourceType);
  }),
  reach: derive({ facts: ['resourceType', 'networkingMode'] }, reachOf),
  serviceEndpointExists: derive({ facts: ['resourceType'] }, ({ resourceType }) =>
    typeof typeOf(resourceType)?.serviceEndpoint === 'string' ? 'yes' : 'no',
  ),
  publicEntryKind: derive(
    { facts: ['resourceType'] },
    ({ resourceType }) => typeOf(resourceType)?.publicEntryKind ?? 'compute',
  ),
  securityPerimeter: derive(
    { facts: ['resourceType'] },
    ({ resourceType }) => typeOf(resourceType)?.networkSecurityPerimeter ?? 'none',
  ),
  /** Who has a front end in mind that carries HTTP only has a web application. */
  targetProtocol: derive(
    { facts: ['publicEntryKind'], said: ['targetProtocol', 'proposed'] },
    ({ publicEntryKind }, said) => {
      const stated = statedValue(said.targetProtocol);
      if (stated !== undefined && stated !== 'auto') return stated;
      if (said.proposed?.some(id => proposalOf(id).isWebOnly) === true) return 'http';
      return publicEntryKind === 'compute' ? 'non-http' : 'http';
    },
  ),
};
