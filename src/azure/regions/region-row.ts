export type Cloud = 'public' | 'usgov' | 'china';

/** Where a group of regions pays the same for data that leaves or enters it. */
export type BillingZone = 'Zone 1' | 'Zone 2' | 'Zone 3' | 'US Gov Zone 1';

/** A part of the compass that says too little alone. */
export type CompassPart = 'east' | 'west' | 'north' | 'south' | 'central' | 'southeast';

/** A place that means some regions of one geography, or some of several. */
export type WidePlace =
  | 'india'
  | 'us-gov'
  | 'us-dod'
  | 'usa'
  | 'us-east-coast'
  | 'us-west-coast'
  | 'europe'
  | 'asia'
  | 'middle-east'
  | 'africa'
  | 'south-america'
  | 'scandinavia';

/** All that is said of one region, with the words that every language uses for it. */
export interface RegionRow {
  readonly name: string;
  readonly displayName: string;
  readonly geography: string;
  readonly cloud: Cloud;
  /** null where Microsoft lists none. */
  readonly pairedRegion: string | null;
  /** null where it has no pair, or the sources do not say. */
  readonly pairIsBidirectional: boolean | null;
  /** null where the sources do not say. */
  readonly availabilityZones: boolean | null;
  readonly physicalLocation: string | null;
  /** null where the sources do not say. */
  readonly accessRestricted: boolean | null;
  readonly expressRouteGeopoliticalRegion: string | null;
  /**
   * Billing zone of global peering and VPN between VNets; null = not in the list, or listed in a zone that none of its
   * neighbours has. Transcribed by a third party from the FAQ of the price page of virtual networks (source IC-ZONES).
   */
  readonly billingZone: BillingZone | null;
  readonly inLatencyDataset: boolean;
  /** Whether a NAT gateway of the SKU StandardV2 is offered; null where the sources do not say. */
  readonly hasStandardV2Nat: boolean | null;
  /** Other ways to write its name. */
  readonly aliases: readonly string[];
  /** Cities, states and countries that mean this region and no other; words of one language stand with it. */
  readonly places: readonly string[];
  /** Short codes as written in resource names. None of them is a word that people write for something else. */
  readonly codes: readonly string[];
  /** Places with several regions for which it is offered, with its position there: the one most often meant is 1. */
  readonly meantBy: Readonly<Partial<Record<WidePlace | CompassPart, number>>>;
  readonly note: string | null;
}
