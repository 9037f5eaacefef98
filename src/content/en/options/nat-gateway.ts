/** What is said of nat-gateway. */
export const natGateway = {
  'option.nat-gateway': 'Azure NAT Gateway',
  'option.nat-gateway.meaning':
    'A NAT gateway gives the VMs of a subnet outbound internet access from fixed public IPs. Nothing can come in ' +
    'through it.',
  'option.nat-gateway.summary':
    'Outbound internet access of subnets through fixed public IP addresses; nothing can reach in.',
  'option.nat-gateway.use': 'Use a NAT gateway, which lets the subnet out to the internet from fixed public addresses.',
  'option.nat-gateway.what': 'A NAT gateway with fixed public addresses on the subnets that call out.',
  'option.nat-gateway.latency': 'No figure published',
  'option.nat-gateway.throughput': 'Standard 50 Gbps, StandardV2 100 Gbps',
  'option.nat-gateway.encryption': 'Not applicable',
  'option.nat-gateway.transitivity': 'Not applicable',
  'option.nat-gateway.overlap': 'Not applicable',
  'option.nat-gateway.billed': 'Per hour and per GB',
  'option.nat-gateway.effort': 'Low: gateway, public IP address, subnet',
  'option.nat-gateway.scope': 'subnets of its own VNet with the internet, outbound only',
  'option.nat-gateway.takes': 'minutes; the subnet leaves by it from then on',
  'option.nat-gateway.when': 'when machines need a fixed address on the way out and many connections at once',
  'option.nat-gateway.not': 'where a firewall must filter by name, or for subnets of another VNet',
  'option.nat-gateway.limit.throughput': 'throughput',
  'option.nat-gateway.limit.throughput.value': 'Standard 50 Gbps, StandardV2 100 Gbps',
  'option.nat-gateway.limit.throughput.note':
    'Standard lives in one zone, StandardV2 is zone-redundant and not in all regions.',
  'option.nat-gateway.limit.ports-and-addresses': 'ports and addresses',
  'option.nat-gateway.limit.ports-and-addresses.value': '64,512 ports for each IP address, 16 IP addresses',
  'option.nat-gateway.cost.the-gateway': 'the gateway',
  'option.nat-gateway.cost.data-through-it': 'data through it',
  'option.nat-gateway.cost.each-public-ip-address': 'each public IP address',
  'option.nat-gateway.alternative.hub-spoke-firewall':
    'Azure Firewall adds filtering by FQDN and logs, at a higher cost.',
  'option.nat-gateway.alternative.hub-spoke-firewall.fits':
    'It comes first when outbound traffic must pass a central firewall.',
  'option.nat-gateway.alternative.private-endpoint':
    'A private endpoint reaches the vendor only if the vendor publishes an Azure Private Link service.',
  'option.nat-gateway.alternative.private-endpoint.fits': 'It comes first when the vendor offers Private Link.',
  'option.nat-gateway.not.no-outbound-internet-needed-and-no-reach-public':
    'It gives subnets a way out to the internet, which nobody asked for; nothing can reach in through it.',
  'option.nat-gateway.not.no-outbound-internet-needed-and-no-reach-public.fits':
    'It fits when workloads need outbound internet access.',
  'option.nat-gateway.not.forced-tunnel-yes': 'Outbound traffic goes to your own site first.',
  'option.nat-gateway.not.forced-tunnel-yes.fits': 'It fits when outbound traffic may leave from Azure.',
  'option.nat-gateway.not.with-vwan-secured-hub-or-with-hub-spoke-firewall':
    'The firewall of the hub already carries the outbound traffic.',
  'option.nat-gateway.not.with-vwan-secured-hub-or-with-hub-spoke-firewall.fits':
    'It fits when outbound traffic needs no filtering.',
  'option.nat-gateway.not.otherwise': 'Outbound traffic takes another way in this design.',
  'option.nat-gateway.not.otherwise.fits': 'It fits when subnets of yours call the internet by themselves.',
};
