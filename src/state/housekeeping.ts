import { errorFields, type Log } from '../log.ts';
import type { State } from './index.ts';

/** Milliseconds from the start to the first sweep: whoever started it with a wrong clock has time to see it. */
const untilFirst = 600_000;

/** Milliseconds between two sweeps: often enough that what is forgotten is forgotten on its day. */
const interval = 3_600_000;

/** Forgets what is idle longer than `days` days, ten minutes after the start and every hour; returns what ends it. */
export function keepTidy(state: Pick<State, 'sweep'>, days: number, log: Log): () => void {
  let timer: NodeJS.Timeout | undefined;
  const tidyIn = (pause: number): void => {
    timer = setTimeout(tidy, pause);
    timer.unref();
  };
  const tidy = (): void => {
    try {
      const count = state.sweep(days);
      if (count > 0) log.info('Idle conversations were forgotten.', { count });
    } catch (error) {
      log.error('Idle conversations could not be forgotten.', errorFields(error));
    }
    tidyIn(interval);
  };
  tidyIn(untilFirst);
  return () => clearTimeout(timer);
}
