import { ConflictError } from '../state/index.ts';

/** True where a write was refused because the item had changed since it was read, whichever storage says so. */
export function isConflict(error: unknown): boolean {
  if (error instanceof ConflictError) return true;
  if (!(error instanceof Error)) return false;
  const status = 'statusCode' in error ? error.statusCode : 'code' in error ? error.code : undefined;
  return status === 412 || /etag conflict/iu.test(error.message);
}
