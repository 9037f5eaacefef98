// Points that people ask about several tenants and the sovereign clouds.
import type { Entry } from '../entry.ts';

export const tenantsAndCloudsEntries: readonly Entry[] = [];
