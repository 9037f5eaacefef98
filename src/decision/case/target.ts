import { type Reach, type ResourceType, resourceTypeById } from '../../azure/resource-types.ts';
import { optionTraits } from '../../options/traits.data.ts';
import { defaults } from './defaults.data.ts';
import type { Facts } from './facts.ts';
import { isSite } from './hybrid-needs.ts';
import type { Requirements, Said } from './requirements.ts';
import { statedValue } from './stated-value.ts';

type TargetFact =
  | 'resourceType'
  | 'networkingMode'
  | 'reach'
  | 'serviceEndpointExists'
  | 'publicEntryKind'
  | 'securityPerimeter'
  | 'targetProtocol';

function reachOf(type: ResourceType | undefined, mode: Said<'networkingMode'> | undefined): Reach {
  if (type === undefined) return 'nic';
  if (type.privateReach === 'both' && mode === 'injected') return 'nic';
  if (type.privateReach === 'both' && mode === 'private-endpoint') return 'private-endpoint';
  return type.defaultReach;
}

function protocolOf(requirements: Requirements, entryKind: Facts['publicEntryKind']): Facts['targetProtocol'] {
  const stated = statedValue(requirements.targetProtocol);
  if (stated !== undefined && stated !== 'auto') return stated;
  // Who has a front end in mind that carries HTTP only has a web application.
  if (requirements.proposed?.some(id => optionTraits[id].isWebOnly) === true) return 'http';
  return entryKind === 'compute' ? 'non-http' : 'http';
}

/** Who asks about gateway transit and names neither end wants to reach a site through the gateway of a hub. */
function sharesGateway({ proposed, sourceType, hybrid, goal }: Requirements): boolean {
  if (statedValue(goal) !== undefined || statedValue(sourceType) !== undefined) return false;
  const parts = statedValue(hybrid);
  return proposed?.includes('gateway-transit') === true && (parts === undefined || parts.some(isSite));
}

/** The type of the target; undefined where it was not said or does not count because only the way out matters. */
export function targetType(requirements: Requirements): ResourceType | undefined {
  if (requirements.goal === 'outbound-internet') return resourceTypeById('third-party-saas');
  const id = statedValue(requirements.resourceType);
  if (id !== undefined) return resourceTypeById(id);
  return sharesGateway(requirements) ? resourceTypeById('onprem-server') : undefined;
}

/** What follows from the target. A target that was not said counts as a machine with an address in a VNet. */
export function targetFacts(requirements: Requirements, type: ResourceType | undefined): Pick<Facts, TargetFact> {
  const publicEntryKind = type?.publicEntryKind ?? 'compute';
  const networkingMode = statedValue(requirements.networkingMode);
  return {
    resourceType: type?.id ?? defaults.resourceType,
    networkingMode: networkingMode ?? defaults.networkingMode,
    reach: reachOf(type, networkingMode),
    serviceEndpointExists: typeof type?.serviceEndpoint === 'string' ? 'yes' : 'no',
    publicEntryKind,
    securityPerimeter: type?.networkSecurityPerimeter ?? 'none',
    targetProtocol: protocolOf(requirements, publicEntryKind),
  };
}
