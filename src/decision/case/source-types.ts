import type { ResourceTypeId } from '../../azure/resource-types.ts';
import { resourceCallers } from './resource-callers.data.ts';
import { type SourceTypeRow, sourceTypeRows } from './source-types.data.ts';

/** What starts the traffic, the same in requirements, rules and the HTTP API. */
export type SourceType = keyof typeof sourceTypeRows;

const isSourceType = (id: string): id is SourceType => Object.hasOwn(sourceTypeRows, id);

export const sourceTypes: readonly SourceType[] = Object.keys(sourceTypeRows).filter(isSourceType);

/** What is known of a kind of caller. */
export function sourceTypeOf(id: SourceType): SourceTypeRow {
  return sourceTypeRows[id];
}

/** As which kind of caller a resource of this type starts traffic. */
export function callerOfResource(id: ResourceTypeId): SourceType {
  return sourceTypes.find(type => resourceCallers[type]?.includes(id)) ?? 'azure-paas-other';
}
