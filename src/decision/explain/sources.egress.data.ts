// Documents that the entries on Virtual WAN, Bastion and outbound traffic rest on.
import type { Source } from '../recommendation.ts';

export const egressSources: readonly Source[] = [];
