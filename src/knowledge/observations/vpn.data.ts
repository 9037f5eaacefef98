// What checks of vpn can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const vpnObservations = {} as const satisfies Record<string, ObservationRow>;

export const vpnChecks = {} as const satisfies Record<string, CheckRow>;
