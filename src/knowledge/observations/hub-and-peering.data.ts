// What checks of hub and peering can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const hubAndPeeringObservations = {} as const satisfies Record<string, ObservationRow>;

export const hubAndPeeringChecks = {} as const satisfies Record<string, CheckRow>;
