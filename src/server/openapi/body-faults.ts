import type { ErrorCode } from '../../errors.ts';

/** What can be wrong with a body that is read as JSON. */
export const bodyFaults = [
  'unfinished-body',
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'invalid-body',
] as const satisfies readonly ErrorCode[];
