/** What is said of what is retired or advised against. */
export const discouraged = {
  'option.vpn-non-az-sku': 'VPN gateway SKUs without availability zones (VpnGw1 to VpnGw5)',
  'option.vpn-non-az-sku.meaning':
    'VpnGw1 to VpnGw5 without AZ cannot be created since 1 November 2025. Use VpnGw1AZ to VpnGw5AZ.',
  'option.vpn-non-az-sku.because':
    'These SKUs cannot be created since 2025-11-01 and were deprecated in September 2026. Their successors are ' +
    'VpnGw1AZ to VpnGw5AZ.',
  'option.basic-lb': 'Basic Load Balancer',
  'option.basic-lb.meaning': 'The Basic load balancer was retired on 30 September 2025. Use Standard.',
  'option.basic-lb.because':
    'It was retired on 2025-09-30; what still runs has no SLA. Its successor is the Standard Load Balancer.',
  'option.basic-public-ip': 'Basic public IP address',
  'option.basic-public-ip.meaning': 'The Basic public IP was retired on 30 September 2025. Use Standard.',
  'option.basic-public-ip.because':
    'It was retired on 2025-09-30; existing addresses keep running without support. Its successor is the ' +
    'Standard public IP address.',
  'option.app-gateway-v1': 'Application Gateway v1',
  'option.app-gateway-v1.meaning':
    'Application Gateway v1 was retired on 28 April 2026 and running gateways were stopped. Use v2.',
  'option.app-gateway-v1.because':
    'It cannot be created since 2024-09-01 and was retired on 2026-04-28, when running gateways were stopped. ' +
    'Its successor is Application Gateway v2.',
  'option.front-door-classic': 'Azure Front Door (classic)',
  'option.front-door-classic.meaning':
    'Azure Front Door (classic) retires on 31 March 2027 and takes no new profiles. Use Standard or Premium.',
  'option.front-door-classic.because':
    'It takes no new profiles since 2025-04-01 and retires on 2027-03-31. Its successors are Azure Front Door ' +
    'Standard and Premium.',
  'option.expressroute-between-vnets': 'ExpressRoute between VNets',
  'option.expressroute-between-vnets.meaning':
    'Sending traffic between VNets through an ExpressRoute circuit is a detour that is off by default. Use VNet ' +
    'peering.',
  'option.expressroute-between-vnets.because':
    'Traffic between VNets over a circuit turns around at the Microsoft edge, with more latency and the cap of ' +
    'the gateway; it is off by default according to the gateway article. Use VNet peering.',
  'option.vpn-gateway-as-router': 'VPN gateway as router between spokes',
  'option.vpn-gateway-as-router.meaning':
    'Using a VPN gateway to route between spokes is discouraged, because its bandwidth is not guaranteed. Use a ' +
    'firewall or direct peering.',
  'option.vpn-gateway-as-router.because':
    'A VPN gateway between spokes gives no guarantee of bandwidth. Use Azure Firewall, a network virtual ' +
    'appliance or direct peering.',
};
