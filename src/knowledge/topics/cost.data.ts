// Points that people ask about what connectivity costs.
import type { Entry } from '../entry.ts';

export const costEntries: readonly Entry[] = [];
