/** What is said of app-gateway-waf. */
export const appGatewayWaf = {
  'option.app-gateway-waf': 'Azure Application Gateway with WAF',
  'option.app-gateway-waf.meaning':
    'Application Gateway is a regional entry for HTTP in your VNet, with a web application firewall and routing ' +
    'by path.',
  'option.app-gateway-waf.summary': 'A regional HTTP entry with web application firewall in your VNet.',
  'option.app-gateway-waf.use': 'Use Application Gateway with its web application firewall in front of {target}.',
  'option.app-gateway-waf.what': 'Application Gateway WAF v2 in a subnet of its own, with {target} as back end.',
  'option.app-gateway-waf.latency': 'One regional hop',
  'option.app-gateway-waf.throughput': 'By capacity units, autoscaled',
  'option.app-gateway-waf.encryption': 'TLS at the gateway, and to the backend if configured',
  'option.app-gateway-waf.transitivity': 'Backends in peered VNets',
  'option.app-gateway-waf.overlap': 'As the peering to the backends',
  'option.app-gateway-waf.billed': 'Per hour and capacity units',
  'option.app-gateway-waf.effort': 'Medium: dedicated subnet of /24, WAF policy',
  'option.app-gateway-waf.scope': 'web users with web servers of one region and of peered VNets',
  'option.app-gateway-waf.takes': 'about 6 minutes for the gateway, in a subnet of its own',
  'option.app-gateway-waf.when':
    'when one region serves a website and paths, host names and a WAF decide inside your VNet',
  'option.app-gateway-waf.not': 'for UDP, or as the only entry of users on several continents',
  'option.app-gateway-waf.limit.sla': 'SLA',
  'option.app-gateway-waf.limit.sla.value': '99.95 % (v2)',
  'option.app-gateway-waf.cost.the-gateway': 'the gateway ({size})',
  'option.app-gateway-waf.cost.each-capacity-unit': 'each capacity unit',
  'option.app-gateway-waf.alternative.front-door':
    'Front Door is a global entry with caching; it pays off with several regions or users worldwide.',
  'option.app-gateway-waf.alternative.front-door.fits':
    'It comes first with several regions or users on several continents.',
  'option.app-gateway-waf.alternative.public-load-balancer':
    'A load balancer works at layer 4, without a web application firewall.',
  'option.app-gateway-waf.alternative.public-load-balancer.fits': 'It comes first for protocols other than HTTP.',
  'option.app-gateway-waf.alternative.service-firewall':
    "The service's own endpoint with access restrictions is the cheapest entry, without a web application firewall.",
  'option.app-gateway-waf.alternative.service-firewall.fits': 'It comes first for development and test.',
  'option.app-gateway-waf.not.exposure-none':
    'As a public entry it has no place where nothing is to be reached from the internet.',
  'option.app-gateway-waf.not.exposure-none.fits': 'It fits when the service may be public in one region.',
  'option.app-gateway-waf.not.target-protocol-non-http':
    'Application Gateway with a web application firewall serves HTTP only.',
  'option.app-gateway-waf.not.target-protocol-non-http.fits': 'It fits for HTTP.',
  'option.app-gateway-waf.not.public-entry-kind-paas-public-endpoint':
    'This service brings its own public endpoint with a firewall of its own.',
  'option.app-gateway-waf.not.public-entry-kind-paas-public-endpoint.fits': 'It fits for web apps.',
  'option.app-gateway-waf.not.public-entry-kind-none': 'The target cannot be published on the internet.',
  'option.app-gateway-waf.not.otherwise':
    'Application Gateway serves one region; the chosen entry suits your answers better.',
  'option.app-gateway-waf.not.otherwise.fits': 'It fits for HTTP in one region.',
};
