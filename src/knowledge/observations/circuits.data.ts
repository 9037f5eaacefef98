// What checks of circuits can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const circuitsObservations = {} as const satisfies Record<string, ObservationRow>;

export const circuitsChecks = {} as const satisfies Record<string, CheckRow>;
