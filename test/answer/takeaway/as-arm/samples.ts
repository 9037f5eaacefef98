/** What whoever runs a file may give where it asks, by the name of what is asked: `hubVnetName`. */
const samples: readonly (readonly [RegExp, unknown])[] = [
  [/Region$/, 'westeurope'],
  [/Zones$/, ['1', '2', '3']],
  [/^siteAsn$/, 65_010],
  [/^gatewayAsn$/, 65_515],
  [/^siteAddress$/, '203.0.113.10'],
  [/^siteBgpAddress$/, '192.168.0.1'],
  [/firewallAddress$/i, '10.200.1.4'],
  [/^tenantId$/, '11111111-2222-3333-4444-555555555555'],
  [/^subscriptionId$/, 's'],
  [/^targetResourceId$/, '/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/existing'],
  [/circuitId$/i, '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/expressRouteCircuits/existing'],
  [/VnetId$/, '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/existing'],
];

/** What a file reads when it runs: the address of a network interface. */
export const readLater = '10.201.0.4';

/** Ranges are all different: one that nobody gave overlaps none. */
const ranges = new Map<string, string>();

function rangeFor(name: string): string {
  const known = ranges.get(name) ?? `10.${224 + (ranges.size >> 8)}.${ranges.size & 255}.0/26`;
  ranges.set(name, known);
  return known;
}

/** A value for what a file asks for. */
export function sampleOf(name: string): unknown {
  const [, sample] = samples.find(([pattern]) => pattern.test(name)) ?? [];
  if (sample !== undefined) return sample;
  return /Range$/.test(name) ? rangeFor(name) : `existing-${name}`;
}

/** `hub_vnet_name` and `HUB_VNET_NAME` as `hubVnetName`. */
export const camel = (name: string): string =>
  name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
