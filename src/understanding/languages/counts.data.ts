// Numbers of things: the field that counts them and what stands after the number.

/** Number words, in the languages that people write in. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, dozen: 12, couple: 2, both: 2, single: 1,
  zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwanzig: 20, deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10, vingt: 20, dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10, veinte: 20, dois: 2, duas: 2, quatro: 4, dez: 10,
};

/** Words that may stand between a number and what it counts. */
export const countAdjectives: ReadonlySet<string> = new Set(['azure', 'spoke', 'branch', 'small', 'remote', 'retail', 'regional', 'more', 'other', 'different', 'separate', 'new', 'existing', 'expressroute', 'er', 'private', 'physical', 'peered', 'production', 'sales', 'local', 'of', 'our', 'the', 'own', 'on', 'prem', 'premises', 'onprem', 'advertised', 'bgp', 'virtual', 'company', 'bank', 'global', 'metro', 'odd', 'or', 'so']);

export const countedThings: readonly { readonly field: 'vnetCount' | 'siteCount' | 'regionCount' | 'expressRouteCircuits' | 'privateEndpointCount' | 'onpremPrefixes'; readonly nouns: readonly string[]; readonly plus?: number }[] = [
  { field: 'vnetCount', nouns: ['vnet', 'vnets', 'networks', 'virtual networks', 'virtual network', 'redes virtuales', 'reseaux virtuels', 'virtuelle netzwerke', '仮想ネットワーク'] },
  { field: 'vnetCount', nouns: ['spoke', 'spokes', 'spoke vnets', 'spoke networks'], plus: 1 },
  { field: 'siteCount', nouns: ['site', 'sites', 'office', 'offices', 'branch', 'branches', 'branch offices', 'stores', 'shops', 'plants', 'factories', 'factory', 'warehouses', 'datacenters', 'data centers', 'data centres', 'datacentres', 'locations', 'branch sites', 'hospitals', 'clinics', 'restaurants', 'campuses', 'standorte', 'niederlassungen', 'filialen', 'buros', 'sucursales', 'oficinas', 'agences', 'bureaux', 'succursales', 'sites distants', 'filiais', 'escritorios', '拠点', '支店', 'outlets', 'depots', 'pharmacies', 'supermarkets', 'showrooms', 'magasins', 'tiendas', 'lojas', '店舗', '门店', 'laboratories', 'dealerships', 'gas stations', 'petrol stations', 'schools'] },
  { field: 'regionCount', nouns: ['region', 'regions', 'azure regions', 'regionen', 'regiones', 'regioes', 'リージョン'] },
  { field: 'expressRouteCircuits', nouns: ['circuit', 'circuits', 'expressroute circuits', 'expressroute circuit', 'expressroutes', 'er circuits', 'er circuit'] },
  { field: 'privateEndpointCount', nouns: ['private endpoints', 'private endpoint', 'pes'] },
  { field: 'onpremPrefixes', nouns: ['prefixes', 'routes', 'on prem prefixes', 'bgp routes', 'on premises prefixes', 'advertised prefixes'] },
];
