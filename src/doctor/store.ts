import type { Config } from '../config.ts';
import { say } from '../content/index.ts';
import { openState, StateUnusableError } from '../state/index.ts';
import type { Finding } from './finding.ts';

/** Whether conversations can be kept: opens the store as the service does, and writes to it. */
export function checkStore({ state }: Pick<Config, 'state'>): Finding {
  const check = 'store';
  if (state === 'memory:')
    return {
      check,
      status: 'warn',
      what: say('en', 'doctor.store.warn'),
      todo: [say('en', 'doctor.store.warn.todo')],
    };
  try {
    const store = openState(state);
    try {
      store.check();
    } finally {
      store.close();
    }
    return { check, status: 'ok', what: say('en', 'doctor.store.ok', { place: state }), todo: [] };
  } catch (error) {
    const reason = error instanceof StateUnusableError ? error : new StateUnusableError(state, error);
    return { check, status: 'fail', what: say('en', 'doctor.store.fail'), todo: [reason.message] };
  }
}
