/** What is said of internal-load-balancer. */
export const internalLoadBalancer = {
  'option.internal-load-balancer': 'Internal load balancer',
  'option.internal-load-balancer.meaning':
    'An internal load balancer spreads traffic over VMs behind one private IP. Use the Standard SKU.',
  'option.internal-load-balancer.summary':
    'Spreads traffic over VMs behind one private IP address (Standard Load Balancer).',
  'option.internal-load-balancer.use':
    'Use an internal Standard load balancer, which spreads the traffic over your machines without a public address.',
  'option.internal-load-balancer.what':
    'An internal Standard load balancer with health probes and a private front end.',
  'option.internal-load-balancer.latency': 'One regional hop',
  'option.internal-load-balancer.throughput': 'No figure published',
  'option.internal-load-balancer.encryption': 'None added',
  'option.internal-load-balancer.transitivity': 'Reachable over regional and global peering',
  'option.internal-load-balancer.overlap': 'As the VNet',
  'option.internal-load-balancer.billed': 'Rules per hour, plus per GB',
  'option.internal-load-balancer.effort': 'Low: front end, rules, probes',
  'option.internal-load-balancer.scope': 'callers inside your networks with VMs of one VNet',
  'option.internal-load-balancer.takes': 'minutes: front end, pool, probe and rule',
  'option.internal-load-balancer.when':
    'when several machines or appliances serve one private address, whatever the protocol',
  'option.internal-load-balancer.not': 'for clients on the internet, or where the path of a request decides',
  'option.internal-load-balancer.limit.sla': 'SLA',
  'option.internal-load-balancer.limit.sla.value': '99.99 % (Standard)',
  'option.internal-load-balancer.cost.the-first-5-rules-together': 'the first 5 rules together',
  'option.internal-load-balancer.cost.each-further-rule': 'each further rule',
  'option.internal-load-balancer.cost.data-through-it': 'data through it',
  'option.internal-load-balancer.alternative.app-gateway-waf':
    'Application Gateway with a private front end serves HTTP only, and adds routing by path and a web ' +
    'application firewall.',
  'option.internal-load-balancer.alternative.app-gateway-waf.fits':
    'It comes first for HTTP that needs routing by path or a web application firewall.',
  'option.internal-load-balancer.alternative.public-load-balancer':
    'A public load balancer has a front end on the internet.',
  'option.internal-load-balancer.alternative.public-load-balancer.fits':
    'It comes first when the service may be public.',
  'option.internal-load-balancer.not.no-reach-nic':
    'It spreads traffic over VMs with private addresses, and the target is none of them.',
  'option.internal-load-balancer.not.no-reach-nic.fits': 'It fits when several VMs share one private address.',
  'option.internal-load-balancer.not.otherwise':
    'It spreads traffic over several VMs behind one private address and creates no path between networks.',
};
