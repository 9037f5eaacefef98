/** What is said of internal-app-gateway. */
export const internalAppGateway = {
  'option.internal-app-gateway': 'Internal Application Gateway',
  'option.internal-app-gateway.meaning':
    'An Application Gateway with a private address alone spreads HTTP inside your networks, by host name and path.',
  'option.internal-app-gateway.summary':
    'Spreads HTTP and HTTPS over several machines at a private address, by host name and path, with a web ' +
    'application firewall if wanted.',
  'option.internal-app-gateway.use':
    'Use an internal Application Gateway, which spreads HTTP over the machines at a private address.',
  'option.internal-app-gateway.what': 'An Application Gateway with a private address alone, in front of the machines.',
  'option.internal-app-gateway.latency': 'One hop in the region',
  'option.internal-app-gateway.throughput': 'Scales with its capacity units',
  'option.internal-app-gateway.encryption': 'TLS, ended or passed on to the back ends',
  'option.internal-app-gateway.transitivity': 'Back ends in its VNet, in peered VNets and behind a gateway',
  'option.internal-app-gateway.overlap': 'Not allowed',
  'option.internal-app-gateway.billed': 'Gateway hours and capacity units',
  'option.internal-app-gateway.effort': 'Medium: a subnet of its own, listeners, rules and probes',
  'option.internal-app-gateway.scope': 'callers inside your networks with web servers',
  'option.internal-app-gateway.takes': 'about 6 minutes for the gateway, in a subnet of its own',
  'option.internal-app-gateway.when': 'when internal web traffic is split by host name or path, or needs a WAF',
  'option.internal-app-gateway.not': 'for protocols other than HTTP, where an internal load balancer is enough',
  'option.internal-app-gateway.limit.address': 'address',
  'option.internal-app-gateway.limit.address.value': 'A private address alone, in a subnet of its own',
  'option.internal-app-gateway.alternative.internal-load-balancer':
    'An internal load balancer is cheaper and faster, but it knows neither host names nor paths and ends no TLS.',
  'option.internal-app-gateway.alternative.internal-load-balancer.fits':
    'It comes first for TCP and UDP, or where every machine answers every request alike.',
  'option.internal-app-gateway.not.target-protocol-non-http': 'Application Gateway carries HTTP and HTTPS only.',
  'option.internal-app-gateway.not.target-protocol-non-http.fits':
    'It fits when private HTTP traffic is to be spread by host name or path.',
  'option.internal-app-gateway.not.otherwise':
    'Spreading private web traffic over several machines is not what was asked for.',
};
