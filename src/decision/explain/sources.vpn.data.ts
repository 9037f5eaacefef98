// Documents that the entries on VPN gateways and point-to-site rest on.
import type { Source } from '../recommendation.ts';

export const vpnSources: readonly Source[] = [];
