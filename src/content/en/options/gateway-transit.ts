/** What is said of gateway-transit. */
export const gatewayTransit = {
  'option.gateway-transit': 'Gateway transit',
  'option.gateway-transit.meaning':
    'Gateway transit lets a peered spoke use the VPN or ExpressRoute gateway of the hub instead of its own.',
  'option.gateway-transit.summary':
    'Spokes use the VPN or ExpressRoute gateway of the hub instead of gateways of their own.',
  'option.gateway-transit.use':
    'Use gateway transit, so peer your VNet with the one that holds the gateway and use that gateway.',
  'option.gateway-transit.what':
    'Gateway transit on the peering, which the hub allows; each spoke uses the remote gateway.',
  'option.gateway-transit.latency': 'As the gateway',
  'option.gateway-transit.throughput': 'As the shared gateway',
  'option.gateway-transit.encryption': 'As the gateway',
  'option.gateway-transit.transitivity': 'Between spokes and what is behind the gateway',
  'option.gateway-transit.overlap': 'Not allowed',
  'option.gateway-transit.billed': 'Peering per GB to and from the gateway',
  'option.gateway-transit.effort': 'Low: two settings on the peerings',
  'option.gateway-transit.scope': 'spoke VNets with the networks behind the gateway of their hub',
  'option.gateway-transit.takes': 'minutes once the gateway stands, which itself takes 45 or more',
  'option.gateway-transit.when': 'when several spokes need the same site and one gateway in the hub is enough',
  'option.gateway-transit.not': 'to let spokes reach each other, or where a spoke has a gateway of its own',
  'option.gateway-transit.limit.remote-gateways': 'remote gateways',
  'option.gateway-transit.limit.remote-gateways.value': '1 for each VNet',
  'option.gateway-transit.cost.data-to-and-from-the':
    'data to and from the gateway inside one region, in each of the two VNets',
  'option.gateway-transit.alternative.s2s-vpn':
    'A gateway of its own in each VNet is billed by the hour each, and a VNet with its own gateway cannot use ' +
    'a shared one.',
  'option.gateway-transit.alternative.s2s-vpn.fits': 'It comes first when a VNet must not depend on the hub.',
  'option.gateway-transit.alternative.vwan-standard':
    'Virtual WAN gives each connected VNet the gateways of its hub, and transit between them.',
  'option.gateway-transit.alternative.vwan-standard.fits':
    'It comes first with many branches, several regions or SD-WAN.',
  'option.gateway-transit.alternative.expressroute':
    'ExpressRoute replaces the tunnel behind the shared gateway by a private circuit, which takes weeks to months.',
  'option.gateway-transit.alternative.expressroute.fits':
    'It comes first at 10 Gbps and more, with sensitive latency, or when nothing may cross the internet.',
  'option.gateway-transit.not.hybrid-none-and-no-known-outside-callers':
    'You named nothing outside Azure that joins, so there is no gateway to share.',
  'option.gateway-transit.not.hybrid-none-and-no-known-outside-callers.fits':
    'It fits when a hub gateway serves several VNets.',
  'option.gateway-transit.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The gateways of the virtual hub already serve all connected VNets.',
  'option.gateway-transit.not.with-vwan-standard-or-with-vwan-secured-hub.fits': 'It fits with a hub of your own.',
  'option.gateway-transit.not.otherwise': 'Nothing here uses the gateway of another VNet.',
  'option.gateway-transit.not.otherwise.fits': 'It fits when spokes use the gateway of a hub.',
};
