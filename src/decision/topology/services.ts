import { resourceTypeById } from '../../azure/resource-types.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import type { Design } from './design.ts';
import type { Places } from './places.ts';
import type { Service } from './topology.ts';

/** A service before it is known what wants it. */
export type Standalone = Omit<Service, 'wantedBy'>;

/**
 * What takes part without an address in a VNet of the design: platform services, and what both ends meet outside Azure.
 */
export function servicesOf({ facts, value }: Design, { networks }: Places): readonly Standalone[] {
  const { network } = sourceTypeOf(facts.sourceType);
  const calls = network === 'integration' || (network === 'managed' && !networks.has('managed'));
  const outside = facts.resourceType !== null && resourceTypeById(facts.resourceType)?.armType === null;
  const isReached = facts.reach === 'hybrid' ? value('question') === 'between-sites' : facts.reach !== 'nic';
  const caller: Standalone = {
    id: 'caller-service',
    resource: facts.sourceResourceType,
    region: facts.sourceRegion,
    outside: false,
  };
  const target: Standalone = {
    id: 'target-service',
    resource: facts.resourceType,
    region: outside ? null : facts.targetRegion,
    outside,
  };
  return [...(calls ? [caller] : []), ...(isReached ? [target] : [])];
}
