/** What is said of route-server. */
export const routeServer = {
  'option.route-server': 'Azure Route Server',
  'option.route-server.meaning':
    'Azure Route Server exchanges BGP routes between network appliances and the gateways of a VNet. It carries ' +
    'no data itself.',
  'option.route-server.summary':
    'BGP between network appliances and the VNet, and between VPN and ExpressRoute gateways; it carries no ' +
    'traffic itself.',
  'option.route-server.use':
    'Use Azure Route Server, which exchanges routes by BGP between gateways and network appliances in your hub.',
  'option.route-server.what': 'Azure Route Server in the hub, with branch-to-branch switched on.',
  'option.route-server.latency': 'No effect; not in the path',
  'option.route-server.throughput': 'Not a data path',
  'option.route-server.encryption': 'Not applicable',
  'option.route-server.transitivity': 'Exchanges routes; not from circuit to circuit',
  'option.route-server.overlap': 'Not applicable',
  'option.route-server.billed': 'Per hour',
  'option.route-server.effort': 'Medium: dedicated subnet, BGP sessions',
  'option.route-server.scope': 'appliances and gateways of one VNet, as speakers of BGP',
  'option.route-server.takes': 'minutes, with an interruption of up to 10 for gateways in its VNet',
  'option.route-server.when':
    'when an appliance must announce routes by itself, or VPN sites and ExpressRoute sites must meet',
  'option.route-server.not': 'as a router that carries packets, or to join one circuit with another',
  'option.route-server.limit.connected-vms-and-routes': 'connected VMs and routes',
  'option.route-server.limit.connected-vms-and-routes.value': '4,000 VMs by default; 4,000 routes for each BGP peer',
  'option.route-server.limit.connected-vms-and-routes.note': 'Each further routing unit adds 1,000 VMs.',
  'option.route-server.cost.the-server': 'the server',
  'option.route-server.cost.each-extra-routing-unit-of': 'each extra routing unit of 1,000 VMs',
  'option.route-server.alternative.vwan-standard':
    'The hubs of Azure Virtual WAN exchange routes with SD-WAN appliances by themselves, but Microsoft runs ' +
    'them in place of your own hub VNet.',
  'option.route-server.alternative.vwan-standard.fits': 'It fits when you give up your own hub, or with many branches.',
  'option.route-server.alternative.hub-spoke-firewall':
    'Route tables by hand steer traffic to an appliance without BGP, and somebody has to change them with ' +
    'every new network.',
  'option.route-server.alternative.hub-spoke-firewall.fits':
    'It fits when routes change rarely and no appliance speaks BGP.',
  'option.route-server.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The router of the virtual hub already exchanges the routes.',
  'option.route-server.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits in a hub of your own with a third-party appliance.',
  'option.route-server.not.hybrid-none-and-no-site-callers':
    'There are no gateways or appliances whose routes would have to be exchanged.',
  'option.route-server.not.hybrid-none-and-no-site-callers.fits':
    'It fits with a third-party appliance or SD-WAN in a hub, or for transit between VPN and ExpressRoute.',
  'option.route-server.not.otherwise':
    'Azure Route Server exchanges routes and carries no traffic, and nothing in the design needs it.',
};
