// The regions of which the list of regions has no row of its own.
import type { RegionRow } from './region-row.ts';

export const unlisted = [
  {
    name: 'swedensouth',
    displayName: 'Sweden South',
    geography: 'Sweden',
    cloud: 'public',
    pairedRegion: 'swedencentral',
    pairIsBidirectional: null,
    availabilityZones: null,
    physicalLocation: null,
    accessRestricted: true,
    expressRouteGeopoliticalRegion: null,
    billingZone: null,
    inLatencyDataset: false,
    hasStandardV2Nat: false,
    aliases: ['sweden-south'],
    places: [],
    codes: ['sds'],
    meantBy: {},
    note:
      'Has no row of its own in the regions list; it only appears there as the restricted pair of Sweden ' +
      'Central. Reverse pairing, zones and location are not stated by that document.',
  },
  {
    name: 'jioindiawest',
    displayName: 'Jio India West',
    geography: 'India',
    cloud: 'public',
    pairedRegion: null,
    pairIsBidirectional: null,
    availabilityZones: null,
    physicalLocation: null,
    accessRestricted: null,
    expressRouteGeopoliticalRegion: null,
    billingZone: null,
    inLatencyDataset: true,
    hasStandardV2Nat: true,
    aliases: ['jio-india-west'],
    places: [],
    codes: [],
    meantBy: {},
    note:
      'Not in the regions list document; appears in the network latency dataset and in service region tables. ' +
      'Pairing, zones and access terms are not documented in the sources used.',
  },
] as const satisfies readonly RegionRow[];
