import { type PriceRow, priceById } from '../../azure/pricing.ts';
import type { SizedThing } from '../../options/option-row.ts';
import type { Sizes } from '../sizes.ts';

/** A size as it is called, and what is recorded of its price. */
interface SizedPrice {
  readonly size: string;
  readonly row: PriceRow | undefined;
}

const bySize = (prefix: string, size: string): SizedPrice => ({
  size,
  row: priceById(`${prefix}-${size.toLowerCase()}`),
});

const speed = (mbps: number): string => (mbps < 1_000 ? `${mbps} Mbps` : `${mbps / 1_000} Gbps`);

const priced: Readonly<Record<SizedThing, (sizes: Sizes) => SizedPrice>> = {
  vpnGateway: ({ vpnGateway }) => bySize('vpn', vpnGateway.sku),
  expressRouteGateway: ({ expressRouteGateway }) => ({ size: expressRouteGateway, row: priceById('er-gateway') }),
  circuit: ({ circuit }) => ({ size: speed(circuit), row: priceById('er-circuit') }),
  bastion: ({ bastion }) => bySize('bastion', bastion),
  firewall: ({ firewall }) => bySize('fw', firewall),
  applicationGateway: ({ applicationGateway }) => bySize('agw', applicationGateway),
  frontDoor: ({ frontDoor }) => bySize('afd', frontDoor),
};

/** The size of a thing in a design, and the price of that size and no other. */
export function sizedPrice(thing: SizedThing, sizes: Sizes): SizedPrice {
  return priced[thing](sizes);
}
