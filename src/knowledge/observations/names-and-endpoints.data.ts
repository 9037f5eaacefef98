// What checks of names and endpoints can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const namesAndEndpointsObservations = {} as const satisfies Record<string, ObservationRow>;

export const namesAndEndpointsChecks = {} as const satisfies Record<string, CheckRow>;
