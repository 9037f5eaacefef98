/** What SQLite says where the same statement may succeed later: no room, held by another process, a disk that fails. */
const passing = /^SQLITE_(FULL|BUSY|LOCKED|IOERR|NOMEM|CANTOPEN|READONLY|PROTOCOL|INTERRUPT)(_|$)/;

/** True where the store cannot do now what it may be able to do in a moment; nothing was changed. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && passing.test(String(error.code));
}
