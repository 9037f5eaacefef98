import { SchemaTooNewError } from './database.ts';

/** What SQLite and the file system say of a file that cannot be used, and what an operator does about it. */
const reasons: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is no database; name another file, or move this one away to start anew',
  SQLITE_CORRUPT: 'is damaged; put a copy back, or move it away to start anew',
  SQLITE_READONLY: 'cannot be written; give the process the right to write it',
  SQLITE_BUSY: 'is held by another process; end that one',
  SQLITE_FULL: 'has no room left on its disk',
  EACCES: 'is in a folder that the process may not write',
  EROFS: 'is on a disk that cannot be written',
  EEXIST: 'is below something that is no folder',
  ENOTDIR: 'is below something that is no folder',
};

const unforeseen = 'cannot be opened; check that the folder exists and can be written';

function reasonOf(error: unknown): string {
  if (error instanceof SchemaTooNewError) {
    return `was written by a newer release, with schema version ${error.found}; start that release, or name another file`;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? unforeseen;
}

/** The state at `location` (`file:PATH`) cannot be opened; the message tells an operator why, and what to do. Nothing was changed. */
export class StateUnusableError extends Error {
  override readonly name = 'StateUnusableError';

  constructor(location: string, cause: unknown) {
    super(`STATE: ${location} ${reasonOf(cause)}`, { cause });
  }
}
