/** What is said of expressroute-direct. */
export const expressrouteDirect = {
  'option.expressroute-direct': 'ExpressRoute Direct',
  'option.expressroute-direct.meaning':
    'ExpressRoute Direct is a pair of ports of your own at the edge of the Microsoft network, of 10, 100 or 400 ' +
    'Gbps. You create circuits on it, and it alone allows MACsec.',
  'option.expressroute-direct.summary':
    'A pair of ports of your own at the edge of the Microsoft network, on which you create the circuits yourself.',
  'option.expressroute-direct.use':
    'Use ExpressRoute Direct, a pair of ports of your own at the edge of the Microsoft network.',
  'option.expressroute-direct.what':
    'A pair of ExpressRoute Direct ports at a peering location, on which you create the circuits.',
  'option.expressroute-direct.latency': 'Predictable; private path',
  'option.expressroute-direct.throughput': '10, 100 or 400 Gbps a port, one pair',
  'option.expressroute-direct.encryption': 'None by default; MACsec with keys of your own',
  'option.expressroute-direct.transitivity': 'As ExpressRoute',
  'option.expressroute-direct.overlap': 'As ExpressRoute',
  'option.expressroute-direct.billed': 'Ports per month, besides the circuits and the gateway',
  'option.expressroute-direct.effort': 'High: cross-connects, and routers of your own at the peering location',
  'option.expressroute-direct.scope': 'your routers with the Microsoft edge at a peering location',
  'option.expressroute-direct.takes': 'long: ports, cross-connects and your own routers come first',
  'option.expressroute-direct.when':
    'when one line must carry more than providers sell, or MACsec with your own keys is required',
  'option.expressroute-direct.not':
    'where a circuit of up to 10 Gbps is enough, or you have no equipment at the location',
  'option.expressroute-direct.limit.ports': 'ports',
  'option.expressroute-direct.limit.ports.value': 'A pair of 10, 100 or 400 Gbps',
  'option.expressroute-direct.limit.ports.note': 'Each port goes to another edge router of Microsoft.',
  'option.expressroute-direct.limit.gateway-throughput': 'gateway throughput',
  'option.expressroute-direct.limit.gateway-throughput.value':
    'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps',
  'option.expressroute-direct.limit.gateway-throughput.note': 'FastPath takes data past the gateway.',
  'option.expressroute-direct.cost.the-pair-of-ports': 'the pair of ports',
  'option.expressroute-direct.cost.the-gateway': 'the gateway ({size})',
  'option.expressroute-direct.alternative.s2s-vpn':
    'A VPN gateway carries up to 10 Gbps over the internet, which is far less than ports of your own.',
  'option.expressroute-direct.alternative.s2s-vpn.fits':
    'It comes first for modest traffic that may cross the internet.',
  'option.expressroute-direct.alternative.expressroute-fastpath':
    'FastPath takes data past the gateway, which matters once the gateway is what limits the line.',
  'option.expressroute-direct.alternative.expressroute-fastpath.fits':
    'It fits at 10 Gbps and more, where latency counts.',
  'option.expressroute-direct.not.no-with-expressroute':
    'The design has no ExpressRoute line that could end on ports of your own.',
  'option.expressroute-direct.not.no-with-expressroute.fits':
    'It fits when a line carries more than 10 Gbps, or needs MACsec.',
  'option.expressroute-direct.not.otherwise':
    'A circuit from a provider carries up to 10 Gbps, and ports of your own are a matter of more than that, or ' +
    'of MACsec.',
};
