/** What is said of hub-spoke-firewall. */
export const hubSpokeFirewall = {
  'option.hub-spoke-firewall': 'Hub-and-spoke with Azure Firewall',
  'option.hub-spoke-firewall.meaning':
    'In a hub-and-spoke design a central VNet holds the firewall and the gateways, and route tables send the ' +
    'traffic of the spokes through it.',
  'option.hub-spoke-firewall.summary':
    'Spokes send their traffic through Azure Firewall in a hub that inspects and routes it.',
  'option.hub-spoke-firewall.use': 'Use a hub with Azure Firewall, and send the traffic of the other VNets through it.',
  'option.hub-spoke-firewall.what':
    'A hub VNet with Azure Firewall (or your own appliance) in each region, and routes that send the traffic there.',
  'option.hub-spoke-firewall.latency': 'One more hop through the firewall',
  'option.hub-spoke-firewall.throughput': 'Basic 250 Mbps, Standard 30 Gbps, Premium 100 Gbps',
  'option.hub-spoke-firewall.encryption': 'None added between VNets',
  'option.hub-spoke-firewall.transitivity': 'Yes, by user-defined routes to the firewall',
  'option.hub-spoke-firewall.overlap': 'Not allowed',
  'option.hub-spoke-firewall.billed': 'Firewall per hour and per GB, plus each peering crossed',
  'option.hub-spoke-firewall.effort': 'High: hub, firewall, routes on every subnet',
  'option.hub-spoke-firewall.scope': 'the spokes of a hub, their way out and their way to on-premises',
  'option.hub-spoke-firewall.takes': 'soon for the firewall, longer for routes and rules of every subnet',
  'option.hub-spoke-firewall.when':
    'when traffic between spokes or to the internet must be inspected and you keep control of the routes',
  'option.hub-spoke-firewall.not': 'for two VNets without inspection, or for dozens of branches in many regions',
  'option.hub-spoke-firewall.limit.azure-firewall-throughput': 'Azure Firewall throughput',
  'option.hub-spoke-firewall.limit.azure-firewall-throughput.value':
    'Basic 250 Mbps, Standard 30 Gbps, Premium 100 Gbps',
  'option.hub-spoke-firewall.limit.azure-firewall-throughput.note':
    'Premium with TLS inspection and IDPS in deny mode: up to 22 Gbps since August 2026. One TCP flow: 1.5 ' +
    'Gbps (Standard), 9 Gbps (Premium).',
  'option.hub-spoke-firewall.limit.sla-of-azure-firewall': 'SLA of Azure Firewall',
  'option.hub-spoke-firewall.limit.sla-of-azure-firewall.value':
    '99.99 % zone-redundant, 99.95 % in regions without zones',
  'option.hub-spoke-firewall.limit.routes': 'routes',
  'option.hub-spoke-firewall.limit.routes.value': '1,000 in a route table, 600 route tables in a subscription',
  'option.hub-spoke-firewall.limit.routes.note': 'Defaults since May 2026.',
  'option.hub-spoke-firewall.cost.the-firewall': 'the firewall ({size})',
  'option.hub-spoke-firewall.cost.data-through-it-beside-each': 'data through it, beside each peering crossed',
  'option.hub-spoke-firewall.alternative.vwan-secured-hub':
    'A secured virtual hub needs less routing work, but gives less control of routes and no free choice of ' +
    'appliances in the hub.',
  'option.hub-spoke-firewall.alternative.vwan-secured-hub.fits':
    'It comes first with many branches, SD-WAN, or several regions with several sites.',
  'option.hub-spoke-firewall.alternative.vnet-peering-regional': 'Direct peering goes around the firewall of the hub.',
  'option.hub-spoke-firewall.alternative.vnet-peering-regional.fits': 'It comes first when no inspection is needed.',
  'option.hub-spoke-firewall.alternative.route-server':
    'Azure Route Server adds dynamic routing for third-party appliances; it is not a data path.',
  'option.hub-spoke-firewall.alternative.route-server.fits':
    'It fits when a third-party appliance or SD-WAN sits in the hub.',
  'option.hub-spoke-firewall.not.source-type-internet-client':
    'The traffic starts on the internet; a public entry with a web application firewall or a load balancer serves it.',
  'option.hub-spoke-firewall.not.source-type-internet-client.fits':
    'It fits when several VNets need central inspection.',
  'option.hub-spoke-firewall.not.same-vnet-yes-and-no-inspection-central-firewall':
    'Both sides share one VNet and need no inspection.',
  'option.hub-spoke-firewall.not.same-vnet-yes-and-no-inspection-central-firewall.fits':
    'It fits when traffic must pass a central firewall, or when a second workload arrives.',
  'option.hub-spoke-firewall.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The virtual hubs already provide the hub and, where asked, the firewall.',
  'option.hub-spoke-firewall.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits when you need full control of routes and appliances.',
  'option.hub-spoke-firewall.not.inspection-central-firewall': 'The traffic of this design passes no hub of yours.',
  'option.hub-spoke-firewall.not.inspection-central-firewall.fits':
    'It fits when VNets or sites are joined through a hub.',
  'option.hub-spoke-firewall.not.otherwise':
    'A firewall hub adds a hop, routes and the cost of the firewall, and you did not ask for central inspection.',
  'option.hub-spoke-firewall.not.otherwise.fits': 'It fits when traffic must pass a central firewall.',
};
