/** What is said of avnm-mesh. */
export const avnmMesh = {
  'option.avnm-mesh': 'Azure Virtual Network Manager mesh',
  'option.avnm-mesh.meaning':
    'A mesh of Azure Virtual Network Manager connects every VNet of a group with every other directly and keeps it so.',
  'option.avnm-mesh.summary':
    'A connected group in which many VNets reach each other directly, kept up to date centrally.',
  'option.avnm-mesh.use':
    'Use a mesh of Azure Virtual Network Manager, which joins all {vnetCount} VNets directly with each other.',
  'option.avnm-mesh.what': 'A mesh connectivity configuration of Azure Virtual Network Manager over {vnetCount} VNets.',
  'option.avnm-mesh.latency': 'As peering',
  'option.avnm-mesh.throughput': 'Limited by the VM size',
  'option.avnm-mesh.encryption': 'None added; MACsec between datacenters',
  'option.avnm-mesh.transitivity': 'Direct between all members',
  'option.avnm-mesh.overlap': 'Accepted, but traffic to overlapping ranges is dropped',
  'option.avnm-mesh.billed': 'Per VNet with an active configuration, plus peering traffic',
  'option.avnm-mesh.effort': 'Medium: one configuration, deployed to each region',
  'option.avnm-mesh.scope': 'many VNets, each with each, across regions if global mesh is on',
  'option.avnm-mesh.takes': 'some 20 minutes after each deployment to a region',
  'option.avnm-mesh.when': 'when dozens of VNets must all reach each other directly and new ones join by policy',
  'option.avnm-mesh.not': 'where traffic must pass a firewall, or the members share a gateway to on-premises',
  'option.avnm-mesh.limit.vnets-in-a-connected-group': 'VNets in a connected group',
  'option.avnm-mesh.limit.vnets-in-a-connected-group.value':
    '250 by default; 3,000 with high-scale mesh; 5,000 on request',
  'option.avnm-mesh.limit.vnets-in-a-connected-group.note': 'State of September 2026, in supported regions.',
  'option.avnm-mesh.limit.private-endpoints-in-a-connected': 'private endpoints in a connected group',
  'option.avnm-mesh.limit.private-endpoints-in-a-connected.value': '2,000; 20,000 with High Scale Private Endpoints',
  'option.avnm-mesh.cost.each-vnet-beside-its-peering': 'each VNet, beside its peering traffic',
  'option.avnm-mesh.alternative.avnm-hub-spoke':
    'Hub-and-spoke with direct connectivity keeps the spokes meshed and adds a shared hub that you do not need yet.',
  'option.avnm-mesh.alternative.avnm-hub-spoke.fits': 'It comes first as soon as a gateway is shared.',
  'option.avnm-mesh.alternative.hub-spoke-firewall':
    'A firewall hub inspects traffic at the price of a hop, routes and the firewall itself.',
  'option.avnm-mesh.alternative.hub-spoke-firewall.fits': 'It comes first when traffic must be inspected.',
  'option.avnm-mesh.alternative.vnet-peering-regional': 'A full mesh by hand means n(n-1)/2 peerings.',
  'option.avnm-mesh.alternative.vnet-peering-regional.fits': 'It comes first with fewer than 6 VNets.',
  'option.avnm-mesh.alternative.vwan-standard': 'Virtual WAN is the managed alternative once branches or SD-WAN join.',
  'option.avnm-mesh.alternative.vwan-standard.fits': 'It comes first with more than 30 sites or SD-WAN.',
  'option.avnm-mesh.not.outside-callers-and-no-vnet-count-from-3':
    'A mesh joins Azure VNets with each other; your traffic starts outside Azure.',
  'option.avnm-mesh.not.outside-callers-and-no-vnet-count-from-3.fits':
    'It fits when 6 or more VNets must all reach each other.',
  'option.avnm-mesh.not.same-vnet-yes-and-no-vnet-count-from-3': 'Both sides share one VNet.',
  'option.avnm-mesh.not.no-vnet-count-from-6':
    'Below 6 VNets, Azure Virtual Network Manager costs more effort than the connections themselves.',
  'option.avnm-mesh.not.inspection-central-firewall': 'A mesh goes around the central firewall that you asked for.',
  'option.avnm-mesh.not.inspection-central-firewall.fits': 'It fits when no inspection is needed.',
  'option.avnm-mesh.not.hybrid-not-none': 'A mesh has no hub, so it offers no gateway to what is outside Azure.',
  'option.avnm-mesh.not.hybrid-not-none.fits': 'It fits when nothing outside Azure joins.',
  'option.avnm-mesh.not.transitive-none': 'Your VNets do not all need to reach each other.',
  'option.avnm-mesh.not.transitive-none.fits': 'It fits when spokes must reach each other directly.',
  'option.avnm-mesh.not.otherwise': 'The design already joins the VNets in another way.',
  'option.avnm-mesh.not.otherwise.fits': 'It fits when 6 or more VNets must all reach each other without inspection.',
};
