import type { Requirements } from './requirements.ts';
import { statedValue } from './stated-value.ts';

/** True where it was said what starts the traffic. */
export function isCallerSaid({ sourceType, sourceResourceType }: Requirements): boolean {
  return statedValue(sourceType) !== undefined || statedValue(sourceResourceType) !== undefined;
}
