// What checks of delivery can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const deliveryObservations = {} as const satisfies Record<string, ObservationRow>;

export const deliveryChecks = {} as const satisfies Record<string, CheckRow>;
