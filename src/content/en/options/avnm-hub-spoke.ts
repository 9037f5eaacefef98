/** What is said of avnm-hub-spoke. */
export const avnmHubSpoke = {
  'option.avnm-hub-spoke': 'Azure Virtual Network Manager hub-and-spoke',
  'option.avnm-hub-spoke.meaning':
    'Azure Virtual Network Manager can build and keep the peerings of a hub and its spokes for you, which pays ' +
    'off above a handful of VNets.',
  'option.avnm-hub-spoke.summary': 'Hub-and-spoke peerings for many VNets, created and kept up to date centrally.',
  'option.avnm-hub-spoke.use':
    'Use a hub-and-spoke configuration of Azure Virtual Network Manager for your {vnetCount} VNets.',
  'option.avnm-hub-spoke.what':
    'A hub-and-spoke connectivity configuration of Azure Virtual Network Manager over {vnetCount} VNets.',
  'option.avnm-hub-spoke.latency': 'As peering',
  'option.avnm-hub-spoke.throughput': 'Limited by the VM size',
  'option.avnm-hub-spoke.encryption': 'None added; MACsec between datacenters',
  'option.avnm-hub-spoke.transitivity': 'Through the hub, or direct connectivity inside a network group',
  'option.avnm-hub-spoke.overlap': 'Not allowed',
  'option.avnm-hub-spoke.billed': 'Per VNet with an active configuration, plus peering traffic',
  'option.avnm-hub-spoke.effort': 'Medium: one configuration, deployed to each region',
  'option.avnm-hub-spoke.scope': 'a hub VNet with many spokes, across subscriptions',
  'option.avnm-hub-spoke.takes': 'some 20 minutes after each deployment to a region',
  'option.avnm-hub-spoke.when':
    'when there are so many spokes that peerings by hand get forgotten or differ from each other',
  'option.avnm-hub-spoke.not': 'for a handful of VNets in one subscription, where peering by hand is quicker',
  'option.avnm-hub-spoke.limit.spokes-of-a-hub': 'spokes of a hub',
  'option.avnm-hub-spoke.limit.spokes-of-a-hub.value': '1,000',
  'option.avnm-hub-spoke.cost.each-vnet-beside-its-peering': 'each VNet, beside its peering traffic',
  'option.avnm-hub-spoke.alternative.vnet-peering-regional':
    'Peerings by hand are fine up to about 5 spokes (10 VNets in the design guide).',
  'option.avnm-hub-spoke.alternative.vnet-peering-regional.fits': 'It comes first with 10 VNets or fewer.',
  'option.avnm-hub-spoke.alternative.avnm-mesh':
    'A mesh lets spokes talk directly, but it has no hub and so no gateway transit.',
  'option.avnm-hub-spoke.alternative.avnm-mesh.fits':
    'It comes first when spokes must reach each other and nothing outside Azure joins.',
  'option.avnm-hub-spoke.alternative.hub-spoke-firewall':
    'A firewall in the hub inspects traffic; nothing in your answers asks for it.',
  'option.avnm-hub-spoke.alternative.hub-spoke-firewall.fits': 'It comes first when traffic must be inspected.',
  'option.avnm-hub-spoke.alternative.vwan-standard':
    'Virtual WAN manages hubs and routing for you; it pays off once branches or several regions join.',
  'option.avnm-hub-spoke.alternative.vwan-standard.fits': 'It comes first with more than 30 sites or SD-WAN.',
  'option.avnm-hub-spoke.not.outside-callers-and-no-vnet-count-from-3':
    'Azure Virtual Network Manager connects Azure VNets; your traffic starts outside Azure.',
  'option.avnm-hub-spoke.not.outside-callers-and-no-vnet-count-from-3.fits': 'It fits with more than 10 VNets.',
  'option.avnm-hub-spoke.not.same-vnet-yes-and-no-vnet-count-from-3': 'Both sides share one VNet.',
  'option.avnm-hub-spoke.not.no-vnet-count-from-6': 'Below 6 VNets, peerings by hand are simpler.',
  'option.avnm-hub-spoke.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The virtual hubs already connect the VNets.',
  'option.avnm-hub-spoke.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits when you run hubs of your own.',
  'option.avnm-hub-spoke.not.otherwise': 'The design already joins the VNets in another way.',
  'option.avnm-hub-spoke.not.otherwise.fits': 'It fits with more than 10 VNets that share hubs of your own.',
};
