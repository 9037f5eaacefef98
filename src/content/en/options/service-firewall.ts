/** What is said of service-firewall. */
export const serviceFirewall = {
  'option.service-firewall': 'Service firewall',
  'option.service-firewall.meaning':
    'The firewall of a PaaS resource limits its public endpoint to known IP ranges and subnets.',
  'option.service-firewall.summary': 'An allow list on the public endpoint of a PaaS resource.',
  'option.service-firewall.use': 'Use the firewall of {target} itself, and let only known addresses in.',
  'option.service-firewall.what':
    'The allow list of {target}, of the IP addresses and subnets that may reach its public endpoint.',
  'option.service-firewall.latency': 'Internet, or the backbone from Azure',
  'option.service-firewall.throughput': 'No figure published',
  'option.service-firewall.encryption': 'TLS of the service',
  'option.service-firewall.transitivity': 'Not applicable',
  'option.service-firewall.overlap': 'No matter; public addresses',
  'option.service-firewall.billed': 'No charge documented',
  'option.service-firewall.effort': 'Low: IP and VNet rules on the resource',
  'option.service-firewall.scope': 'known public addresses with one PaaS resource',
  'option.service-firewall.takes': 'some minutes until a changed rule acts',
  'option.service-firewall.when': 'when a partner with fixed addresses or a test system may use the public endpoint',
  'option.service-firewall.not': 'for production with sensitive data, or where callers change their address',
  'option.service-firewall.limit.private-address': 'private address',
  'option.service-firewall.limit.private-address.value': 'None; the public endpoint stays',
  'option.service-firewall.cost.said': 'nothing documented',
  'option.service-firewall.alternative.private-endpoint':
    'A private endpoint removes all public exposure; the callers must then be connected privately.',
  'option.service-firewall.alternative.private-endpoint.fits':
    'It comes first when nothing may be reached from the internet.',
  'option.service-firewall.alternative.network-security-perimeter':
    'A network security perimeter puts one boundary and one log around several PaaS resources.',
  'option.service-firewall.alternative.network-security-perimeter.fits':
    'It comes first when several PaaS resources share one allow list.',
  'option.service-firewall.alternative.service-endpoint':
    'A service endpoint replaces IP rules by subnet rules, for callers in Azure VNets only.',
  'option.service-firewall.alternative.service-endpoint.fits': 'It comes first when the callers are in Azure VNets.',
  'option.service-firewall.not.resource-type-storage-and-azure-callers':
    'IP rules of a storage firewall have no effect on callers in the region of the storage account, which ' +
    'arrive with private addresses.',
  'option.service-firewall.not.resource-type-storage-and-azure-callers.fits':
    'It fits for callers in other regions or outside Azure.',
  'option.service-firewall.not.reach-nic-and-no-exposure-public-or-allow-listed':
    'It is the firewall of a platform service; what reaches an address in a VNet is filtered by network ' +
    'security groups.',
  'option.service-firewall.not.reach-nic-and-no-exposure-public-or-allow-listed.fits':
    'It fits for PaaS resources that known public addresses may reach.',
  'option.service-firewall.not.exposure-none':
    'An allow list keeps the public endpoint open, and nothing here is to be reached from the internet.',
  'option.service-firewall.not.exposure-none.fits': 'It fits when known public addresses may reach the resource.',
  'option.service-firewall.not.reach-hybrid-or-reach-public':
    'The target is not an Azure resource with a firewall of its own.',
  'option.service-firewall.not.otherwise': 'The public entry already decides who gets in.',
};
