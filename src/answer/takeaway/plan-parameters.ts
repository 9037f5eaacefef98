import { regionByName } from '../../azure/regions.ts';
import { say, type WordId } from '../../content/index.ts';
import { existingParameters, type Place } from './existing-parameters.ts';
import { clientsOf } from './items.ts';
import type { Item, Parameter } from './model.ts';
import { type Planning, regionOf, zonesOf } from './planning.ts';

/**
 * Zones that an address states in a region: all three, none where the region has none, null where that is not known.
 */
function zonesIn(region: string | null): readonly string[] | null {
  const has = region === null ? null : (regionByName(region)?.availabilityZones ?? null);
  if (has === null) return null;
  return has ? ['1', '2', '3'] : [];
}

const placeWords: ReadonlyMap<string, WordId> = new Map([
  ['callerRegion', 'take.place.caller'],
  ['hubRegion', 'take.place.hub'],
  ['remoteHubRegion', 'take.place.remote-hub'],
]);

function placeParameters(locale: string | undefined, planning: Planning, items: readonly Item[]): readonly Parameter[] {
  const { topology } = planning;
  const zoned = new Set(items.map(item => (item.kind === 'public-ip' ? item.zones : null)));
  const used = new Set(items.flatMap(item => ('region' in item ? [item.region] : [])));
  const regions = new Map<string, string | null>();
  for (const network of topology.networks.filter(({ kind }) => kind !== 'managed')) {
    const id = regionOf(network, topology);
    if (used.has(id) && !regions.has(id)) regions.set(id, network.region);
  }
  return [...regions].flatMap(([id, region]): readonly Parameter[] => {
    const place = say(locale, placeWords.get(id) ?? 'take.place.target');
    const zones = zonesOf(id);
    return [
      { id, about: say(locale, 'take.param.region', { place }), type: 'text', value: region },
      ...(zoned.has(zones)
        ? [
            {
              id: zones,
              about: say(locale, 'take.param.zones', { place }),
              type: 'list',
              value: zonesIn(region),
            } as const,
          ]
        : []),
    ];
  });
}

const circuitWords: ReadonlyMap<string, WordId> = new Map([['secondCircuitId', 'take.param.second-circuit-id']]);

const places = ['caller', 'target', 'remote-hub', 'hub'] as const;

/** Where the thing with this id stands, which its id ends with. */
const placeOf = (id: string): Place | null => places.find(place => id.endsWith(`-${place}`)) ?? null;

/** True for a VNet that the files only link zones to, where your own DNS servers ask for the callers. */
function asksForOthers(id: string, items: readonly Item[], { facts }: Planning): boolean {
  const inside = items.filter(item => 'vnet' in item && item.vnet === id);
  return facts.dnsControl === 'custom-dns' && inside.length > 0 && inside.every(({ kind }) => kind === 'zone-link');
}

/** Number that Azure gives a VPN gateway, and the one that ExpressRoute and Route Server need beside them. */
const azureAsn = 65_515;

/** Everything that the reader fills in, and what it is until then. */
export function parametersOf(
  locale: string | undefined,
  planning: Planning,
  items: readonly Item[],
): readonly Parameter[] {
  const { prefix, targetResourceId } = planning.parameters;
  const text = (id: string, about: string, value: string | null): Parameter => ({ id, about, type: 'text', value });
  const where = (test: (item: Item) => boolean, ...parameters: readonly Parameter[]): readonly Parameter[] =>
    items.some(test) ? parameters : [];
  const number = (id: string, about: string, value: number | null): Parameter => ({ id, about, type: 'number', value });
  return [
    text('prefix', say(locale, 'take.param.prefix'), prefix),
    ...placeParameters(locale, planning, items),
    ...existingParameters(locale, items, {
      placeOf: id => (asksForOthers(id, items, planning) ? 'dns-servers' : placeOf(id)),
    }),
    ...where(
      ({ kind }) => kind === 'private-endpoint',
      text('targetResourceId', say(locale, 'take.param.target-id'), targetResourceId === '' ? null : targetResourceId),
    ),
    ...where(
      item => item.kind === 'private-endpoint' && item.manual,
      text('requestMessage', say(locale, 'take.param.request-message'), say(locale, 'take.request-message')),
    ),
    ...where(({ kind }) => kind === 'vnet-connection' || kind === 'site-connection' || kind === 'hub-site-connection', {
      id: 'sharedKey',
      about: say(locale, 'take.param.shared-key'),
      type: 'secret',
      value: null,
    }),
    ...where(
      ({ kind }) => kind === 'local-gateway' || kind === 'vpn-site',
      text('siteAddress', say(locale, 'take.param.site-address'), null),
    ),
    ...where(({ kind }) => kind === 'vpn-site', text('siteVendor', say(locale, 'take.param.site-vendor'), 'Generic')),
    ...where(
      item => item.kind === 'gateway' && item.details.type === 'Vpn' && item.details.bgp,
      number('gatewayAsn', say(locale, 'take.param.gateway-asn'), azureAsn),
    ),
    ...where(
      item => item.kind === 'local-gateway' && item.space === null,
      number('siteAsn', say(locale, 'take.param.site-asn'), null),
      text('siteBgpAddress', say(locale, 'take.param.site-bgp-address'), null),
    ),
    ...items.flatMap(item =>
      item.kind === 'circuit-connection' || item.kind === 'hub-circuit-connection'
        ? [text(item.circuit, say(locale, circuitWords.get(item.circuit) ?? 'take.param.circuit-id'), null)]
        : [],
    ),
    ...where(item => clientsOf(item) !== null, text('tenantId', say(locale, 'take.param.tenant-id'), null)),
  ];
}
