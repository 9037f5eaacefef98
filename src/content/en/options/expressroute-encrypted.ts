/** What is said of expressroute-encrypted. */
export const expressrouteEncrypted = {
  'option.expressroute-encrypted': 'Encrypted ExpressRoute',
  'option.expressroute-encrypted.meaning':
    'ExpressRoute can be encrypted with MACsec on ExpressRoute Direct ports, or with IPsec over private peering ' +
    'on any circuit.',
  'option.expressroute-encrypted.summary':
    'MACsec on ExpressRoute Direct ports, or IPsec over private peering, on top of a circuit.',
  'option.expressroute-encrypted.use': 'Use ExpressRoute with encryption of the line.',
  'option.expressroute-encrypted.what':
    'Encryption on ExpressRoute, with IPsec over private peering, or MACsec on ExpressRoute Direct ports.',
  'option.expressroute-encrypted.latency': 'As ExpressRoute, plus the gateway for IPsec',
  'option.expressroute-encrypted.throughput':
    'MACsec: the port; IPsec: the VPN gateway SKU, up to 20 Gbps with high-bandwidth tunnels',
  'option.expressroute-encrypted.encryption': 'MACsec (layer 2) or IPsec',
  'option.expressroute-encrypted.transitivity': 'As ExpressRoute',
  'option.expressroute-encrypted.overlap': 'As ExpressRoute',
  'option.expressroute-encrypted.billed': 'As ExpressRoute, plus the VPN gateway for IPsec',
  'option.expressroute-encrypted.effort': 'High: keys or tunnels besides the circuit',
  'option.expressroute-encrypted.scope': 'a site with VNets, encrypted below the application',
  'option.expressroute-encrypted.takes': 'as the circuit beneath it; keys or tunnels come after that',
  'option.expressroute-encrypted.when':
    'when a rule demands encryption in the network, which a circuit alone does not have',
  'option.expressroute-encrypted.not': 'where TLS in the applications satisfies the rule',
  'option.expressroute-encrypted.limit.ipsec-over-private-peering': 'IPsec over private peering',
  'option.expressroute-encrypted.limit.ipsec-over-private-peering.value':
    'The VPN gateway SKU; high-bandwidth tunnels up to 4 x 5 Gbps = 20 Gbps',
  'option.expressroute-encrypted.limit.ipsec-over-private-peering.note':
    'High-bandwidth tunnels need VpnGw5AZ and FastPath.',
  'option.expressroute-encrypted.cost.the-vpn-gateway-for-ipsec': 'the VPN gateway for IPsec ({size})',
  'option.expressroute-encrypted.cost.the-pair-of-ports-for': 'the pair of ports for MACsec',
  'option.expressroute-encrypted.not.no-with-expressroute': 'The design has no ExpressRoute link to encrypt.',
  'option.expressroute-encrypted.not.no-with-expressroute.fits': 'It fits when an ExpressRoute link must be encrypted.',
  'option.expressroute-encrypted.not.otherwise':
    'You did not ask for encryption in the network layer; TLS in the application is the recommended minimum.',
  'option.expressroute-encrypted.not.otherwise.fits': 'It fits when IPsec or MACsec is mandatory on the link.',
};
