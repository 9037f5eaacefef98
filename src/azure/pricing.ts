import { priceRows } from './pricing.data.ts';
import { type BillingZone, regionByName } from './regions.ts';

/**
 * official-example: printed in a Microsoft article; tool-recorded: recorded from Azure's price feed by an open-source
 * tool.
 */
export type PriceKind = 'official-example' | 'tool-recorded';

interface Meter {
  readonly id: string;
  readonly meter: string;
  readonly unit: 'GB' | 'hour' | 'month' | 'million queries' | '10,000 requests';
  readonly note: string | null;
  /** The document that prints it, or where it is said that it is billed; null where nothing was found. */
  readonly source: string | null;
}

/** A price that was found. */
export interface KnownPrice extends Meter {
  /** List price in US dollars for one unit. */
  readonly usd: number;
  /** Where it holds, as it follows the word "in". */
  readonly place: string;
  readonly kind: PriceKind;
  /** Day of the document or recording, ISO. */
  readonly date: string;
  readonly source: string;
}

/** A meter for which no figure was found. */
export interface UnknownPrice extends Meter {
  readonly usd: null;
  readonly place: null;
  readonly kind: 'unknown';
  readonly date: null;
}

export type PriceRow = KnownPrice | UnknownPrice;

export type PriceId = (typeof priceRows)[number]['id'];

/** Meters whose rate depends on the billing zone of a region: zone -> price id. */
const zoned = {
  'peering-global': new Map<BillingZone, PriceId>([
    ['Zone 1', 'peering-global-zone1'],
    ['Zone 2', 'peering-global-zone2'],
    ['Zone 3', 'peering-global-zone3'],
    ['US Gov Zone 1', 'peering-global-usgov'],
  ]),
  'vpn-v2v': new Map<BillingZone, PriceId>([
    ['Zone 1', 'vpn-v2v-zone1'],
    ['Zone 2', 'vpn-v2v-zone2'],
  ]),
  'internet-egress': new Map<BillingZone, PriceId>([
    ['Zone 1', 'internet-egress-zone1'],
    ['Zone 2', 'internet-egress-zone2'],
  ]),
  'er-metered-out': new Map<BillingZone, PriceId>([['Zone 1', 'er-metered-out-zone1']]),
} as const;

export type ZonedMeter = keyof typeof zoned;

const byId: ReadonlyMap<string, PriceRow> = new Map(priceRows.map(row => [row.id, row]));

/** The recorded price with this id; undefined for any other text. */
export function priceById(id: string): PriceRow | undefined {
  return byId.get(id);
}

/** The billing zone of a region; undefined where none is listed for it. */
export function billingZoneOf(region: string): BillingZone | undefined {
  return regionByName(region)?.billingZone ?? undefined;
}

/**
 * The recorded price of a zoned meter for the billing zone of a region; undefined where the zone or its rate is not
 * known.
 */
export function priceInZoneOf(region: string, meter: ZonedMeter): PriceRow | undefined {
  const zone = billingZoneOf(region);
  const id = zone === undefined ? undefined : zoned[meter].get(zone);
  return id === undefined ? undefined : byId.get(id);
}
