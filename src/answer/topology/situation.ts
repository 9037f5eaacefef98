import { isRegionName, type RegionName, regionByName } from '../../azure/regions.ts';
import { isResourceTypeId, type ResourceType, resourceTypeById } from '../../azure/resource-types.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { Recommendation } from '../../decision/recommendation.ts';
import type { OptionId } from '../../options/options.ts';

/** The design and the few answers that decide what stands where. */
export interface Situation {
  readonly has: (...options: readonly OptionId[]) => boolean;
  /** The option that joins the two VNets; null where nothing does. */
  readonly vnetLink: OptionId | null;
  readonly source: 'vm' | 'app' | 'service' | 'outside';
  readonly sourceType: NonNullable<Requirements['sourceType']>;
  readonly sourceRegion: RegionName | null;
  readonly targetRegion: RegionName | null;
  readonly target: ResourceType | null;
  /** True: what must be reached has an address in a VNet of its own. */
  readonly targetInVnet: boolean;
  readonly targetOutside: boolean;
  readonly hybrid: readonly string[];
  /** True: the private endpoint stands, or is to stand, with the caller. */
  readonly endpointWithCaller: boolean;
  /** True: it stands in a VNet that is not the caller's. */
  readonly endpointElsewhere: boolean;
}

const region = (name: string | undefined): RegionName | null =>
  name !== undefined && isRegionName(name) ? name : null;

function sourceKind(sourceType: Situation['sourceType']): Situation['source'] {
  if (sourceType === 'azure-vm' || sourceType === 'unknown') return 'vm';
  if (sourceType === 'app-service') return 'app';
  return sourceType === 'azure-paas-other' ? 'service' : 'outside';
}

function targetOf(requirements: Requirements): ResourceType | null {
  const { resourceType } = requirements;
  return resourceType !== undefined && isResourceTypeId(resourceType) ? (resourceTypeById(resourceType) ?? null) : null;
}

/** Reads from a recommendation and the answers what decides where things stand. */
export function situationOf(recommendation: Recommendation, requirements: Requirements): Situation {
  const design = new Set(recommendation.legs.map(leg => leg.option));
  const target = targetOf(requirements);
  const sourceType = requirements.sourceType ?? 'azure-vm';
  const source = sourceKind(sourceType);
  const targetRegion = region(requirements.targetRegion);
  const same = requirements.sameRegion === 'yes' || requirements.sameVnet === 'yes';
  const { hybrid, existingPrivateEndpoint } = requirements;
  return {
    has: (...options) => options.some(option => design.has(option)),
    vnetLink: recommendation.legs.find(leg => leg.leg === 'vnet-link')?.option ?? null,
    source,
    sourceType,
    sourceRegion: region(requirements.sourceRegion) ?? (same ? targetRegion : null),
    targetRegion: targetRegion ?? (same ? region(requirements.sourceRegion) : null),
    target,
    targetInVnet: target === null || target.defaultReach === 'nic' || requirements.networkingMode === 'injected',
    targetOutside: target !== null && (target.defaultReach === 'hybrid' || target.defaultReach === 'public'),
    hybrid: hybrid === undefined || hybrid === 'unknown' ? [] : hybrid,
    endpointWithCaller: existingPrivateEndpoint === 'none' || existingPrivateEndpoint === 'in-caller-vnet',
    endpointElsewhere: existingPrivateEndpoint === 'in-other-vnet',
  };
}

/** True where both ends are known to stand in different regions. */
export function crossesRegions(situation: Situation): boolean {
  const { sourceRegion, targetRegion } = situation;
  return sourceRegion !== null && targetRegion !== null && sourceRegion !== targetRegion;
}

/** The zones of the private endpoint of the target in the cloud of its region. */
export function zoneNames(situation: Situation): readonly string[] {
  const cloud = situation.targetRegion === null ? 'public' : (regionByName(situation.targetRegion)?.cloud ?? 'public');
  return situation.target?.privateDnsZones[cloud] ?? [];
}
