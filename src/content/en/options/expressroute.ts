/** What is said of expressroute. */
export const expressroute = {
  'option.expressroute': 'Azure ExpressRoute',
  'option.expressroute.meaning':
    'ExpressRoute is a private line through a provider from your network to Azure. It does not cross the ' +
    'internet and is not encrypted by default.',
  'option.expressroute.summary':
    'A private circuit between your network and Azure through a connectivity provider or direct ports.',
  'option.expressroute.use': 'Use {line}, a private line from your network to Azure that never crosses the internet.',
  'option.expressroute.what': 'An ExpressRoute circuit with private peering and an ExpressRoute gateway.',
  'option.expressroute.latency': 'Predictable; private path',
  'option.expressroute.throughput': '50 Mbps to 10 Gbps circuits; Direct 10, 100 and 400 Gbps',
  'option.expressroute.encryption': 'None by default',
  'option.expressroute.transitivity': 'VNets of one circuit share a routing domain; sites need Global Reach',
  'option.expressroute.overlap': 'Not allowed; no NAT documented',
  'option.expressroute.billed': 'Circuit per month, gateway per hour, provider; metered outbound per GB',
  'option.expressroute.effort': 'High: provider contract, weeks to months',
  'option.expressroute.scope': 'your sites with VNets, over a line past the internet',
  'option.expressroute.takes': 'weeks to months at the provider, 45 minutes or more for the gateway',
  'option.expressroute.when':
    'when a datacenter needs steady latency, large volumes or a path that never touches the internet',
  'option.expressroute.not': 'for a small branch, for next week, or to join VNets with each other',
  'option.expressroute.limit.circuits': 'circuits',
  'option.expressroute.limit.circuits.value': '50 Mbps to 10 Gbps; ExpressRoute Direct 10, 100 and 400 Gbps',
  'option.expressroute.limit.gateway-throughput': 'gateway throughput',
  'option.expressroute.limit.gateway-throughput.value':
    'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps',
  'option.expressroute.limit.prefixes': 'prefixes',
  'option.expressroute.limit.prefixes.value': '4,000 from on-premises (10,000 with Premium), 1,000 from Azure',
  'option.expressroute.limit.prefixes.note': 'Above these numbers the BGP session drops.',
  'option.expressroute.cost.the-circuit-beside-what-the': 'the circuit, beside what the provider bills ({size})',
  'option.expressroute.cost.data-out-of-a-metered': 'data out of a metered circuit',
  'option.expressroute.cost.the-gateway': 'the gateway ({size})',
  'option.expressroute.alternative.s2s-vpn':
    'A site-to-site VPN is cheaper and ready in hours, but has the latency of the internet and a ceiling of 10 Gbps.',
  'option.expressroute.alternative.s2s-vpn.fits': 'It comes first below 1 Gbps with tolerant latency.',
  'option.expressroute.alternative.expressroute-vpn-failover':
    'A VPN backup is slower than the circuit, and Microsoft advises against it for latency-critical or ' +
    'bandwidth-heavy loads.',
  'option.expressroute.alternative.expressroute-vpn-failover.fits':
    'It comes first in production when tunnels over the internet are allowed.',
  'option.expressroute.alternative.vwan-standard':
    'Virtual WAN pays off when many sites, or transit between VPN and ExpressRoute, are needed.',
  'option.expressroute.alternative.vwan-standard.fits': 'It comes first with more than 30 sites or any-to-any traffic.',
  'option.expressroute.alternative.expressroute-global-reach':
    'Global Reach connects on-premises sites with each other, not with Azure resources.',
  'option.expressroute.alternative.expressroute-global-reach.fits':
    'It fits when the sites must reach each other over the Microsoft backbone.',
  'option.expressroute.not.source-type-internet-client':
    'The clients are on the internet, and a circuit joins a site to Azure.',
  'option.expressroute.not.source-type-internet-client.fits': 'It fits when a datacenter must be connected.',
  'option.expressroute.not.no-hybrid-datacenter-and-no-hybrid-branch-site':
    'ExpressRoute joins on-premises networks to Azure. None takes part here, and between VNets its traffic ' +
    'turns around at the Microsoft edge, which Microsoft discourages.',
  'option.expressroute.not.with-vwan-standard-or-with-vwan-secured-hub':
    'Circuits connect to the virtual hub instead of a gateway in your VNet.',
  'option.expressroute.not.with-vwan-standard-or-with-vwan-secured-hub.fits': 'It fits with a hub of your own.',
  'option.expressroute.not.with-expressroute-vpn-failover':
    'The circuit is already part of the design, with a VPN as backup.',
  'option.expressroute.not.with-expressroute-vpn-failover.fits': 'It fits alone with a second circuit as backup.',
  'option.expressroute.not.with-expressroute-global-reach': 'The circuits are there already; Global Reach joins them.',
  'option.expressroute.not.with-expressroute-global-reach.fits': 'It fits when a site must reach Azure resources.',
  'option.expressroute.not.address-overlap-yes':
    'Ranges must be unique over private peering, and no NAT feature is documented for it.',
  'option.expressroute.not.address-overlap-yes.fits': 'It fits once the ranges no longer overlap.',
  'option.expressroute.not.express-route-needed-yes':
    'The networks in your answers are joined in another way; a circuit serves a datacenter.',
  'option.expressroute.not.otherwise':
    'A circuit takes weeks to months and costs more, and your answers ask for neither its bandwidth nor its ' +
    'predictable latency.',
  'option.expressroute.not.otherwise.fits':
    'It fits at 10 Gbps and more, with sensitive latency, or when nothing may cross the internet.',
};
