import { ListingError, readListing } from '../../manifest/listing.ts';
import { say } from '../content/index.ts';
import type { Finding } from './finding.ts';

/** Whether the environment has all that the Teams app package is filled with. */
export function checkManifest(environment: Readonly<Record<string, string | undefined>>, version: string): Finding {
  const check = 'manifest';
  try {
    readListing(environment, version);
    return { check, status: 'ok', what: say('en', 'doctor.manifest.ok'), todo: [] };
  } catch (error) {
    if (!(error instanceof ListingError)) throw error;
    return { check, status: 'warn', what: say('en', 'doctor.manifest.warn'), todo: error.problems };
  }
}
