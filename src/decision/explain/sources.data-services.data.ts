// Documents that the entries on data, AI and integration services, tenants and clouds rest on.
import type { Source } from '../recommendation.ts';

export const dataServiceSources: readonly Source[] = [];
