import { type ResourceTypeId, resourceTypeById } from '../../azure/resource-types.ts';
import { type Sentence, sentence } from '../../content/sentence.ts';
import type { Facts } from '../case/facts.ts';

/** What a resource of this type is called inside a sentence. */
export function resourceNamed(id: ResourceTypeId): Sentence {
  return sentence(`resource.${id}`);
}

/** What starts the traffic, as it is called inside a sentence; no more than the caller where nobody said what it is. */
export function callerNamed({ sourceResourceType, sourceType }: Facts, isCallerSaid: boolean): Sentence {
  if (!isCallerSaid && sourceType === 'azure-vm') return sentence('case.caller');
  const type = sourceResourceType === null ? undefined : resourceTypeById(sourceResourceType);
  if (type === undefined || type.nameAsCaller === 'of-its-kind') return sentence(`source-type.${sourceType}`);
  return type.nameAsCaller === null ? resourceNamed(type.id) : sentence(`caller.${type.nameAsCaller}`);
}

/** What is reached, as it is called inside a sentence. */
export function targetNamed({ resourceType }: Facts): Sentence {
  return resourceType === null ? sentence('case.target') : resourceNamed(resourceType);
}
