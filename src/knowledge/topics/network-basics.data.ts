// Points that people ask about what learners and exams ask: addresses, subnets, NSGs, routes, choosing between options.
import type { Entry } from '../entry.ts';

export const networkBasicsEntries: readonly Entry[] = [];
