/** What is said of private-link-service. */
export const privateLinkService = {
  'option.private-link-service': 'Azure Private Link service',
  'option.private-link-service.meaning':
    'Private Link Service publishes your own service behind a Standard load balancer, so that others reach it by ' +
    'a private endpoint, even with overlapping ranges.',
  'option.private-link-service.summary':
    'Publishes your own service behind a Standard load balancer to private endpoints in other VNets, tenants ' +
    'and regions.',
  'option.private-link-service.use':
    'Use Private Link Service to publish {target}, and reach it through a private endpoint.',
  'option.private-link-service.what':
    'Private Link Service on the Standard load balancer in front of {behindBalancer}.',
  'option.private-link-service.latency': 'Distance to the service',
  'option.private-link-service.throughput': 'No figure published',
  'option.private-link-service.encryption': 'None added',
  'option.private-link-service.transitivity': 'One service, one direction',
  'option.private-link-service.overlap': 'Allowed; addresses are translated',
  'option.private-link-service.billed': 'Service and endpoints per hour, plus per GB',
  'option.private-link-service.effort': 'Medium: load balancer, NAT subnet, approvals',
  'option.private-link-service.scope': 'one service of yours with VNets of any tenant or region',
  'option.private-link-service.takes': 'minutes, plus the approval of each consumer',
  'option.private-link-service.when':
    'when customers must reach one service of yours, even with the same address ranges as you',
  'option.private-link-service.not':
    'where your side must open connections too, or the target is a finished Azure service',
  'option.private-link-service.limit.addresses-and-endpoints': 'addresses and endpoints',
  'option.private-link-service.limit.addresses-and-endpoints.value':
    '8 NAT IP addresses and 1,000 private endpoints for each service',
  'option.private-link-service.limit.addresses-and-endpoints.note': 'Idle connections drop after about 5 minutes.',
  'option.private-link-service.cost.the-service': 'the service',
  'option.private-link-service.cost.each-endpoint': 'each endpoint',
  'option.private-link-service.cost.data-in-each-direction': 'data in each direction',
  'option.private-link-service.alternative.redesign-addresses':
    'New address ranges solve every direction and every protocol, but they are a project.',
  'option.private-link-service.alternative.redesign-addresses.fits':
    'It comes first when both sides must open connections.',
  'option.private-link-service.alternative.subnet-peering':
    'Subnet peering works if the participating subnets are unique; it needs an enrolled subscription.',
  'option.private-link-service.alternative.subnet-peering.fits':
    'It fits when only a few subnets, without overlap, must talk.',
  'option.private-link-service.alternative.vnet-peering-global':
    'Peering joins two whole networks, more than one published service needs, and is refused when ranges overlap.',
  'option.private-link-service.alternative.vnet-peering-global.fits':
    'It comes first when no ranges overlap and both sides need broad access.',
  'option.private-link-service.alternative.vnet-to-vnet-vpn':
    'Two VPN gateways are billed by the hour and cap the throughput at the gateway SKU; they bring nothing ' +
    'unless IPsec is mandatory.',
  'option.private-link-service.alternative.vnet-to-vnet-vpn.fits':
    'It comes first when IPsec is mandatory and no ranges overlap.',
  'option.private-link-service.not.reach-private-endpoint-or-reach-public':
    'It publishes a service of your own behind a load balancer; the target is a finished service.',
  'option.private-link-service.not.reach-private-endpoint-or-reach-public.fits':
    'It fits when you publish your own service to other networks.',
  'option.private-link-service.not.reach-hybrid': 'The target is not behind a load balancer in Azure.',
  'option.private-link-service.not.source-type-internet-client':
    'Clients on the internet cannot use a private endpoint.',
  'option.private-link-service.not.source-type-internet-client.fits':
    'It fits when the consumers have VNets of their own.',
  'option.private-link-service.not.same-vnet-yes': 'Both sides share one VNet.',
  'option.private-link-service.not.same-vnet-yes.fits': 'It fits when consumers sit in other networks or tenants.',
  'option.private-link-service.not.known-outside-callers':
    'The outside network gets a route to the target anyway, so publishing single services is not needed.',
  'option.private-link-service.not.known-outside-callers.fits':
    'It fits when overlapping ranges or another company must be kept apart.',
  'option.private-link-service.not.initiator-target-or-both':
    'Connections through it start at the consumer only, and yours start at both sides.',
  'option.private-link-service.not.initiator-target-or-both.fits': 'It fits when only the source opens connections.',
  'option.private-link-service.not.address-overlap-yes':
    'The overlapping ranges are dealt with in another way here; it publishes one service in one direction.',
  'option.private-link-service.not.address-overlap-yes.fits':
    'It fits when only one side opens connections, to one service.',
  'option.private-link-service.not.otherwise':
    'It publishes one service in one direction; your networks can be joined directly.',
  'option.private-link-service.not.otherwise.fits':
    'It fits when address ranges overlap, or when another tenant consumes one service.',
};
