/** What is said of private-endpoint-from-onprem. */
export const privateEndpointFromOnprem = {
  'option.private-endpoint-from-onprem': 'Private endpoint reached from on-premises',
  'option.private-endpoint-from-onprem.meaning':
    'On-premises clients reach a private endpoint through VPN or ExpressRoute, and resolve its name through a ' +
    'DNS resolver in Azure.',
  'option.private-endpoint-from-onprem.summary':
    'Sites, users or another cloud reach a private endpoint through VPN or ExpressRoute, with names from Azure ' +
    'DNS Private Resolver.',
  'option.private-endpoint-from-onprem.use': 'Use a private endpoint for {target} in the VNet behind your gateway.',
  'option.private-endpoint-from-onprem.what':
    'The private endpoint of {target}{outsidePlace}, for callers outside Azure.',
  'option.private-endpoint-from-onprem.latency': 'As the hybrid link',
  'option.private-endpoint-from-onprem.throughput': 'As the hybrid link; an ExpressRoute gateway may carry half',
  'option.private-endpoint-from-onprem.encryption': 'Rely on the TLS of the service',
  'option.private-endpoint-from-onprem.transitivity': 'Through the hybrid link',
  'option.private-endpoint-from-onprem.overlap': 'As the hybrid link',
  'option.private-endpoint-from-onprem.billed': 'As the private endpoint and the hybrid link',
  'option.private-endpoint-from-onprem.effort': 'Medium: DNS forwarding besides the link',
  'option.private-endpoint-from-onprem.scope': 'sites and users behind a gateway with one resource of a service',
  'option.private-endpoint-from-onprem.takes': 'minutes besides the link; the forwarding of names is the longer part',
  'option.private-endpoint-from-onprem.when':
    'when people or servers outside Azure need a service by a private address over VPN or ExpressRoute',
  'option.private-endpoint-from-onprem.not': 'where no link to Azure stands, or your DNS servers cannot forward names',
  'option.private-endpoint-from-onprem.limit.throughput-over-an-express-route':
    'throughput over an ExpressRoute gateway',
  'option.private-endpoint-from-onprem.limit.throughput-over-an-express-route.value':
    "May be half of the gateway's figure",
  'option.private-endpoint-from-onprem.cost.said': 'as the private endpoint, beside the line to the site',
  'option.private-endpoint-from-onprem.alternative.service-firewall':
    'The public endpoint with an allow list needs no private path, but it opens the endpoint to the public ' +
    'addresses of your sites.',
  'option.private-endpoint-from-onprem.alternative.service-firewall.fits':
    'It comes first when known public addresses may reach the resource.',
  'option.private-endpoint-from-onprem.alternative.vwan-standard':
    'Virtual WAN carries the sites to private endpoints in spokes; it pays off above about 30 branch tunnels ' +
    'or with SD-WAN.',
  'option.private-endpoint-from-onprem.alternative.vwan-standard.fits':
    'It comes first with more than 30 sites or SD-WAN.',
  'option.private-endpoint-from-onprem.not.hybrid-none-and-no-known-outside-callers':
    'You named nothing outside Azure that has to reach the private endpoint.',
  'option.private-endpoint-from-onprem.not.hybrid-none-and-no-known-outside-callers.fits':
    'It fits when a site, users or another cloud need the PaaS resource.',
  'option.private-endpoint-from-onprem.not.reach-private-endpoint':
    'The networks outside Azure reach the service in another way in this design.',
  'option.private-endpoint-from-onprem.not.reach-private-endpoint.fits':
    'It fits when outside networks need a PaaS resource privately.',
  'option.private-endpoint-from-onprem.not.no-target-known':
    'No PaaS resource was named that outside networks have to reach.',
  'option.private-endpoint-from-onprem.not.otherwise':
    'The target is not a PaaS resource that outside networks reach by private endpoint.',
};
