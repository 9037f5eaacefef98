// Things that a person may bring up and that are retired, or that Microsoft advises against: their verdict never
// depends on the case.
import type { DiscouragedRow } from './option-row.ts';

export const discouragedRows = {
  'vpn-non-az-sku': {
    name: 'VPN gateway SKUs without availability zones (VpnGw1 to VpnGw5)',
    verdict: 'retired',
    because:
      'These SKUs cannot be created since 2025-11-01 and were deprecated in September 2026. Their successors ' +
      'are VpnGw1AZ to VpnGw5AZ.',
    sources: ['VPNCON', 'VPNNEW'],
    joins: null,
    isWebOnly: false,
  },
  'basic-lb': {
    name: 'Basic Load Balancer',
    verdict: 'retired',
    because: 'It was retired on 2025-09-30; what still runs has no SLA. Its successor is the Standard Load Balancer.',
    sources: ['LBB'],
    joins: 'internet',
    isWebOnly: false,
  },
  'basic-public-ip': {
    name: 'Basic public IP address',
    verdict: 'retired',
    because:
      'It was retired on 2025-09-30; existing addresses keep running without support. Its successor is the ' +
      'Standard public IP address.',
    sources: ['PIPB'],
    joins: 'internet',
    isWebOnly: false,
  },
  'app-gateway-v1': {
    name: 'Application Gateway v1',
    verdict: 'retired',
    because:
      'It cannot be created since 2024-09-01 and was retired on 2026-04-28, when running gateways were ' +
      'stopped. Its successor is Application Gateway v2.',
    sources: ['AGW1'],
    joins: 'internet',
    isWebOnly: true,
  },
  'front-door-classic': {
    name: 'Azure Front Door (classic)',
    verdict: 'retired',
    because:
      'It takes no new profiles since 2025-04-01 and retires on 2027-03-31. Its successors are Azure Front ' +
      'Door Standard and Premium.',
    sources: ['FDC'],
    joins: 'internet',
    isWebOnly: true,
  },
  'expressroute-between-vnets': {
    name: 'ExpressRoute between VNets',
    verdict: 'rejected',
    because:
      'Traffic between VNets over a circuit turns around at the Microsoft edge, with more latency and the cap ' +
      'of the gateway; it is off by default according to the gateway article. Use VNet peering.',
    sources: ['ERV2V', 'ERGW', 'AC-PEER'],
    joins: null,
    isWebOnly: false,
  },
  'vpn-gateway-as-router': {
    name: 'VPN gateway as router between spokes',
    verdict: 'rejected',
    because:
      'A VPN gateway between spokes gives no guarantee of bandwidth. Use Azure Firewall, a network virtual ' +
      'appliance or direct peering.',
    sources: ['AC-PEER'],
    joins: null,
    isWebOnly: false,
  },
} as const satisfies Readonly<Record<string, DiscouragedRow>>;
