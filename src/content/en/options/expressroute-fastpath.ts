/** What is said of expressroute-fastpath. */
export const expressrouteFastpath = {
  'option.expressroute-fastpath': 'ExpressRoute FastPath',
  'option.expressroute-fastpath.meaning': 'FastPath sends ExpressRoute data past the gateway straight to the VMs.',
  'option.expressroute-fastpath.summary': 'Data goes around the ExpressRoute gateway straight to the VMs.',
  'option.expressroute-fastpath.use': 'Use ExpressRoute FastPath, which takes data past the gateway of the line.',
  'option.expressroute-fastpath.what': 'ExpressRoute FastPath on the connection.',
  'option.expressroute-fastpath.latency': 'Lower: without the gateway',
  'option.expressroute-fastpath.throughput': 'Without the limit of the gateway',
  'option.expressroute-fastpath.encryption': 'None by default',
  'option.expressroute-fastpath.transitivity': 'Not over global peering',
  'option.expressroute-fastpath.overlap': 'As ExpressRoute',
  'option.expressroute-fastpath.billed': 'No rate published; needs ErGw3Az or 10 scale units',
  'option.expressroute-fastpath.effort': 'Low, once the gateway is large enough',
  'option.expressroute-fastpath.scope': 'a circuit with the machines of a VNet, past its gateway',
  'option.expressroute-fastpath.takes': 'soon, once the gateway is of a size that allows it',
  'option.expressroute-fastpath.when': 'when the gateway is what slows the line down, in packets or in latency',
  'option.expressroute-fastpath.not': 'where targets sit behind global peering, or a small gateway is fast enough',
  'option.expressroute-fastpath.limit.gateway-needed': 'gateway needed',
  'option.expressroute-fastpath.limit.gateway-needed.value':
    'ErGw3Az, Ultra Performance, or ErGwScale with at least 10 scale units',
  'option.expressroute-fastpath.cost.the-larger-gateway': 'the larger gateway ({size})',
  'option.expressroute-fastpath.alternative.vwan-standard':
    'A virtual hub brings a gateway with more scale units instead of a way past it.',
  'option.expressroute-fastpath.alternative.vwan-standard.fits': 'It fits when Azure Virtual WAN carries your sites.',
  'option.expressroute-fastpath.not.no-with-expressroute': 'The design has no ExpressRoute gateway to bypass.',
  'option.expressroute-fastpath.not.no-with-expressroute.fits':
    'It fits on an ExpressRoute link whose gateway is the bottleneck.',
  'option.expressroute-fastpath.not.otherwise':
    'FastPath needs ErGw3Az or at least 10 scale units of ErGwScale, and does not cover global peering; add it ' +
    'only when the gateway is the bottleneck.',
  'option.expressroute-fastpath.not.otherwise.fits':
    'It fits when the ExpressRoute gateway limits throughput or latency.',
};
