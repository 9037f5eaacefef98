import { errorFields, type Log } from '../log.ts';
import type { State } from './index.ts';

/** Milliseconds between two sweeps: often enough that what is forgotten is forgotten on its day. */
const interval = 3_600_000;

/** Forgets what is idle longer than `days` days, now and every hour; returns what ends it. */
export function keepTidy(state: State, days: number, log: Log): () => void {
  const tidy = (): void => {
    try {
      const count = state.sweep(days);
      if (count > 0) log.info('Idle conversations were forgotten.', { count });
    } catch (error) {
      log.error('Idle conversations could not be forgotten.', errorFields(error));
    }
  };
  tidy();
  const timer = setInterval(tidy, interval);
  timer.unref();
  return () => clearInterval(timer);
}
