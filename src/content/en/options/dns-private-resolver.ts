/** What is said of dns-private-resolver. */
export const dnsPrivateResolver = {
  'option.dns-private-resolver': 'Azure DNS Private Resolver',
  'option.dns-private-resolver.meaning':
    'Azure DNS Private Resolver lets networks outside Azure resolve your private zones, and Azure resolve ' +
    'theirs, without DNS servers of your own.',
  'option.dns-private-resolver.summary':
    'On-premises networks resolve private names of Azure, and Azure resolves names of on-premises networks.',
  'option.dns-private-resolver.use':
    'Use Azure DNS Private Resolver, to which your DNS servers forward the names of Azure.',
  'option.dns-private-resolver.what':
    'Azure DNS Private Resolver with an inbound endpoint, to which the DNS servers outside forward.',
  'option.dns-private-resolver.latency': 'No effect on data',
  'option.dns-private-resolver.throughput': '10,000 queries a second for each endpoint',
  'option.dns-private-resolver.encryption': 'Not applicable',
  'option.dns-private-resolver.transitivity': 'Across VPN and ExpressRoute',
  'option.dns-private-resolver.overlap': 'Not applicable',
  'option.dns-private-resolver.billed': 'Per endpoint and month, plus rulesets',
  'option.dns-private-resolver.effort': 'Medium: two dedicated subnets of /28, forwarding rules',
  'option.dns-private-resolver.scope': 'DNS servers of your sites with the private names of Azure',
  'option.dns-private-resolver.takes': 'minutes in Azure, plus the forwarders on your DNS servers',
  'option.dns-private-resolver.when':
    'when names must resolve between Azure and on-premises and you want no DNS machines of your own',
  'option.dns-private-resolver.not': 'where all clients sit in VNets that are linked to the zones',
  'option.dns-private-resolver.limit.queries': 'queries',
  'option.dns-private-resolver.limit.queries.value': '10,000 a second for each endpoint',
  'option.dns-private-resolver.cost.each-endpoint': 'each endpoint',
  'option.dns-private-resolver.cost.each-forwarding-ruleset': 'each forwarding ruleset',
  'option.dns-private-resolver.alternative.private-dns-zone':
    'A private DNS zone alone resolves names for VNets that it is linked to, not for networks outside Azure.',
  'option.dns-private-resolver.alternative.private-dns-zone.fits':
    'It comes first when only VNets in Azure resolve the names.',
  'option.dns-private-resolver.not.hybrid-none-and-no-known-outside-callers':
    'You named nothing outside Azure that has to resolve private names.',
  'option.dns-private-resolver.not.hybrid-none-and-no-known-outside-callers.fits':
    'It fits when on-premises networks, users or another cloud resolve private names.',
  'option.dns-private-resolver.not.otherwise': 'The outside networks resolve no private names of Azure in this design.',
  'option.dns-private-resolver.not.otherwise.fits': 'It fits when on-premises networks resolve private names of Azure.',
};
