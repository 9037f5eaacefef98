import type { Config } from '../config.ts';
import { say, type WordId } from '../content/index.ts';
import { answering, patience } from './ask-service.ts';
import type { Finding } from './finding.ts';

/**
 * Whether people reach the service under its public address. What Teams needs is a fault only once there is an app id.
 */
export async function checkAddress({ publicUrl, app }: Pick<Config, 'publicUrl' | 'app'>): Promise<Finding> {
  const check = 'address';
  const status = app === undefined ? 'warn' : 'fail';
  const wrong = (what: WordId, todo: WordId, values = {}): Finding => ({
    check,
    status,
    what: say('en', what, values),
    todo: [say('en', todo)],
  });
  if (publicUrl === undefined) return wrong('doctor.address.unset', 'doctor.address.unset.todo');
  const values = { address: publicUrl, seconds: patience };
  const who = await answering(publicUrl);
  if (who === 'nobody') return wrong('doctor.address.silent', 'doctor.address.silent.todo', values);
  if (who === 'stranger') return wrong('doctor.address.stranger', 'doctor.address.stranger.todo', values);
  return publicUrl.startsWith('https:')
    ? { check, status: 'ok', what: say('en', 'doctor.address.ok', values), todo: [] }
    : wrong('doctor.address.insecure', 'doctor.address.unset.todo');
}
