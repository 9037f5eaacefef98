/** What one check found. */
export interface Finding {
  readonly check:
    | 'node'
    | 'configuration'
    | 'store'
    | 'port'
    | 'address'
    | 'reader'
    | 'endpoint'
    | 'registration'
    | 'token'
    | 'manifest';
  /** warn: the service runs, and something does not work or cannot be told yet. */
  readonly status: 'ok' | 'warn' | 'fail';
  readonly what: string;
  /** What to do, a step a line; none where it is ok. */
  readonly todo: readonly string[];
}
