/** What is said of public-load-balancer. */
export const publicLoadBalancer = {
  'option.public-load-balancer': 'Public load balancer',
  'option.public-load-balancer.meaning':
    'A public load balancer spreads TCP and UDP traffic from the internet over VMs of one region.',
  'option.public-load-balancer.summary': 'A regional layer-4 entry for VMs and scale sets (Standard Load Balancer).',
  'option.public-load-balancer.use': 'Use a public Standard load balancer in front of {target}.',
  'option.public-load-balancer.what': 'A public Standard load balancer with health probes, and {target} as back end.',
  'option.public-load-balancer.latency': 'One regional hop',
  'option.public-load-balancer.throughput': 'No figure published',
  'option.public-load-balancer.encryption': 'None added',
  'option.public-load-balancer.transitivity': 'Not applicable',
  'option.public-load-balancer.overlap': 'Not applicable',
  'option.public-load-balancer.billed': 'Rules per hour, plus per GB',
  'option.public-load-balancer.effort': 'Low: front end, rules, probes',
  'option.public-load-balancer.scope': 'clients on the internet with VMs of one region, TCP and UDP',
  'option.public-load-balancer.takes': 'minutes, plus a security group that lets clients in',
  'option.public-load-balancer.when': 'when a service of one region speaks something other than HTTP',
  'option.public-load-balancer.not': 'where paths, certificates or a WAF matter, or a second region must take over',
  'option.public-load-balancer.limit.sla': 'SLA',
  'option.public-load-balancer.limit.sla.value': '99.99 % (Standard)',
  'option.public-load-balancer.cost.the-first-5-rules-together': 'the first 5 rules together',
  'option.public-load-balancer.cost.each-further-rule': 'each further rule',
  'option.public-load-balancer.cost.data-through-it': 'data through it',
  'option.public-load-balancer.alternative.app-gateway-waf': 'Application Gateway serves HTTP only.',
  'option.public-load-balancer.alternative.app-gateway-waf.fits': 'It comes first for HTTP.',
  'option.public-load-balancer.alternative.global-load-balancer':
    'The global tier adds an address that serves several regions.',
  'option.public-load-balancer.alternative.global-load-balancer.fits': 'It comes first with several regions.',
  'option.public-load-balancer.alternative.traffic-manager':
    'Traffic Manager works by DNS and is useful only with several endpoints.',
  'option.public-load-balancer.alternative.traffic-manager.fits': 'It fits with several regions.',
  'option.public-load-balancer.not.exposure-none':
    'It is a public entry, and nothing here is to be reached from the internet.',
  'option.public-load-balancer.not.exposure-none.fits': 'It fits when the service may be public.',
  'option.public-load-balancer.not.target-protocol-http': 'It works at layer 4, without a web application firewall.',
  'option.public-load-balancer.not.target-protocol-http.fits': 'It fits for protocols other than HTTP in one region.',
  'option.public-load-balancer.not.no-public-entry-kind-compute':
    'Its backends are VMs, scale sets and their like, and the target is none of them.',
  'option.public-load-balancer.not.no-public-entry-kind-compute.fits':
    'It fits for VMs with protocols other than HTTP.',
  'option.public-load-balancer.not.otherwise': 'One regional load balancer does not serve several regions.',
};
