/** What is said of ddos-protection. */
export const ddosProtection = {
  'option.ddos-protection': 'Azure DDoS Protection',
  'option.ddos-protection.meaning':
    'Azure DDoS Protection shields the public IPs of your VNets from floods of traffic.',
  'option.ddos-protection.summary': 'Protects public IP addresses in VNets against floods of traffic.',
  'option.ddos-protection.use': 'Use Azure DDoS Protection.',
  'option.ddos-protection.what': 'Azure DDoS Network Protection for the VNet, or IP Protection for the address.',
  'option.ddos-protection.latency': 'No effect',
  'option.ddos-protection.throughput': 'No figure published',
  'option.ddos-protection.encryption': 'Not applicable',
  'option.ddos-protection.transitivity': 'Not applicable',
  'option.ddos-protection.overlap': 'Not applicable',
  'option.ddos-protection.billed': 'No rate published here',
  'option.ddos-protection.effort': 'Low: plan or IP protection',
  'option.ddos-protection.scope': 'public addresses of resources in your VNets',
  'option.ddos-protection.takes': 'minutes to attach; it carries no traffic itself',
  'option.ddos-protection.when': 'when public addresses serve customers and an attack on them would cost you money',
  'option.ddos-protection.not': 'as a replacement for a web application firewall',
  'option.ddos-protection.limit.protects': 'protects',
  'option.ddos-protection.limit.protects.value': 'Public IP addresses in VNets',
  'option.ddos-protection.cost.the-network-protection-plan-for': 'the Network Protection plan for 100 addresses',
  'option.ddos-protection.cost.each-address-above-100': 'each address above 100',
  'option.ddos-protection.not.otherwise':
    'It protects public IP addresses in VNets, and the design has none that it could protect.',
  'option.ddos-protection.not.otherwise.fits': 'It fits with a public entry in a VNet.',
};
