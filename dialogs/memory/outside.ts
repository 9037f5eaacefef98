import { resourceTypeById } from '../../src/azure/resource-types.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { sourceTypeOf } from '../../src/decision/case/source-types.ts';
import { statedValue } from '../../src/decision/case/stated-value.ts';

/** True where it was said that the caller is not in Azure. */
export function callsFromOutside({ sourceType }: Pick<Requirements, 'sourceType'>): boolean {
  const stated = statedValue(sourceType);
  return stated !== undefined && !sourceTypeOf(stated).inAzure;
}

/** True where it was said that what is reached is no resource of Azure. */
export function reachesOutside({ resourceType }: Pick<Requirements, 'resourceType'>): boolean {
  return resourceTypeById(resourceType ?? '')?.armType === null;
}
