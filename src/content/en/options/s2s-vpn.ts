/** What is said of s2s-vpn. */
export const s2sVpn = {
  'option.s2s-vpn': 'Site-to-site VPN',
  'option.s2s-vpn.meaning':
    'A site-to-site VPN is an IPsec tunnel over the internet from a VPN device of yours to a VPN gateway in Azure.',
  'option.s2s-vpn.summary': 'An IPsec tunnel over the internet between an outside network and Azure VPN Gateway.',
  'option.s2s-vpn.use':
    'Use a site-to-site VPN, an encrypted IPsec tunnel from Azure VPN Gateway to the other network.',
  'option.s2s-vpn.what': '{tunnelWhat}',
  'option.s2s-vpn.latency': 'Internet, not predictable',
  'option.s2s-vpn.throughput': '650 Mbps (VpnGw1AZ) to 10 Gbps (VpnGw5AZ), aggregate',
  'option.s2s-vpn.encryption': 'IPsec/IKE, always',
  'option.s2s-vpn.transitivity': 'Between connections with BGP; to ExpressRoute only with Route Server or Virtual WAN',
  'option.s2s-vpn.overlap': 'With NAT rules, from VpnGw2 on',
  'option.s2s-vpn.billed': 'Gateway per hour, plus outbound traffic',
  'option.s2s-vpn.effort': 'Medium: a gateway and a VPN device, hours to days',
  'option.s2s-vpn.scope': 'a whole site, or a network in another cloud, with Azure',
  'option.s2s-vpn.takes': 'hours in all, of which 45 minutes or more for the gateway',
  'option.s2s-vpn.when': 'when a site needs Azure soon, its traffic is moderate and the internet may carry it',
  'option.s2s-vpn.not': 'where latency must be steady, the internet is forbidden, or single people are on the road',
  'option.s2s-vpn.limit.throughput-by-sku': 'throughput by SKU',
  'option.s2s-vpn.limit.throughput-by-sku.value':
    'VpnGw1AZ 650 Mbps, VpnGw2AZ 1.25 Gbps, VpnGw3AZ 2.5 Gbps, VpnGw4AZ 5 Gbps, VpnGw5AZ 10 Gbps',
  'option.s2s-vpn.limit.throughput-by-sku.note':
    'Aggregate of all tunnels and clients (generation 2 from VpnGw2AZ on); the best single tunnel carries 0.65 ' +
    'to 2.3 Gbps.',
  'option.s2s-vpn.limit.tunnels': 'tunnels',
  'option.s2s-vpn.limit.tunnels.value': '30 (VpnGw1AZ to VpnGw3AZ), 100 (VpnGw4AZ and VpnGw5AZ)',
  'option.s2s-vpn.cost.the-gateway': 'the gateway ({size})',
  'option.s2s-vpn.cost.each-tunnel-above-10': 'each tunnel above 10',
  'option.s2s-vpn.cost.data-out-to-the-internet': 'data out to the internet, first 10 TB',
  'option.s2s-vpn.alternative.expressroute':
    'ExpressRoute gives predictable latency on a private path, but takes weeks to months and costs more.',
  'option.s2s-vpn.alternative.expressroute.fits':
    'It comes first at 10 Gbps and more, with sensitive latency, or when nothing may cross the internet.',
  'option.s2s-vpn.alternative.vwan-standard':
    'Virtual WAN pays off above about 30 branch tunnels, with SD-WAN, or in several regions with several sites.',
  'option.s2s-vpn.alternative.vwan-standard.fits': 'It comes first with more than 30 sites or SD-WAN.',
  'option.s2s-vpn.alternative.p2s-vpn': 'Point-to-site VPN attaches single devices, not a site.',
  'option.s2s-vpn.alternative.p2s-vpn.fits': "It fits when the client is a person's device.",
  'option.s2s-vpn.alternative.vnet-peering-global': 'Peering between different clouds is not possible.',
  'option.s2s-vpn.alternative.vnet-peering-global.fits': 'It fits when both sides are in the same cloud.',
  'option.s2s-vpn.alternative.service-firewall':
    'TLS to the public endpoint with an allow list avoids gateways, but exposes the endpoint to known addresses.',
  'option.s2s-vpn.alternative.service-firewall.fits':
    'It comes first when known public addresses may reach the resource.',
  'option.s2s-vpn.not.source-type-internet-client':
    'The clients are on the internet and have no network of their own to connect.',
  'option.s2s-vpn.not.source-type-internet-client.fits': 'It fits when an office, a datacenter or another cloud joins.',
  'option.s2s-vpn.not.source-type-user-device-and-no-hybrid-branch':
    'A site-to-site tunnel joins a whole site by its VPN device, not single devices.',
  'option.s2s-vpn.not.source-type-user-device-and-no-hybrid-branch.fits': 'It fits when the users sit in one office.',
  'option.s2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The site-to-site gateways of the virtual hub already hold the tunnels.',
  'option.s2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits where no virtual hub stands and neither more than 30 sites, SD-WAN nor any-to-any traffic across ' +
    'regions ask for one.',
  'option.s2s-vpn.not.bandwidth-gte-10g-and-with-expressroute':
    'A VPN gateway carries up to 10 Gbps, and this path needs 10 Gbps and more.',
  'option.s2s-vpn.not.bandwidth-gte-10g-and-with-expressroute.fits':
    'It fits below 10 Gbps, when tunnels over the internet are allowed.',
  'option.s2s-vpn.not.with-expressroute-vpn-failover':
    'The tunnel is already part of the design, as backup of the circuit.',
  'option.s2s-vpn.not.with-expressroute-vpn-failover.fits': 'It fits alone when ExpressRoute is not needed.',
  'option.s2s-vpn.not.with-expressroute': 'The circuit already carries this traffic.',
  'option.s2s-vpn.not.with-expressroute.fits':
    'It fits below 10 Gbps with tolerant latency, when tunnels over the internet are allowed.',
  'option.s2s-vpn.not.hybrid-none-and-no-site-callers':
    'You named nothing outside Azure that joins; a site-to-site VPN connects a site to Azure.',
  'option.s2s-vpn.not.otherwise': 'The design connects the outside networks in another way.',
  'option.s2s-vpn.not.otherwise.fits': 'It fits when an office, a datacenter or another cloud joins over the internet.',
};
