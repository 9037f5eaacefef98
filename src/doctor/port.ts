import { createServer } from 'node:net';
import type { Config, ConfigError } from '../config.ts';
import { say } from '../content/index.ts';
import { unusableAddress } from '../server/unusable.ts';
import { answering } from './ask-service.ts';
import type { Finding } from './finding.ts';

type Place = Pick<Config, 'host' | 'port'>;

/** What would keep the service from listening; undefined where nothing does. */
function obstacle(place: Place): Promise<ConfigError | undefined> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', error => resolve(unusableAddress(place, error)));
    probe.listen(place.port, place.host, () => probe.close(() => resolve(undefined)));
  });
}

/** The name under which this machine reaches an address that it listens on. */
function fromHere(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Whether the service can listen, or does so already. */
export async function checkPort(place: Place): Promise<Finding> {
  const check = 'port';
  const { host, port } = place;
  const found = await obstacle(place);
  if (found === undefined) return { check, status: 'ok', what: say('en', 'doctor.port.ok', { port, host }), todo: [] };
  return (await answering(`http://${fromHere(host)}:${port}`)) === 'service'
    ? { check, status: 'ok', what: say('en', 'doctor.port.running', { port, host }), todo: [] }
    : { check, status: 'fail', what: say('en', 'doctor.port.fail'), todo: found.problems };
}
