/** What is said of vwan-secured-hub. */
export const vwanSecuredHub = {
  'option.vwan-secured-hub': 'Secured virtual hub',
  'option.vwan-secured-hub.meaning':
    'A secured virtual hub is a Virtual WAN hub with a firewall in it, to which routing intent sends the traffic.',
  'option.vwan-secured-hub.summary':
    'A virtual hub of Azure Virtual WAN with Azure Firewall and routing intent that inspects the traffic.',
  'option.vwan-secured-hub.use':
    'Use Azure Virtual WAN with secured hubs, which join everything and inspect the traffic on the way.',
  'option.vwan-secured-hub.what': 'Azure Virtual WAN Standard with a firewall and routing intent in each hub.',
  'option.vwan-secured-hub.latency': 'Virtual hub and firewall on the path',
  'option.vwan-secured-hub.throughput': 'Hub router up to 50 Gbps, and the limit of the firewall',
  'option.vwan-secured-hub.encryption': 'IPsec on VPN legs; none added between hubs and VNets',
  'option.vwan-secured-hub.transitivity': 'Any-to-any, inspected',
  'option.vwan-secured-hub.overlap': 'Not allowed',
  'option.vwan-secured-hub.billed': 'As Virtual WAN Standard, plus the firewall per hour and per GB',
  'option.vwan-secured-hub.effort': 'Medium: hubs, routing intent, firewall policy',
  'option.vwan-secured-hub.scope': 'all that joins a virtual hub, each flow through its firewall',
  'option.vwan-secured-hub.takes': 'about 30 minutes for a hub with a gateway, then firewall and routing intent',
  'option.vwan-secured-hub.when':
    'when a Virtual WAN is right and private or internet traffic must be inspected in the hub',
  'option.vwan-secured-hub.not':
    'where nothing has to be inspected, or one hub of your own with a firewall does the same',
  'option.vwan-secured-hub.limit.hub-router': 'hub router',
  'option.vwan-secured-hub.limit.hub-router.value': '3 Gbps and 2,000 VMs by default, up to 50 Gbps',
  'option.vwan-secured-hub.limit.hub-router.note': 'With routing intent, a hub takes 600 VNet address spaces.',
  'option.vwan-secured-hub.limit.azure-firewall-throughput': 'Azure Firewall throughput',
  'option.vwan-secured-hub.limit.azure-firewall-throughput.value': 'Standard 30 Gbps, Premium 100 Gbps',
  'option.vwan-secured-hub.limit.azure-firewall-throughput.note':
    'Premium with TLS inspection and IDPS in deny mode: up to 22 Gbps since August 2026.',
  'option.vwan-secured-hub.cost.each-hub': 'each hub',
  'option.vwan-secured-hub.cost.the-firewall-of-each-hub': 'the firewall of each hub ({size})',
  'option.vwan-secured-hub.cost.data-through-a-hub': 'data through a hub',
  'option.vwan-secured-hub.cost.data-through-the-firewall': 'data through the firewall',
  'option.vwan-secured-hub.cost.each-site-to-site-scale': 'each site-to-site scale unit of 500 Mbps',
  'option.vwan-secured-hub.cost.each-site-to-site-connection': 'each site-to-site connection',
  'option.vwan-secured-hub.alternative.hub-spoke-firewall':
    'A hub of your own with Azure Firewall gives more control of routes and appliances, and more routing work.',
  'option.vwan-secured-hub.alternative.hub-spoke-firewall.fits':
    'It comes first where no virtual hub stands and neither more than 30 sites, SD-WAN nor any-to-any traffic ' +
    'across regions ask for one.',
  'option.vwan-secured-hub.alternative.vwan-standard':
    'A virtual hub without firewall is cheaper, but inspects nothing.',
  'option.vwan-secured-hub.alternative.vwan-standard.fits': 'It comes first when no inspection is needed.',
  'option.vwan-secured-hub.not.source-type-internet-client':
    'The traffic starts on the internet, and a virtual hub is no public entry.',
  'option.vwan-secured-hub.not.source-type-internet-client.fits':
    'It fits when many branches or regions need transit with inspection.',
  'option.vwan-secured-hub.not.with-vwan-standard':
    'You did not ask for a central firewall, which is what a secured hub adds.',
  'option.vwan-secured-hub.not.with-vwan-standard.fits': 'It fits when traffic must be inspected.',
  'option.vwan-secured-hub.not.inspection-central-firewall':
    'A hub of your own with Azure Firewall inspects this traffic without virtual hubs.',
  'option.vwan-secured-hub.not.inspection-central-firewall.fits':
    'It fits with many branches, SD-WAN, or several regions with several sites.',
  'option.vwan-secured-hub.not.wants-vwan-yes': 'The connection that you asked for needs no virtual hub.',
  'option.vwan-secured-hub.not.wants-vwan-yes.fits':
    'It fits with many branches or regions whose traffic must be inspected.',
  'option.vwan-secured-hub.not.otherwise': 'Nothing here asks for virtual hubs, nor for a firewall in them.',
};
