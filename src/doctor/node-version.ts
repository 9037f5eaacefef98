import { say } from '../content/index.ts';
import type { Finding } from './finding.ts';

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether this Node is new enough. `needed`: major and minor version. */
export function checkNode(found: string, needed: string): Finding {
  const [major = 0, minor = 0] = numbers(found);
  const [leastMajor = 0, leastMinor = 0] = numbers(needed);
  const isNew = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return isNew
    ? { check: 'node', status: 'ok', what: say('en', 'doctor.node.ok', { found }), todo: [] }
    : {
        check: 'node',
        status: 'fail',
        what: say('en', 'doctor.node.fail', { found }),
        todo: [say('en', 'doctor.node.fail.todo', { needed })],
      };
}
