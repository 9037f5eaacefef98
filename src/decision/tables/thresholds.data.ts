// The numbers from which on a column has another value. Each is the least count of its kind.
import { hybridNeedRows } from '../case/hybrid-needs.data.ts';
import type { Field } from '../case/requirements.ts';

export const thresholds = {
  vnetCount: { two: 2, several: 3, meshed: 6, many: 11 },
  regionCount: { two: 2, several: 3 },
  siteCount: { several: 2, branches: hybridNeedRows['many-branches'].sites },
  expressRouteCircuits: { one: 1, two: 2 },
} as const satisfies Readonly<Partial<Record<Field, Readonly<Record<string, number>>>>>;
