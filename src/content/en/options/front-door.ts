/** What is said of front-door. */
export const frontDoor = {
  'option.front-door': 'Azure Front Door',
  'option.front-door.meaning':
    'Azure Front Door is a global entry for websites and HTTP APIs, with caching, a web application firewall and ' +
    'fast failover.',
  'option.front-door.summary': 'A global HTTP entry with web application firewall and caching, close to the users.',
  'option.front-door.use': 'Use Azure Front Door with its web application firewall in front of {target}.',
  'option.front-door.what':
    'Azure Front Door with a web application firewall (WAF) policy, and one origin in each region.',
  'option.front-door.latency': 'Edge location close to the user',
  'option.front-door.throughput': 'No limit that applies here',
  'option.front-door.encryption': 'TLS at the edge',
  'option.front-door.transitivity': 'Not applicable',
  'option.front-door.overlap': 'No matter',
  'option.front-door.billed': 'Base fee per month, requests, data to clients and to origins',
  'option.front-door.effort': 'Medium: profile, origins, WAF policy',
  'option.front-door.scope': 'web users anywhere with web servers in any region',
  'option.front-door.takes': 'some minutes until a change has reached every edge location',
  'option.front-door.when':
    'when a website serves several regions or continents and needs caching, WAF and fast failover',
  'option.front-door.not': 'for protocols other than HTTP, or for users inside your networks',
  'option.front-door.limit.private-link-to-the-origin': 'Private Link to the origin',
  'option.front-door.limit.private-link-to-the-origin.value': 'Premium tier only, in regions with availability zones',
  'option.front-door.cost.the-profile': 'the profile ({size})',
  'option.front-door.cost.the-profile-in-the-premium':
    'the profile in the Premium tier, which Private Link to the origin needs',
  'option.front-door.cost.data-to-clients-first-10': 'data to clients, first 10 TB',
  'option.front-door.cost.data-to-origins': 'data to origins',
  'option.front-door.cost.requests-standard-tier': 'requests, Standard tier',
  'option.front-door.alternative.app-gateway-waf':
    'Application Gateway serves one region only; you can place it behind Front Door for processing in the VNet.',
  'option.front-door.alternative.app-gateway-waf.fits':
    'It comes first with one region and users in one part of the world.',
  'option.front-door.alternative.traffic-manager':
    'Traffic Manager works by DNS only, with slower failover, no web application firewall, and public endpoints.',
  'option.front-door.alternative.traffic-manager.fits': 'It fits for protocols other than HTTP.',
  'option.front-door.alternative.global-load-balancer':
    'The global Load Balancer works at layer 4 only, without a web application firewall.',
  'option.front-door.alternative.global-load-balancer.fits': 'It comes first for protocols other than HTTP.',
  'option.front-door.not.exposure-none': 'It is a public entry, and nothing here is to be reached from the internet.',
  'option.front-door.not.exposure-none.fits': 'It fits when the service may be public.',
  'option.front-door.not.target-protocol-non-http': 'Front Door serves HTTP only.',
  'option.front-door.not.target-protocol-non-http.fits': 'It fits for HTTP.',
  'option.front-door.not.public-entry-kind-paas-public-endpoint':
    'This service brings its own public endpoint, which Front Door does not front.',
  'option.front-door.not.public-entry-kind-paas-public-endpoint.fits': 'It fits for web apps.',
  'option.front-door.not.public-entry-kind-none': 'The target cannot be published on the internet.',
  'option.front-door.not.with-traffic-manager':
    'Traffic Manager sends the callers to a region by DNS here, with nothing in their path.',
  'option.front-door.not.with-traffic-manager.fits':
    'It fits when failover must not wait for DNS, or a web application firewall is wanted at the edge.',
  'option.front-door.not.otherwise': 'A global entry pays off with several regions or users on several continents.',
  'option.front-door.not.otherwise.fits': 'It fits with several regions or users worldwide.',
};
