/** What is said of expressroute-vpn-failover. */
export const expressrouteVpnFailover = {
  'option.expressroute-vpn-failover': 'ExpressRoute with VPN failover',
  'option.expressroute-vpn-failover.meaning':
    'ExpressRoute carries the traffic and a site-to-site VPN takes over when the line fails, at the speed of the ' +
    'VPN gateway.',
  'option.expressroute-vpn-failover.summary':
    'An ExpressRoute circuit as primary path with a site-to-site VPN as backup.',
  'option.expressroute-vpn-failover.use':
    'Use ExpressRoute as the main line, with a site-to-site VPN that takes over when it fails.',
  'option.expressroute-vpn-failover.what':
    'An ExpressRoute circuit and a site-to-site VPN that end in the same hub, both with BGP.',
  'option.expressroute-vpn-failover.latency': 'Predictable; internet while failed over',
  'option.expressroute-vpn-failover.throughput': 'The circuit; the VPN gateway SKU while failed over',
  'option.expressroute-vpn-failover.encryption': 'None on the circuit; IPsec on the backup',
  'option.expressroute-vpn-failover.transitivity': 'To VPN sites only with Route Server or Virtual WAN',
  'option.expressroute-vpn-failover.overlap': 'Not allowed',
  'option.expressroute-vpn-failover.billed': 'Circuit and two gateways, plus outbound traffic',
  'option.expressroute-vpn-failover.effort': 'High: circuit, two gateways in one GatewaySubnet',
  'option.expressroute-vpn-failover.scope': 'a site with VNets, by a line and by a tunnel behind it',
  'option.expressroute-vpn-failover.takes': 'weeks to months for the circuit, hours for the tunnel',
  'option.expressroute-vpn-failover.when':
    'when the site may run slower over the internet for as long as its circuit is down',
  'option.expressroute-vpn-failover.not':
    'for mission-critical loads that need the full speed; a second circuit is for those',
  'option.expressroute-vpn-failover.limit.gateway-throughput': 'gateway throughput',
  'option.expressroute-vpn-failover.limit.gateway-throughput.value':
    'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps',
  'option.expressroute-vpn-failover.limit.gateway-throughput.note':
    'The backup runs at the speed of the VPN gateway SKU, 650 Mbps to 10 Gbps.',
  'option.expressroute-vpn-failover.cost.the-circuit-beside-what-the':
    'the circuit, beside what the provider bills ({size})',
  'option.expressroute-vpn-failover.cost.data-out-of-a-metered': 'data out of a metered circuit',
  'option.expressroute-vpn-failover.cost.the-express-route-gateway': 'the ExpressRoute gateway ({size})',
  'option.expressroute-vpn-failover.cost.the-vpn-gateway': 'the VPN gateway ({size})',
  'option.expressroute-vpn-failover.alternative.expressroute':
    'A second circuit in another location keeps the full bandwidth on a failure, at a higher cost than a VPN backup.',
  'option.expressroute-vpn-failover.alternative.expressroute.fits': 'It comes first for a mission-critical link.',
  'option.expressroute-vpn-failover.alternative.s2s-vpn':
    'A site-to-site VPN alone is cheaper and ready in hours, but has the latency of the internet and a ceiling ' +
    'of 10 Gbps.',
  'option.expressroute-vpn-failover.alternative.s2s-vpn.fits': 'It comes first below 1 Gbps with tolerant latency.',
  'option.expressroute-vpn-failover.alternative.vwan-standard':
    'Virtual WAN carries the same pair of links in a managed hub with built-in transit.',
  'option.expressroute-vpn-failover.alternative.vwan-standard.fits':
    'It comes first with more than 30 sites or any-to-any traffic.',
  'option.expressroute-vpn-failover.alternative.expressroute-global-reach':
    'Global Reach connects on-premises sites with each other, not with Azure resources.',
  'option.expressroute-vpn-failover.alternative.expressroute-global-reach.fits':
    'It fits when the sites must reach each other over the Microsoft backbone.',
  'option.expressroute-vpn-failover.not.no-hybrid-datacenter-and-no-hybrid-branch-site':
    'ExpressRoute joins on-premises networks to Azure, and none takes part.',
  'option.expressroute-vpn-failover.not.no-hybrid-datacenter-and-no-hybrid-branch-site.fits':
    'It fits when a datacenter needs a circuit with a backup.',
  'option.expressroute-vpn-failover.not.internet-transit-allowed-no':
    'The backup tunnel crosses the internet, which you said is not allowed.',
  'option.expressroute-vpn-failover.not.internet-transit-allowed-no.fits':
    'It fits when tunnels over the internet are allowed.',
  'option.expressroute-vpn-failover.not.criticality-mission-critical':
    'Microsoft advises against a VPN backup for mission-critical loads.',
  'option.expressroute-vpn-failover.not.criticality-mission-critical.fits':
    'It fits for production loads that can run at the speed of the VPN for a while.',
  'option.expressroute-vpn-failover.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The virtual hub carries both links in one place.',
  'option.expressroute-vpn-failover.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits with a hub of your own.',
  'option.expressroute-vpn-failover.not.with-expressroute-global-reach':
    'Both ends are sites with circuits; a VPN backup of their link needs tunnels between the sites themselves.',
  'option.expressroute-vpn-failover.not.with-expressroute-global-reach.fits':
    'It fits when a site must reach Azure resources.',
  'option.expressroute-vpn-failover.not.address-overlap-yes':
    'Ranges must be unique over private peering, and no NAT feature is documented for it.',
  'option.expressroute-vpn-failover.not.address-overlap-yes.fits': 'It fits once the ranges no longer overlap.',
  'option.expressroute-vpn-failover.not.express-route-needed-yes':
    'The networks in your answers are joined in another way, for which a circuit with a VPN backup is not made.',
  'option.expressroute-vpn-failover.not.express-route-needed-yes.fits':
    'It fits when a production datacenter needs ExpressRoute.',
  'option.expressroute-vpn-failover.not.otherwise': 'Your answers do not need ExpressRoute, so a VPN alone is enough.',
};
