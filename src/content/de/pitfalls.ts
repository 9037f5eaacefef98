import { encryption } from './pitfalls/encryption.ts';
import { linesToSites } from './pitfalls/lines-to-sites.ts';
import { namesAndPrivateEndpoints } from './pitfalls/names-and-private-endpoints.ts';
import { paasIntegration } from './pitfalls/paas-integration.ts';
import { peering } from './pitfalls/peering.ts';
import { regions } from './pitfalls/regions.ts';
import { routingAndExposure } from './pitfalls/routing-and-exposure.ts';

/** The pitfalls that are shown first: what goes wrong, and what helps. */
export const pitfalls = {
  ...encryption,
  ...linesToSites,
  ...namesAndPrivateEndpoints,
  ...paasIntegration,
  ...peering,
  ...regions,
  ...routingAndExposure,
};
