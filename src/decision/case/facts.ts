import type { Cloud, RegionName } from '../../azure/regions.ts';
import type { Reach, ResourceType } from '../../azure/resource-types.ts';
import type { defaults } from './defaults.data.ts';
import type { FactField, Said } from './requirements.ts';

export type YesNo = 'yes' | 'no';

/** Answers that normalisation gives other values than a person can say. */
interface Normalised {
  /** backup-only: traffic crosses the internet only while the line is down. */
  readonly internetTransitAllowed: Said<'internetTransitAllowed'> | 'backup-only';
  readonly targetProtocol: Exclude<Said<'targetProtocol'>, 'auto'>;
}

/** Facts that follow from the answers, beside the answers themselves. */
interface Derived {
  readonly sourceCloud: Cloud | null;
  readonly cloud: Cloud | null;
  readonly reach: Reach;
  readonly zoneDocumented: YesNo;
  readonly serviceEndpointExists: YesNo;
  readonly publicEntryKind: ResourceType['publicEntryKind'];
  readonly securityPerimeter: NonNullable<ResourceType['networkSecurityPerimeter']> | 'none';
  /** Median round trip between the two regions; null where none is published or a region is not named. */
  readonly latencyMs: number | null;
  readonly latencyKnown: YesNo | 'unknown';
  readonly targetHasZones: YesNo | 'unknown';
  readonly targetAccessRestricted: YesNo | 'unknown';
  readonly sourceAccessRestricted: YesNo | 'unknown';
  readonly sameErGeopoliticalRegion: YesNo | 'unknown';
  /** Where the private endpoint sits or will be created. */
  readonly peRegion: RegionName | null;
  /** People come in by point-to-site already. */
  readonly userVpnStands: YesNo;
  /** A central firewall stands, and nobody said that the traffic need not pass it. */
  readonly firewallStands: YesNo;
  /** What the person claimed before normalisation, e.g. one VNet in two regions. */
  readonly saidSameVnet: YesNo;
}

/** Facts that the tables decide. */
interface Decided {
  readonly wantsVwan: YesNo;
  readonly expressRouteNeeded: YesNo;
}

export type DecidedFact = keyof Decided;
export type DerivedFact = keyof Derived | DecidedFact;

export type FactId = FactField | DerivedFact;

type Default<F extends FactField> = F extends keyof typeof defaults
  ? Exclude<(typeof defaults)[F], readonly []>
  : never;

/** The values that a fact can have. */
export type ValueOf<F extends FactId> = F extends keyof Derived
  ? Derived[F]
  : F extends keyof Normalised
    ? Normalised[F]
    : F extends DecidedFact
      ? Decided[F]
      : F extends FactField
        ? Said<F> | Default<F>
        : never;

/**
 * Every fact of a case, after normalisation and with the defaults of the answers that are missing or unknown.
 * This is what pitfalls and alternatives look at. A number, a text, or a set; null = missing; yes/no facts are texts.
 */
export type Facts = { readonly [F in FactId]: ValueOf<F> };

/** Any value of a fact. */
export type FactValue = string | number | null | readonly string[];
