import { type Config, ConfigError } from '../config.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** What to tell the operator when the server cannot listen. */
export function unusableAddress({ host, port }: Pick<Config, 'host' | 'port'>, error: unknown): ConfigError {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return new ConfigError([`PORT: another program listens on ${host}:${port} already`]);
  if (code === 'EACCES') return new ConfigError([`PORT: the process may not listen on port ${port}`]);
  return new ConfigError([`HOST: cannot listen on ${host} (${code})`]);
}
