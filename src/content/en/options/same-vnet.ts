/** What is said of same-vnet. */
export const sameVnet = {
  'option.same-vnet': 'Same virtual network',
  'option.same-vnet.meaning':
    'Resources in subnets of one VNet reach each other without anything to build; NSGs restrict it.',
  'option.same-vnet.summary':
    'Two resources in subnets of one VNet reach each other by its system routes, with nothing to build.',
  'option.same-vnet.use': 'Use the VNet you have, where {source} and {target} reach each other already.',
  'option.same-vnet.what': 'Nothing new, the VNet routes between its subnets by itself.',
  'option.same-vnet.latency': 'Lowest; same VNet',
  'option.same-vnet.throughput': 'Limited by the VM size only',
  'option.same-vnet.encryption': 'None visible to you unless Virtual Network encryption is on',
  'option.same-vnet.transitivity': 'Not applicable',
  'option.same-vnet.overlap': 'Subnets of one VNet cannot overlap',
  'option.same-vnet.billed': 'Nothing; traffic inside a VNet is free',
  'option.same-vnet.effort': 'None',
  'option.same-vnet.scope': 'subnets of one VNet, in one region',
  'option.same-vnet.takes': 'at once; the system routes are there from the start',
  'option.same-vnet.when':
    'when both resources may live in one network and its security groups separate them well enough',
  'option.same-vnet.not': 'where teams need networks of their own or the two sit in different regions',
  'option.same-vnet.limit.addresses-and-subnets': 'addresses and subnets',
  'option.same-vnet.limit.addresses-and-subnets.value': '65,536 private IP addresses and 3,000 subnets in a VNet',
  'option.same-vnet.limit.addresses-and-subnets.note':
    '5 addresses of each subnet are reserved; the smallest IPv4 subnet is /29.',
  'option.same-vnet.cost.said': 'nothing, because traffic inside a VNet is free',
  'option.same-vnet.alternative.hub-spoke-firewall':
    'A hub adds a hop and cost that one workload does not need; consider it when a second workload is expected ' +
    'within 6 to 12 months.',
  'option.same-vnet.alternative.hub-spoke-firewall.fits':
    'It fits when traffic must pass a central firewall, or when a second workload arrives.',
  'option.same-vnet.not.same-region-no': 'The two sides are in different regions, and a VNet lives in one region.',
  'option.same-vnet.not.same-region-no.fits': 'It fits when both resources are in one VNet of one region.',
  'option.same-vnet.not.outside-callers-or-reach-hybrid': 'One side is outside Azure, so the two cannot share a VNet.',
  'option.same-vnet.not.outside-callers-or-reach-hybrid.fits': 'It fits when both resources are in one VNet.',
  'option.same-vnet.not.managed-callers':
    'The network of the calling service is managed by Microsoft, so your resource cannot sit in it.',
  'option.same-vnet.not.managed-callers.fits': 'It fits when both resources are in one VNet of yours.',
  'option.same-vnet.not.reach-private-endpoint':
    'The service itself never sits in your VNet; only its private endpoint does.',
  'option.same-vnet.not.reach-private-endpoint.fits':
    "It fits when the target has an address of its own in the caller's VNet.",
  'option.same-vnet.not.same-vnet-no-and-no-target-known':
    'Several VNets take part, and moving a resource into another one means building it again.',
  'option.same-vnet.not.same-vnet-no-and-no-target-known.fits': 'It fits when everything is in one VNet.',
  'option.same-vnet.not.same-vnet-no':
    'The two resources are in different VNets, and moving one means building it again.',
  'option.same-vnet.not.otherwise': 'The design needs more than the routes inside one VNet.',
  'option.same-vnet.not.otherwise.fits': 'It fits when both resources are in one VNet and nothing else is needed.',
};
