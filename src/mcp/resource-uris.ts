import type { Field } from '../decision/case/requirements.ts';

/** Addresses of what is listed once, in the place of the same list in every tool. */
export const uris = {
  requirements: 'advisor://requirements',
  regions: 'advisor://regions',
  resourceTypes: 'advisor://resource-types',
  options: 'advisor://options',
  standingKinds: 'advisor://standing-kinds',
  rules: 'advisor://rules',
} as const;

const ofFields: ReadonlyMap<string, string> = new Map<Field, string>([
  ['sourceRegion', uris.regions],
  ['targetRegion', uris.regions],
  ['otherRegions', uris.regions],
  ['resourceType', uris.resourceTypes],
  ['sourceResourceType', uris.resourceTypes],
  ['proposed', uris.options],
  ['ruledOut', uris.options],
  ['mustUse', uris.options],
  ['ask', uris.options],
  ['stands', uris.standingKinds],
]);

/** The resource that lists what a field may hold. */
export function resourceOfField(field: string): string {
  return ofFields.get(field) ?? uris.requirements;
}
