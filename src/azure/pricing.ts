import { billingZones, priceRows } from './pricing.data.ts';

/** official-example: printed in a Microsoft article; tool-recorded: recorded from Azure's price feed by an open-source tool. */
export type PriceKind = 'official-example' | 'tool-recorded';

interface Meter {
  readonly id: string;
  readonly meter: string;
  readonly unit: string;
  /** Region that the figure was printed for. */
  readonly region: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** A price that was found. */
export interface KnownPrice extends Meter {
  /** List price in US dollars for one unit. */
  readonly usd: number;
  readonly kind: PriceKind;
  /** Day of the document or recording, ISO. */
  readonly date: string;
}

/** A meter for which no figure was found. */
export interface UnknownPrice extends Meter {
  readonly usd: null;
  readonly kind: 'unknown';
  readonly date: null;
}

export type PriceRow = KnownPrice | UnknownPrice;

const byId: ReadonlyMap<string, PriceRow> = new Map(priceRows.map(row => [row.id, row]));

/** Meters whose rate depends on the billing zone of a region: zone -> price id. */
const zoned: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'peering-global',
    new Map([
      ['Zone 1', 'peering-global-zone1'],
      ['Zone 2', 'peering-global-zone2'],
      ['Zone 3', 'peering-global-zone3'],
      ['US Gov Zone 1', 'peering-global-usgov'],
    ]),
  ],
  [
    'vpn-v2v',
    new Map([
      ['Zone 1', 'vpn-v2v-zone1'],
      ['Zone 2', 'vpn-v2v-zone2'],
    ]),
  ],
]);

const zones: ReadonlyMap<string, string | null> = new Map(Object.entries(billingZones));

/** The recorded price with this id; undefined for any other text. */
export function priceById(id: string): PriceRow | undefined {
  return byId.get(id);
}

/** The recorded price of a zoned meter for the billing zone of a region; undefined where the zone or its rate is not known. */
export function priceInZoneOf(region: string, meter: string): PriceRow | undefined {
  const id = zoned.get(meter)?.get(zones.get(region) ?? '');
  return id === undefined ? undefined : byId.get(id);
}
