import { SchemaTooNewError } from './database.ts';
import { KeyUnusableError } from './keys.ts';
import { TableUnusableError } from './schema.ts';

/** What SQLite and the file system say of a file that cannot be used, and what an operator does about it. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['SQLITE_NOTADB', 'is no database; name another file, or move this one away to start anew'],
  ['SQLITE_CORRUPT', 'is damaged; put a copy back, or move it away to start anew'],
  ['SQLITE_READONLY', 'cannot be written; give the process the right to write it'],
  ['SQLITE_BUSY', 'is held by another process; end that one'],
  ['SQLITE_FULL', 'has no room left on its disk; make room there, or name a file on another disk'],
  ['SQLITE_IOERR', 'is on a disk that is full or fails; make room there, or name a file on another disk'],
  ['EACCES', 'is in a folder that the process may not write'],
  ['EROFS', 'is on a disk that cannot be written'],
  ['ENOSPC', 'has no room left on its disk; make room there, or name a file on another disk'],
  ['EEXIST', 'is below something that is no folder'],
  ['ENOTDIR', 'is below something that is no folder'],
]);

const unforeseen = 'cannot be opened; check that the folder exists and can be written';
const otherShape = 'is damaged or was made by another program; put a copy back, or move it away to start anew';

/** SQLite adds the finer reason to some codes: `SQLITE_IOERR_WRITE`. */
function reasonOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? reasons.get(code.split('_').slice(0, 2).join('_'));
}

function words(error: unknown): string {
  if (error instanceof SchemaTooNewError) {
    return `was written by a newer release, with schema version ${error.found}; start that release, or name another file`;
  }
  if (error instanceof KeyUnusableError) {
    return `holds a signing key that cannot be used; put a copy back, or delete the row ${error.key} of the table keys: open web chats then begin anew`;
  }
  if (error instanceof TableUnusableError) return `${reasonOf(error.cause) ?? otherShape} (table ${error.table})`;
  return reasonOf(error) ?? unforeseen;
}

/**
 * The state at `location` (`file:PATH`) cannot be used; the message tells an operator why, and what to do. Nothing was
 * changed.
 */
export class StateUnusableError extends Error {
  override readonly name = 'StateUnusableError';

  constructor(location: string, cause: unknown) {
    super(`STATE: ${location} ${words(cause)}`, { cause });
  }
}
