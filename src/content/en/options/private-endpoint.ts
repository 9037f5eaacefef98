/** What is said of private-endpoint. */
export const privateEndpoint = {
  'option.private-endpoint': 'Private endpoint',
  'option.private-endpoint.meaning':
    'A private endpoint is a network interface in your VNet whose private IP stands for one PaaS resource. Its ' +
    'name needs the privatelink DNS zone.',
  'option.private-endpoint.summary': 'A private IP address in your VNet that leads to one resource of a PaaS service.',
  'option.private-endpoint.use': 'Use a private endpoint, which gives {target} a private address in a VNet.',
  'option.private-endpoint.what': 'A private endpoint for {target}{endpointPlace}.',
  'option.private-endpoint.latency': 'Distance to the service',
  'option.private-endpoint.throughput': 'No figure published',
  'option.private-endpoint.encryption': 'Rely on the TLS of the service',
  'option.private-endpoint.transitivity': 'Reachable from peered VNets and on-premises',
  'option.private-endpoint.overlap': "No matter; the address is in the caller's VNet",
  'option.private-endpoint.billed': 'Per endpoint and hour, plus per GB in both directions',
  'option.private-endpoint.effort': 'Low: endpoint and private DNS zone',
  'option.private-endpoint.scope': 'one resource of a service with your VNet and all that reaches it',
  'option.private-endpoint.takes': 'minutes, and longer where the owner has to approve',
  'option.private-endpoint.when':
    'when production or sensitive data must be reached by a private address, from any region',
  'option.private-endpoint.not':
    'where the service must open connections back, or many subnets read test data at no cost',
  'option.private-endpoint.limit.private-endpoints': 'private endpoints',
  'option.private-endpoint.limit.private-endpoints.value': '1,000 in a VNet, 4,000 across peered VNets',
  'option.private-endpoint.limit.private-endpoints.note':
    '5,000 and 20,000 with High Scale Private Endpoints (public cloud only).',
  'option.private-endpoint.cost.each-endpoint': 'each endpoint',
  'option.private-endpoint.cost.data-in-each-direction': 'data in each direction',
  'option.private-endpoint.alternative.vnet-peering-global':
    'Global VNet peering joins two whole networks, with unique ranges, two links and charges in both directions. ' +
    'Only targets that live in a VNet, or an endpoint that already sits there, need it.',
  'option.private-endpoint.alternative.vnet-peering-global.fits':
    'It comes first when the private endpoint already exists in the remote VNet, or other targets there are needed.',
  'option.private-endpoint.alternative.vnet-peering-regional':
    'Peering joins two whole VNets; it is useful when a shared private endpoint already exists in a hub or ' +
    'another VNet.',
  'option.private-endpoint.alternative.vnet-peering-regional.fits':
    'It comes first when the private endpoint already exists in the other VNet.',
  'option.private-endpoint.alternative.service-endpoint':
    'A service endpoint is free and needs no DNS work, but it keeps the public address, opens the whole ' +
    'service type to the subnet and cannot be used from on-premises.',
  'option.private-endpoint.alternative.service-endpoint.fits':
    'It comes first for development and test with high cost pressure.',
  'option.private-endpoint.alternative.service-firewall':
    'The public endpoint with an allow list is acceptable for development and test, or for partners with fixed ' +
    'addresses.',
  'option.private-endpoint.alternative.service-firewall.fits':
    'It comes first when known public addresses may reach the resource.',
  'option.private-endpoint.alternative.vnet-to-vnet-vpn':
    'Two VPN gateways are billed by the hour and cap the throughput at the gateway SKU; they bring nothing ' +
    'unless IPsec is mandatory.',
  'option.private-endpoint.alternative.vnet-to-vnet-vpn.fits':
    'It comes first when IPsec between two VNets is mandatory.',
  'option.private-endpoint.alternative.p2s-vpn':
    "Point-to-site VPN is for people's devices: it attaches one client, and a VM cannot rely on it to start " +
    'unattended.',
  'option.private-endpoint.alternative.p2s-vpn.fits': "It fits when the source is a person's device.",
  'option.private-endpoint.not.same-cloud-no-and-no-with-s2s-vpn':
    'No document describes a private endpoint that points into another cloud.',
  'option.private-endpoint.not.same-cloud-no-and-no-with-s2s-vpn.fits':
    "It fits when the resource is in the caller's cloud, or when a VPN leads to a VNet in the other cloud.",
  'option.private-endpoint.not.reach-public':
    'The target is not an Azure resource of yours, so a private endpoint needs an Azure Private Link service ' +
    'at the vendor.',
  'option.private-endpoint.not.reach-public.fits': 'It fits when the vendor offers Private Link.',
  'option.private-endpoint.not.reach-hybrid': 'The target is not in Azure.',
  'option.private-endpoint.not.reach-hybrid.fits': 'It fits for Azure resources that support Private Link.',
  'option.private-endpoint.not.with-private-endpoint-from-onprem':
    'The private endpoint is already part of the design.',
  'option.private-endpoint.not.with-private-endpoint-from-onprem.fits': 'It fits as it is.',
  'option.private-endpoint.not.no-target-known': 'No PaaS resource was named that has to be reached privately.',
  'option.private-endpoint.not.no-target-known.fits':
    'It fits for PaaS resources, or for a service behind Azure Private Link service.',
  'option.private-endpoint.not.reach-nic':
    'The target already has a private address in its VNet, so it needs no private endpoint.',
  'option.private-endpoint.not.with-service-endpoint-and-cost-sensitivity-high':
    'A private endpoint costs per hour and per GB and needs DNS; you asked for low cost in development and test.',
  'option.private-endpoint.not.with-service-endpoint-and-cost-sensitivity-high.fits':
    'It fits for production, sensitive data or on-premises clients.',
  'option.private-endpoint.not.with-service-endpoint':
    'The service endpoint and its subnet rule carry this traffic already.',
  'option.private-endpoint.not.exposure-public-or-exposure-allow-listed':
    'The callers come over the public endpoint, which a private endpoint does not serve.',
  'option.private-endpoint.not.exposure-public-or-exposure-allow-listed.fits':
    'It fits when the callers are connected privately.',
  'option.private-endpoint.not.goal-resolve-names-and-reach-private-endpoint':
    'What is missing is the name: as long as it does not resolve, one more endpoint changes nothing.',
  'option.private-endpoint.not.goal-resolve-names-and-reach-private-endpoint.fits':
    'It fits when what is reached has no private endpoint yet.',
  'option.private-endpoint.not.otherwise': 'Nothing in the design has to reach a PaaS resource privately.',
  'option.private-endpoint.not.otherwise.fits': 'It fits when a PaaS resource must be reached privately.',
};
