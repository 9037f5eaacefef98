/** Figures: what each is of, its value with unit, and what is to be known of it. */
export const figures = {
  'figure.limit': '{option}, {label}',
  'figure.billed': '{option}, what is billed',
  'figure.price': '{option}, price',
  'figure.price.of': '{option}, price of {what}',
  'figure.price.gb': '{usd} USD per GB in {place}',
  'figure.price.hour': '{usd} USD an hour, {month} USD a month, in {place}',
  'figure.price.month': '{usd} USD a month in {place}',
  'figure.price.queries': '{usd} USD per million queries in {place}',
  'figure.price.requests': '{usd} USD per 10,000 requests in {place}',
  'figure.price.list': 'All prices are list prices in US dollars, not a quote; a month has 730 hours.',
  'figure.dollars': '{usd, number}',
  'figure.dollars.cents': '{usd, number, ::.00##}',
  'figure.no-price': 'I hold no price for it',
  'figure.no-price.usgov':
    'I hold no price for it, since the recorded prices are those of public Azure, not of Azure Government',
  'figure.no-price.china':
    'I hold no price for it, since 21Vianet operates and bills Azure in China, by a price list of its own',
  'figure.place.caller': 'the region of the caller',
  'figure.place.target': 'the region of the target',
  'figure.place.zone-1': 'billing zone 1',
  'figure.place.zone-2': 'billing zone 2',
  'figure.not-published': 'not published',
  'figure.round-trip': 'Round trip between {from} and {to}',
  'figure.round-trip.value': '{milliseconds} ms',
  'figure.round-trip.note':
    'Median (P50) over 30 days on the backbone. It comes from the distance, so no option shortens it; measure ' +
    'your own path.',
  'figure.round-trip.not-published': 'Microsoft publishes no figure for this pair. Measure with two test VMs.',
  'figure.latency': '{latency}: {milliseconds} ms round trip (P50)',
  'figure.zones': 'Availability zones in {region}',
  'figure.zones.yes': 'yes',
  'figure.zones.no': 'no',
  'figure.services': 'Services and features by region',
  'figure.services.value': 'check each service for your regions',
  'figure.services.note':
    'Examples: filtering of private endpoints, Private Link origins of Azure Front Door and StandardV2 of Azure ' +
    'NAT Gateway are missing in some regions.',
};
