import type { Field } from './requirements.ts';

/** Facts that follow from the answers, beside the answers themselves. */
export type DerivedFact =
  | 'sourceCloud'
  | 'cloud'
  | 'reach'
  | 'zoneDocumented'
  | 'serviceEndpointExists'
  | 'publicEntryKind'
  | 'securityPerimeter'
  | 'latencyMs'
  | 'latencyKnown'
  | 'targetHasZones'
  | 'targetAccessRestricted'
  | 'sourceAccessRestricted'
  | 'sameErGeopoliticalRegion'
  | 'peRegion'
  | 'wantsVwan'
  | 'expressRouteNeeded'
  /** What the person claimed before normalisation, e.g. one VNet in two regions. */
  | 'saidSameVnet';

export type FactId = Field | DerivedFact;

/** A number, a text, or a set; null = missing. Yes/no facts are the texts 'yes' and 'no'. */
export type FactValue = string | number | null | readonly string[];

/**
 * Every fact of a case, after normalisation and with the defaults of the answers that are missing or unknown.
 * This is what pitfalls and alternatives look at.
 */
export type Facts = Readonly<Record<FactId, FactValue>>;
