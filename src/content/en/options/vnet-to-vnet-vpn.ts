/** What is said of vnet-to-vnet-vpn. */
export const vnetToVnetVpn = {
  'option.vnet-to-vnet-vpn': 'VNet-to-VNet VPN',
  'option.vnet-to-vnet-vpn.meaning':
    'A VNet-to-VNet VPN is an IPsec tunnel between the VPN gateways of two VNets. Choose it when IPsec between ' +
    'the VNets is required; otherwise peering is simpler and faster.',
  'option.vnet-to-vnet-vpn.summary':
    'An IPsec tunnel between VPN gateways in two Azure VNets; the traffic stays on the Microsoft network.',
  'option.vnet-to-vnet-vpn.use':
    'Use a VNet-to-VNet VPN, with a VPN gateway in each VNet and an IPsec tunnel between them.',
  'option.vnet-to-vnet-vpn.what':
    'A route-based Azure VPN Gateway on each side, with a VNet-to-VNet connection in both directions.',
  'option.vnet-to-vnet-vpn.latency': 'Distance plus two gateways',
  'option.vnet-to-vnet-vpn.throughput': '650 Mbps (VpnGw1AZ) to 10 Gbps (VpnGw5AZ), aggregate',
  'option.vnet-to-vnet-vpn.encryption': 'IPsec/IKE',
  'option.vnet-to-vnet-vpn.transitivity': 'Yes, with BGP',
  'option.vnet-to-vnet-vpn.overlap': 'Not allowed, and no NAT for this type',
  'option.vnet-to-vnet-vpn.billed': 'Two gateways per hour, plus traffic that leaves to another region',
  'option.vnet-to-vnet-vpn.effort': 'High: two gateways, subnets, public IP addresses and tunnels',
  'option.vnet-to-vnet-vpn.scope': 'two VNets, in the same or in different regions',
  'option.vnet-to-vnet-vpn.takes': '45 minutes or more for each of the two gateways',
  'option.vnet-to-vnet-vpn.when':
    'when a rule demands IPsec between VNets and Virtual Network encryption does not satisfy it',
  'option.vnet-to-vnet-vpn.not': 'where speed matters, or one of the VNets uses the gateway of a hub',
  'option.vnet-to-vnet-vpn.limit.throughput-by-sku': 'throughput by SKU',
  'option.vnet-to-vnet-vpn.limit.throughput-by-sku.value':
    'VpnGw1AZ 650 Mbps, VpnGw2AZ 1.25 Gbps, VpnGw3AZ 2.5 Gbps, VpnGw4AZ 5 Gbps, VpnGw5AZ 10 Gbps',
  'option.vnet-to-vnet-vpn.limit.throughput-by-sku.note':
    'Aggregate of all tunnels (generation 2 from VpnGw2AZ on); the best single tunnel carries 0.65 to 2.3 Gbps.',
  'option.vnet-to-vnet-vpn.limit.planning-value-for-one-tunnel': 'planning value for one tunnel',
  'option.vnet-to-vnet-vpn.limit.planning-value-for-one-tunnel.value': '1.25 Gbps',
  'option.vnet-to-vnet-vpn.cost.each-of-the-two-gateways': 'each of the two gateways ({size})',
  'option.vnet-to-vnet-vpn.cost.data-to-another-region-out': 'data to another region, out of {place}',
  'option.vnet-to-vnet-vpn.alternative.vnet-peering-global':
    'Global VNet peering is faster and simpler, but it brings no IPsec, only MACsec between datacenters.',
  'option.vnet-to-vnet-vpn.alternative.vnet-peering-global.fits':
    "It comes first when the backbone's encryption or TLS is enough.",
  'option.vnet-to-vnet-vpn.alternative.vnet-peering-regional':
    'Peering is faster and simpler, but nothing is encrypted inside one datacenter.',
  'option.vnet-to-vnet-vpn.alternative.vnet-encryption':
    'Peering with Virtual Network encryption gives DTLS between supported VM sizes without gateways; check ' +
    'whether your auditor accepts it instead of IPsec.',
  'option.vnet-to-vnet-vpn.alternative.vnet-encryption.fits':
    'It comes first when encryption between the VMs is enough.',
  'option.vnet-to-vnet-vpn.alternative.hub-spoke-firewall':
    'Network virtual appliances with IPsec carry more than a VPN gateway SKU.',
  'option.vnet-to-vnet-vpn.alternative.hub-spoke-firewall.fits': 'It comes first at 10 Gbps and more.',
  'option.vnet-to-vnet-vpn.not.outside-callers-or-reach-hybrid':
    'A VNet-to-VNet connection joins two Azure VNets, and one side of yours is outside Azure.',
  'option.vnet-to-vnet-vpn.not.outside-callers-or-reach-hybrid.fits':
    'It fits when two Azure VNets need IPsec between them.',
  'option.vnet-to-vnet-vpn.not.managed-callers':
    'The network that a managed service brings along cannot hold a VPN gateway.',
  'option.vnet-to-vnet-vpn.not.managed-callers.fits': 'It fits when two VNets of yours need IPsec between them.',
  'option.vnet-to-vnet-vpn.not.same-vnet-yes': 'Both sides share one VNet, so there are no two networks to join.',
  'option.vnet-to-vnet-vpn.not.same-vnet-yes.fits': 'It fits when two VNets need IPsec between them.',
  'option.vnet-to-vnet-vpn.not.same-cloud-no':
    'Across clouds the tunnel is a site-to-site connection with local network gateways, not the VNet-to-VNet type.',
  'option.vnet-to-vnet-vpn.not.same-cloud-no.fits': 'It fits when both VNets are in one cloud.',
  'option.vnet-to-vnet-vpn.not.reach-private-endpoint':
    'Two gateways and IPsec tunnels cost more and carry less than a private endpoint with TLS.',
  'option.vnet-to-vnet-vpn.not.reach-private-endpoint.fits': 'It fits when IPsec between the VNets is mandatory.',
  'option.vnet-to-vnet-vpn.not.encryption-ipsec-required':
    'The networks meet in another way here, and a VNet-to-VNet connection would be a second one beside it.',
  'option.vnet-to-vnet-vpn.not.encryption-ipsec-required.fits':
    'It fits when two VNets need IPsec between them and nothing else joins.',
  'option.vnet-to-vnet-vpn.not.otherwise':
    'Two VPN gateways are billed by the hour, need IPsec tunnels and cap the throughput at the gateway SKU, ' +
    'with no gain unless IPsec is mandatory.',
};
