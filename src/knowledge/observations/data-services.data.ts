// What checks of data services can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const dataServicesObservations = {} as const satisfies Record<string, ObservationRow>;

export const dataServicesChecks = {} as const satisfies Record<string, CheckRow>;
