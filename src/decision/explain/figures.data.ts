// Limits, throughput and SLA of each option, as printed by the sources. The date shown is that of the first source.
import type { LimitRow } from './figures.ts';
import type { OptionId } from '../../options/options.ts';

export const limitRows: Readonly<Record<OptionId, readonly LimitRow[]>> = {
  'same-vnet': [
    { label: 'addresses and subnets', value: '65,536 private IP addresses and 3,000 subnets in a VNet', note: '5 addresses of each subnet are reserved; the smallest IPv4 subnet is /29.', sources: ['VLIM', 'VFAQ'] },
  ],
  'vnet-peering-regional': [
    { label: 'peerings', value: '500 for each VNet; 1,000 through Azure Virtual Network Manager', note: null, sources: ['PEER'] },
    { label: 'addresses in a group of peered VNets', value: '128,000 private IP addresses', note: null, sources: ['VLIM'] },
  ],
  'vnet-peering-global': [
    { label: 'peerings', value: '500 for each VNet; 1,000 through Azure Virtual Network Manager', note: null, sources: ['PEER'] },
    { label: 'throughput', value: 'No limit of its own', note: 'The VM size is the limit.', sources: ['PEER', 'VFAQ'] },
  ],
  'subnet-peering': [
    { label: 'subnets', value: '200 on each side, 1,000 in a VNet', note: null, sources: ['SUBP'] },
  ],
  'avnm-mesh': [
    { label: 'VNets in a connected group', value: '250 by default; 3,000 with high-scale mesh; 5,000 on request', note: 'State of September 2026, in supported regions.', sources: ['NW-MESH', 'AVNMI', 'AVNMC'] },
    { label: 'private endpoints in a connected group', value: '2,000; 20,000 with High Scale Private Endpoints', note: null, sources: ['AVNMC', 'AVNMI'] },
  ],
  'avnm-hub-spoke': [
    { label: 'spokes of a hub', value: '1,000', note: null, sources: ['AVNMI'] },
  ],
  'vnet-to-vnet-vpn': [
    { label: 'throughput by SKU', value: 'VpnGw1AZ 650 Mbps, VpnGw2AZ 1.25 Gbps, VpnGw3AZ 2.5 Gbps, VpnGw4AZ 5 Gbps, VpnGw5AZ 10 Gbps', note: 'Aggregate of all tunnels (generation 2 from VpnGw2AZ on); the best single tunnel carries 0.65 to 2.3 Gbps.', sources: ['VGLIM'] },
    { label: 'planning value for one tunnel', value: '1.25 Gbps', note: null, sources: ['AC-PEER'] },
  ],
  'hub-spoke-firewall': [
    { label: 'Azure Firewall throughput', value: 'Basic 250 Mbps, Standard 30 Gbps, Premium 100 Gbps', note: 'Premium with TLS inspection and IDPS in deny mode: up to 22 Gbps since August 2026. One TCP flow: 1.5 Gbps (Standard), 9 Gbps (Premium).', sources: ['FWL', 'FWP', 'NW-IDPS'], of: 'azure-firewall' },
    { label: 'SLA of Azure Firewall', value: '99.99 % zone-redundant, 99.95 % in regions without zones', note: null, sources: ['FWZ'], of: 'azure-firewall' },
    { label: 'routes', value: '1,000 in a route table, 600 route tables in a subscription', note: 'Defaults since May 2026.', sources: ['NW-LIMITS'] },
  ],
  'gateway-transit': [
    { label: 'remote gateways', value: '1 for each VNet', note: null, sources: ['MPEER', 'VFAQ'] },
  ],
  'route-server': [
    { label: 'connected VMs and routes', value: '4,000 VMs by default; 4,000 routes for each BGP peer', note: 'Each further routing unit adds 1,000 VMs.', sources: ['RSF'] },
  ],
  'vwan-standard': [
    { label: 'hub router', value: '3 Gbps and 2,000 VMs by default, up to 50 Gbps', note: 'One TCP flow above 1.5 Gbps may degrade.', sources: ['VWANH', 'VWANF'] },
    { label: 'gateways of a hub', value: 'Site-to-site 20 Gbps and 1,000 connections; ExpressRoute 20 Gbps; point-to-site 200 Gbps and 100,000 users', note: null, sources: ['VWANF', 'VWANLIM'] },
    { label: 'SLA of the platform', value: '99.95 %', note: 'Components are calculated individually.', sources: ['VWANF'] },
  ],
  'vwan-secured-hub': [
    { label: 'hub router', value: '3 Gbps and 2,000 VMs by default, up to 50 Gbps', note: 'With routing intent, a hub takes 600 VNet address spaces.', sources: ['VWANH', 'VWANF'] },
    { label: 'Azure Firewall throughput', value: 'Standard 30 Gbps, Premium 100 Gbps', note: 'Premium with TLS inspection and IDPS in deny mode: up to 22 Gbps since August 2026.', sources: ['FWL', 'FWP', 'NW-IDPS'] },
  ],
  'vwan-basic': [],
  's2s-vpn': [
    { label: 'throughput by SKU', value: 'VpnGw1AZ 650 Mbps, VpnGw2AZ 1.25 Gbps, VpnGw3AZ 2.5 Gbps, VpnGw4AZ 5 Gbps, VpnGw5AZ 10 Gbps', note: 'Aggregate of all tunnels and clients (generation 2 from VpnGw2AZ on); the best single tunnel carries 0.65 to 2.3 Gbps.', sources: ['VGLIM'] },
    { label: 'tunnels', value: '30 (VpnGw1AZ to VpnGw3AZ), 100 (VpnGw4AZ and VpnGw5AZ)', note: null, sources: ['VGLIM'] },
  ],
  'p2s-vpn': [
    { label: 'clients by SKU', value: '250, 500, 1,000, 5,000 and 10,000 for VpnGw1AZ to VpnGw5AZ', note: 'OpenVPN and IKEv2.', sources: ['VGLIM'] },
  ],
  'expressroute': [
    { label: 'circuits', value: '50 Mbps to 10 Gbps; ExpressRoute Direct 10, 100 and 400 Gbps', note: null, sources: ['ER', 'ERD'] },
    { label: 'gateway throughput', value: 'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps', note: null, sources: ['ERGW'] },
    { label: 'prefixes', value: '4,000 from on-premises (10,000 with Premium), 1,000 from Azure', note: 'Above these numbers the BGP session drops.', sources: ['ERLIM'] },
  ],
  'expressroute-direct': [
    { label: 'ports', value: 'A pair of 10, 100 or 400 Gbps', note: 'Each port goes to another edge router of Microsoft.', sources: ['ERD'] },
    { label: 'gateway throughput', value: 'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps', note: 'FastPath takes data past the gateway.', sources: ['ERGW', 'ERFP'] },
  ],
  'expressroute-vpn-failover': [
    { label: 'gateway throughput', value: 'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps', note: 'The backup runs at the speed of the VPN gateway SKU, 650 Mbps to 10 Gbps.', sources: ['ERGW', 'VGLIM'] },
  ],
  'expressroute-encrypted': [
    { label: 'IPsec over private peering', value: 'The VPN gateway SKU; high-bandwidth tunnels up to 4 x 5 Gbps = 20 Gbps', note: 'High-bandwidth tunnels need VpnGw5AZ and FastPath.', sources: ['HBT', 'VPNPP'] },
  ],
  'expressroute-global-reach': [
    { label: 'availability', value: 'Listed countries only; not for Local circuits', note: null, sources: ['ERGR'] },
  ],
  'expressroute-fastpath': [
    { label: 'gateway needed', value: 'ErGw3Az, Ultra Performance, or ErGwScale with at least 10 scale units', note: null, sources: ['ERFP'] },
  ],
  'private-endpoint': [
    { label: 'private endpoints', value: '1,000 in a VNet, 4,000 across peered VNets', note: '5,000 and 20,000 with High Scale Private Endpoints (public cloud only).', sources: ['PEHS'] },
  ],
  'private-endpoint-from-onprem': [
    { label: 'throughput over an ExpressRoute gateway', value: 'May be half of the gateway\'s figure', note: null, sources: ['ERGW'] },
  ],
  'private-endpoint-cross-tenant': [
    { label: 'approval', value: 'By the owner of the resource; Pending until then', note: null, sources: ['PE', 'AC-XT'] },
  ],
  'service-endpoint': [
    { label: 'VNet rules for each resource', value: 'Storage 400; SQL, Synapse, Event Hubs and Service Bus 128; Key Vault 200; Cosmos DB 64', note: 'The VNet FAQ prints 200 for Storage.', sources: ['STO', 'VFAQ'] },
  ],
  'private-link-service': [
    { label: 'addresses and endpoints', value: '8 NAT IP addresses and 1,000 private endpoints for each service', note: 'Idle connections drop after about 5 minutes.', sources: ['PLS', 'PLLIM'] },
  ],
  'vnet-integration': [
    { label: 'integration subnet', value: '/28 or larger; /26 for several plans', note: 'The subnet is delegated.', sources: ['ASVI'] },
  ],
  'network-security-perimeter': [
    { label: 'availability', value: 'All public cloud regions', note: 'Support differs by service.', sources: ['NSP'] },
  ],
  'service-firewall': [
    { label: 'private address', value: 'None; the public endpoint stays', note: null, sources: ['DG-PAAS'] },
  ],
  'bastion': [
    { label: 'sessions', value: 'Basic: 2 instances, 40 RDP or 80 SSH; Standard and Premium: 2 to 50 instances', note: null, sources: ['BASSKU'] },
  ],
  'nat-gateway': [
    { label: 'throughput', value: 'Standard 50 Gbps, StandardV2 100 Gbps', note: 'Standard lives in one zone, StandardV2 is zone-redundant and not in all regions.', sources: ['NATSKU'] },
    { label: 'ports and addresses', value: '64,512 ports for each IP address, 16 IP addresses', note: null, sources: ['NATL'] },
  ],
  'front-door': [
    { label: 'Private Link to the origin', value: 'Premium tier only, in regions with availability zones', note: null, sources: ['FDPL'] },
  ],
  'app-gateway-waf': [
    { label: 'SLA', value: '99.95 % (v2)', note: null, sources: ['AGWO'] },
  ],
  'public-load-balancer': [
    { label: 'SLA', value: '99.99 % (Standard)', note: null, sources: ['LBSKU'] },
  ],
  'internal-app-gateway': [
    { label: 'address', value: 'A private address alone, in a subnet of its own', note: null, sources: ['AGWPD'] },
  ],
  'internal-load-balancer': [
    { label: 'SLA', value: '99.99 % (Standard)', note: null, sources: ['LBSKU'] },
  ],
  'global-load-balancer': [
    { label: 'backends', value: 'Public regional Standard load balancers only', note: 'The home region comes from a fixed list.', sources: ['LBG'] },
  ],
  'traffic-manager': [
    { label: 'endpoints', value: 'Public endpoints only', note: 'Cached DNS answers delay a failover.', sources: ['TMF'] },
  ],
  'private-dns-zone': [
    { label: 'automatic registration', value: 'One zone for each VNet', note: null, sources: ['PDNS'] },
  ],
  'dns-private-resolver': [
    { label: 'queries', value: '10,000 a second for each endpoint', note: null, sources: ['DNSLIM'] },
  ],
  'vnet-encryption': [
    { label: 'VM sizes', value: 'All D and E series from v5 on, and listed series of other families', note: 'With accelerated networking.', sources: ['VENC'] },
  ],
  'ddos-protection': [
    { label: 'protects', value: 'Public IP addresses in VNets', note: null, sources: ['DG-IN'] },
  ],
  'redesign-addresses': [],
  'ask-exposure': [],
  'out-of-scope': [],
};
