/** What is said of traffic-manager. */
export const trafficManager = {
  'option.traffic-manager': 'Azure Traffic Manager',
  'option.traffic-manager.meaning':
    'Traffic Manager answers DNS queries with the endpoint that is nearest or healthy. Endpoints must be ' +
    'reachable from the internet.',
  'option.traffic-manager.summary': 'DNS answers that lead clients to the best of several public endpoints.',
  'option.traffic-manager.use':
    'Use Traffic Manager with priority routing, which sends callers to the standby region when the first one fails.',
  'option.traffic-manager.what':
    'A Traffic Manager profile with priority routing over the public endpoints of both regions.',
  'option.traffic-manager.latency': 'DNS only; not in the path',
  'option.traffic-manager.throughput': 'Not a data path',
  'option.traffic-manager.encryption': 'Not applicable',
  'option.traffic-manager.transitivity': 'Not applicable',
  'option.traffic-manager.overlap': 'Not applicable',
  'option.traffic-manager.billed': 'DNS queries and health checks',
  'option.traffic-manager.effort': 'Low: profile and endpoints',
  'option.traffic-manager.scope': 'names with public endpoints, in Azure and elsewhere',
  'option.traffic-manager.takes': 'minutes; clients follow when their cached answers run out',
  'option.traffic-manager.when': 'when any protocol must find the nearest or the healthy site by its name',
  'option.traffic-manager.not': 'for private endpoints, or where clients must move within seconds',
  'option.traffic-manager.limit.endpoints': 'endpoints',
  'option.traffic-manager.limit.endpoints.value': 'Public endpoints only',
  'option.traffic-manager.limit.endpoints.note': 'Cached DNS answers delay a failover.',
  'option.traffic-manager.cost.dns-queries-first-1-billion': 'DNS queries, first 1 billion',
  'option.traffic-manager.cost.the-health-check-of-each': 'the health check of each Azure endpoint',
  'option.traffic-manager.cost.the-health-check-of-each-2': 'the health check of each external endpoint',
  'option.traffic-manager.not.exposure-none':
    'It needs public endpoints, and nothing here is to be reached from the internet.',
  'option.traffic-manager.not.exposure-none.fits': 'It fits when the endpoints may be public.',
  'option.traffic-manager.not.target-protocol-http':
    'It only answers DNS queries, with slower failover than Front Door and no web application firewall.',
  'option.traffic-manager.not.target-protocol-http.fits':
    'It fits for other protocols, or in front of regional gateways.',
  'option.traffic-manager.not.otherwise': 'It only answers DNS queries, and helps when several public endpoints exist.',
  'option.traffic-manager.not.otherwise.fits': 'It fits with public endpoints in several regions.',
};
