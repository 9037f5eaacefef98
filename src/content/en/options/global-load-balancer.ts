/** What is said of global-load-balancer. */
export const globalLoadBalancer = {
  'option.global-load-balancer': 'Global load balancer',
  'option.global-load-balancer.meaning':
    'The global tier of Azure Load Balancer gives one IP worldwide in front of public load balancers in several ' +
    'regions.',
  'option.global-load-balancer.summary':
    'One static anycast address in front of regional public Standard load balancers.',
  'option.global-load-balancer.use': 'Use a global load balancer in front of the load balancers of your regions.',
  'option.global-load-balancer.what':
    'A cross-region (global) load balancer with a public Standard load balancer in each region behind it.',
  'option.global-load-balancer.latency': 'Nearest healthy region',
  'option.global-load-balancer.throughput': 'No figure published',
  'option.global-load-balancer.encryption': 'None added',
  'option.global-load-balancer.transitivity': 'Not applicable',
  'option.global-load-balancer.overlap': 'Not applicable',
  'option.global-load-balancer.billed': 'No rate published; the public IP address of the global tier per hour',
  'option.global-load-balancer.effort': 'Medium: regional load balancers and the global tier',
  'option.global-load-balancer.scope': 'clients on the internet with load balancers of several regions',
  'option.global-load-balancer.takes': 'minutes, once the regional load balancers stand',
  'option.global-load-balancer.when': 'when one fixed address must serve TCP or UDP from several regions',
  'option.global-load-balancer.not': 'for web features such as WAF and caching, or for private front ends',
  'option.global-load-balancer.limit.backends': 'backends',
  'option.global-load-balancer.limit.backends.value': 'Public regional Standard load balancers only',
  'option.global-load-balancer.limit.backends.note': 'The home region comes from a fixed list.',
  'option.global-load-balancer.cost.its-public-ip-address': 'its public IP address',
  'option.global-load-balancer.alternative.traffic-manager':
    'Traffic Manager serves any protocol and endpoints that are not VMs, but cached DNS answers delay the ' +
    "failover. Microsoft's design guide names it for this case.",
  'option.global-load-balancer.alternative.traffic-manager.fits':
    'It comes first when endpoints are not Standard load balancers, or are outside Azure.',
  'option.global-load-balancer.alternative.front-door': 'Front Door serves HTTP only.',
  'option.global-load-balancer.alternative.front-door.fits': 'It comes first for HTTP.',
  'option.global-load-balancer.not.exposure-none':
    'It is a public entry, and nothing here is to be reached from the internet; it takes no internal front ends.',
  'option.global-load-balancer.not.exposure-none.fits': 'It fits when the service may be public.',
  'option.global-load-balancer.not.target-protocol-http': 'It works at layer 4, without a web application firewall.',
  'option.global-load-balancer.not.target-protocol-http.fits':
    'It fits for protocols other than HTTP in several regions.',
  'option.global-load-balancer.not.no-public-entry-kind-compute':
    'Its backends are regional Standard load balancers of VMs, and the target has none.',
  'option.global-load-balancer.not.no-public-entry-kind-compute.fits': 'It fits for VMs in several regions.',
  'option.global-load-balancer.not.region-count-from-2': 'Another entry serves the regions in this design.',
  'option.global-load-balancer.not.otherwise': 'One region needs no global tier.',
};
