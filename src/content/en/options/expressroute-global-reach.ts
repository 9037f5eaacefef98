/** What is said of expressroute-global-reach. */
export const expressrouteGlobalReach = {
  'option.expressroute-global-reach': 'ExpressRoute Global Reach',
  'option.expressroute-global-reach.meaning':
    'Global Reach joins two sites of yours through their ExpressRoute circuits over the Microsoft network. It ' +
    'does not join VNets.',
  'option.expressroute-global-reach.summary':
    'Two on-premises sites reach each other through their ExpressRoute circuits over the Microsoft network.',
  'option.expressroute-global-reach.use':
    'Use ExpressRoute Global Reach, which joins the circuits of your sites over the Microsoft network.',
  'option.expressroute-global-reach.what': 'ExpressRoute Global Reach between the two circuits.',
  'option.expressroute-global-reach.latency': 'Predictable; private path',
  'option.expressroute-global-reach.throughput': 'Not published',
  'option.expressroute-global-reach.encryption': 'None by default',
  'option.expressroute-global-reach.transitivity': 'Between the two sites',
  'option.expressroute-global-reach.overlap': 'Not allowed',
  'option.expressroute-global-reach.billed': 'Per GB in both directions',
  'option.expressroute-global-reach.effort': 'Medium: two circuits, Premium across geopolitical regions',
  'option.expressroute-global-reach.scope': 'two sites that each have a circuit',
  'option.expressroute-global-reach.takes': 'soon, once both circuits stand in countries that offer it',
  'option.expressroute-global-reach.when':
    'when two offices with circuits must exchange data over the Microsoft network',
  'option.expressroute-global-reach.not': 'to join VNets, for a site with VPN only, or on a circuit of the Local SKU',
  'option.expressroute-global-reach.limit.availability': 'availability',
  'option.expressroute-global-reach.limit.availability.value': 'Listed countries only; not for Local circuits',
  'option.expressroute-global-reach.cost.data-in-both-directions-beside':
    'data in both directions, beside both circuits',
  'option.expressroute-global-reach.alternative.s2s-vpn':
    'Tunnels between the sites, or through Azure VPN gateways with BGP, need no second circuit but run over ' +
    'the internet.',
  'option.expressroute-global-reach.alternative.s2s-vpn.fits':
    'It comes first when a site has no ExpressRoute circuit.',
  'option.expressroute-global-reach.alternative.vwan-standard':
    'Virtual WAN gives transit for many sites and between VPN and ExpressRoute; from circuit to circuit it ' +
    'still needs Global Reach or routing intent.',
  'option.expressroute-global-reach.alternative.vwan-standard.fits':
    'It comes first with more than 30 sites, or when VPN sites must join.',
  'option.expressroute-global-reach.alternative.route-server':
    'Azure Route Server exchanges routes between VPN and ExpressRoute gateways, but never from circuit to circuit.',
  'option.expressroute-global-reach.alternative.route-server.fits': 'It fits when one of the two sites is on VPN.',
  'option.expressroute-global-reach.not.no-express-route-circuits-from-2':
    'Global Reach joins two on-premises sites through two ExpressRoute circuits, and you named fewer than two.',
  'option.expressroute-global-reach.not.no-express-route-circuits-from-2.fits':
    'It fits when two sites on ExpressRoute must reach each other.',
  'option.expressroute-global-reach.not.otherwise':
    'Global Reach joins on-premises sites with each other, not with Azure resources.',
};
