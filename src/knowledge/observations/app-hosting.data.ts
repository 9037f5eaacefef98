// What checks of app hosting can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const appHostingObservations = {} as const satisfies Record<string, ObservationRow>;

export const appHostingChecks = {} as const satisfies Record<string, CheckRow>;
