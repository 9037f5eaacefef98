// What checks of wan and egress can show, and the checks.
import type { CheckRow, ObservationRow } from './observation.ts';

export const wanAndEgressObservations = {} as const satisfies Record<string, ObservationRow>;

export const wanAndEgressChecks = {} as const satisfies Record<string, CheckRow>;
