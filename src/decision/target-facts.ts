import { type ResourceType, resourceTypeById } from '../azure/resource-types.ts';
import type { Facts } from './facts.ts';
import type { Requirements } from './requirements.ts';
import { said } from './said.ts';

type TargetFact =
  | 'resourceType'
  | 'networkingMode'
  | 'reach'
  | 'serviceEndpointExists'
  | 'publicEntryKind'
  | 'securityPerimeter'
  | 'targetProtocol';

function reachOf(type: ResourceType | undefined, mode: string | undefined): string {
  if (type === undefined) return 'nic';
  if (type.privateReach === 'both' && mode === 'injected') return 'nic';
  if (type.privateReach === 'both' && mode === 'private-endpoint') return 'private-endpoint';
  return type.defaultReach;
}

function protocolOf(requirements: Requirements, entryKind: string): string {
  const stated = said(requirements.targetProtocol);
  if (stated !== undefined && stated !== 'auto') return stated;
  return entryKind === 'compute' ? 'non-http' : 'http';
}

/** The type of the target; undefined where it was not said or does not count because only the way out matters. */
export function targetType(requirements: Requirements): ResourceType | undefined {
  if (requirements.goal === 'outbound-internet') return resourceTypeById('third-party-saas');
  const id = said(requirements.resourceType);
  return id === undefined ? undefined : resourceTypeById(id);
}

/** What follows from the target. A target that was not said counts as a machine with an address in a VNet. */
export function targetFacts(requirements: Requirements, type: ResourceType | undefined): Pick<Facts, TargetFact> {
  const publicEntryKind = type?.publicEntryKind ?? 'compute';
  const networkingMode = said(requirements.networkingMode);
  return {
    resourceType: type?.id ?? null,
    networkingMode: networkingMode ?? 'unknown',
    reach: reachOf(type, networkingMode),
    serviceEndpointExists: typeof type?.serviceEndpoint === 'string' ? 'yes' : 'no',
    publicEntryKind,
    securityPerimeter: type?.networkSecurityPerimeter ?? 'none',
    targetProtocol: protocolOf(requirements, publicEntryKind),
  };
}
