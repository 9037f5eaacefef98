/** What is said of private-dns-zone. */
export const privateDnsZone = {
  'option.private-dns-zone': 'Azure private DNS zone',
  'option.private-dns-zone.meaning':
    'An Azure private DNS zone resolves names only for the VNets that it is linked to.',
  'option.private-dns-zone.summary':
    'Names that resolve to private IP addresses in every VNet that the zone is linked to.',
  'option.private-dns-zone.use': 'Use an Azure private DNS zone linked to every VNet with callers.',
  'option.private-dns-zone.what': '{zoneWhat}',
  'option.private-dns-zone.latency': 'No effect',
  'option.private-dns-zone.throughput': 'Not a data path',
  'option.private-dns-zone.encryption': 'Not applicable',
  'option.private-dns-zone.transitivity': 'Every linked VNet, without peering',
  'option.private-dns-zone.overlap': 'No matter',
  'option.private-dns-zone.billed': 'Per zone and per query',
  'option.private-dns-zone.effort': 'Low: zone and virtual network links',
  'option.private-dns-zone.scope': 'a private name space with the VNets that are linked to it',
  'option.private-dns-zone.takes': 'minutes for the zone and its links',
  'option.private-dns-zone.when': 'when machines in several VNets must find each other, or a private endpoint, by name',
  'option.private-dns-zone.not': 'for clients outside Azure on its own, as they cannot ask the zone directly',
  'option.private-dns-zone.limit.automatic-registration': 'automatic registration',
  'option.private-dns-zone.limit.automatic-registration.value': 'One zone for each VNet',
  'option.private-dns-zone.cost.each-zone-beside-its-queries': 'each zone, beside its queries',
  'option.private-dns-zone.alternative.dns-private-resolver':
    'Azure DNS Private Resolver adds forwarding to and from networks outside Azure, at a price for each endpoint.',
  'option.private-dns-zone.alternative.dns-private-resolver.fits':
    'It comes first when networks outside Azure resolve the names.',
  'option.private-dns-zone.not.managed-callers-and-with-private-endpoint':
    'The calling service resolves its managed private endpoint by itself.',
  'option.private-dns-zone.not.managed-callers-and-with-private-endpoint.fits':
    'It fits together with a private endpoint in a VNet of yours.',
  'option.private-dns-zone.not.publicly-named-types':
    'The name of the target is in public DNS and leads to its address in the VNet, so no private zone is needed.',
  'option.private-dns-zone.not.publicly-named-types.fits':
    'It fits when names of your own must resolve in several VNets.',
  'option.private-dns-zone.not.reach-private-endpoint':
    'The design uses the public name and address of the service, so no private zone is needed.',
  'option.private-dns-zone.not.reach-private-endpoint.fits': 'It fits together with a private endpoint.',
  'option.private-dns-zone.not.otherwise': 'The design resolves no private names across networks.',
  'option.private-dns-zone.not.otherwise.fits': 'It fits when names must resolve privately in several VNets.',
};
