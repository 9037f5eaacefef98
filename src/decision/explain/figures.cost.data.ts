// What each option costs: one line a price. Hours, GB and pieces are left to the reader; what is free says so.
import type { CostRow } from './priced-lines.ts';
import type { OptionId } from '../../options/options.ts';

export const costRows: Readonly<Partial<Record<OptionId, CostRow>>> = {
  'same-vnet': { said: 'nothing, because traffic inside a VNet is free', sources: ['VCOST'] },
  'vnet-peering-regional': {
    lines: [{ what: 'data, in each of the two VNets', price: 'peering-regional', times: 2 }],
    sources: ['VFAQ', 'VCOST'],
  },
  'vnet-peering-global': {
    lines: [
      { what: 'data out of', price: { meter: 'peering-global', at: 'sourceRegion' } },
      { what: 'data into', price: { meter: 'peering-global', at: 'targetRegion' } },
    ],
    sources: ['VCOST'],
  },
  'subnet-peering': { said: 'as peering, per GB on both sides', sources: ['SUBP', 'VCOST'] },
  'avnm-mesh': {
    lines: [{ what: 'each VNet, beside its peering traffic', price: 'avnm-vnet' }],
    sources: ['AVNMFAQ'],
  },
  'avnm-hub-spoke': {
    lines: [{ what: 'each VNet, beside its peering traffic', price: 'avnm-vnet' }],
    sources: ['AVNMFAQ'],
  },
  'vnet-to-vnet-vpn': {
    lines: [
      { what: 'each of the two gateways', price: { size: 'vpnGateway' } },
      { what: 'data to another region, out of', price: { meter: 'vpn-v2v', at: 'sourceRegion' } },
    ],
    sources: ['VPN'],
  },
  'hub-spoke-firewall': {
    lines: [
      { what: 'the firewall', price: { size: 'firewall' } },
      { what: 'data through it, beside each peering crossed', price: 'fw-data' },
    ],
    sources: ['DG-OUT', 'VCOST'],
  },
  'gateway-transit': {
    lines: [{ what: 'data to and from the gateway inside one region, in each of the two VNets', price: 'peering-regional', times: 2 }],
    sources: ['PEER'],
  },
  'route-server': {
    lines: [
      { what: 'the server', price: 'route-server' },
      { what: 'each extra routing unit of 1,000 VMs', price: 'route-server-riu' },
    ],
    sources: ['RS', 'RSF'],
  },
  'vwan-standard': {
    lines: [
      { what: 'each hub', price: 'vwan-hub' },
      { what: 'data through a hub', price: 'vwan-hub-data' },
      { what: 'each site-to-site scale unit of 500 Mbps', price: 'vwan-s2s-su' },
      { what: 'each site-to-site connection', price: 'vwan-s2s-conn' },
    ],
    sources: ['VWANP'],
  },
  'vwan-secured-hub': {
    lines: [
      { what: 'each hub', price: 'vwan-hub' },
      { what: 'the firewall of each hub', price: { size: 'firewall' } },
      { what: 'data through a hub', price: 'vwan-hub-data' },
      { what: 'data through the firewall', price: 'fw-data' },
      { what: 'each site-to-site scale unit of 500 Mbps', price: 'vwan-s2s-su' },
      { what: 'each site-to-site connection', price: 'vwan-s2s-conn' },
    ],
    sources: ['VWANP', 'DG-OUT'],
  },
  'vwan-basic': { said: 'I hold no price for it', sources: ['DG-VWAN'] },
  's2s-vpn': {
    lines: [
      { what: 'the gateway', price: { size: 'vpnGateway' } },
      { what: 'each tunnel above 10', price: 'vpn-s2s-tunnel' },
      {
        what: 'data out to the internet, first 10 TB',
        price: { meter: 'internet-egress', at: 'azureRegion' },
        upTo: 10_000,
      },
    ],
    sources: ['VPN'],
  },
  'p2s-vpn': {
    lines: [
      { what: 'the gateway', price: { size: 'vpnGateway' } },
      { what: 'each connection above 128', price: 'vpn-p2s-conn' },
      {
        what: 'data out to the internet, first 10 TB',
        price: { meter: 'internet-egress', at: 'azureRegion' },
        upTo: 10_000,
      },
    ],
    sources: ['VPN'],
  },
  expressroute: {
    lines: [
      { what: 'the circuit, beside what the provider bills', price: { size: 'circuit' } },
      { what: 'data out of a metered circuit', price: { meter: 'er-metered-out', at: 'azureRegion' } },
      { what: 'the gateway', price: { size: 'expressRouteGateway' } },
    ],
    sources: ['ERCOST'],
  },
  'expressroute-direct': {
    lines: [
      { what: 'the pair of ports', price: 'er-direct-port' },
      { what: 'the gateway', price: { size: 'expressRouteGateway' } },
    ],
    sources: ['ERCOST'],
  },
  'expressroute-vpn-failover': {
    lines: [
      { what: 'the circuit, beside what the provider bills', price: { size: 'circuit' } },
      { what: 'data out of a metered circuit', price: { meter: 'er-metered-out', at: 'azureRegion' } },
      { what: 'the ExpressRoute gateway', price: { size: 'expressRouteGateway' } },
      { what: 'the VPN gateway', price: { size: 'vpnGateway' } },
    ],
    sources: ['ERCOST', 'VPN'],
  },
  'expressroute-encrypted': {
    lines: [
      { what: 'the VPN gateway for IPsec', price: { size: 'vpnGateway' } },
      { what: 'the pair of ports for MACsec', price: 'er-direct-port' },
    ],
    sources: ['ERCOST', 'VPN'],
  },
  'expressroute-global-reach': {
    lines: [{ what: 'data in both directions, beside both circuits', price: 'er-global-reach' }],
    sources: ['ERCOST'],
  },
  'expressroute-fastpath': {
    lines: [{ what: 'the larger gateway', price: { size: 'expressRouteGateway' } }],
    sources: ['ERCOST'],
  },
  'private-endpoint': {
    lines: [
      { what: 'each endpoint', price: 'pe-hour' },
      { what: 'data in each direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  'private-endpoint-from-onprem': { said: 'as the private endpoint, beside the line to the site', sources: ['PLC'] },
  'private-endpoint-cross-tenant': {
    lines: [
      { what: 'each endpoint', price: 'pe-hour' },
      { what: 'data in each direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  'service-endpoint': { said: 'nothing, because service endpoints are free', sources: ['SE'] },
  'private-link-service': {
    lines: [
      { what: 'the service', price: 'pls-hour' },
      { what: 'each endpoint', price: 'pe-hour' },
      { what: 'data in each direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  'vnet-integration': { said: 'nothing documented beside the plan', sources: ['ASVI'] },
  'network-security-perimeter': { said: 'I hold no price for it', sources: ['NSP'] },
  'service-firewall': { said: 'nothing documented', sources: ['DG-PAAS'] },
  bastion: {
    lines: [
      { what: 'the host', price: { size: 'bastion' } },
      { what: 'data out above 5 GB', price: 'bastion-out' },
    ],
    sources: ['BASC'],
  },
  'nat-gateway': {
    lines: [
      { what: 'the gateway', price: 'nat-hour' },
      { what: 'data through it', price: 'nat-gb' },
      { what: 'each public IP address', price: 'pip-std' },
    ],
    sources: ['NATSKU'],
  },
  'front-door': {
    lines: [
      { what: 'the profile', price: { size: 'frontDoor' } },
      { what: 'the profile in the Premium tier, which Private Link to the origin needs', price: 'afd-premium', otherThan: { size: 'frontDoor', of: 'Premium' } },
      { what: 'data to clients, first 10 TB', price: 'afd-edge-client', upTo: 10_000 },
      { what: 'data to origins', price: 'afd-edge-origin' },
      { what: 'requests, Standard tier', price: 'afd-req-std' },
    ],
    sources: ['FDPRICE', 'FDB'],
  },
  'app-gateway-waf': {
    lines: [
      { what: 'the gateway', price: { size: 'applicationGateway' } },
      { what: 'each capacity unit', price: 'agw-waf-cu' },
    ],
    sources: ['AGWC'],
  },
  'public-load-balancer': {
    lines: [
      { what: 'the first 5 rules together', price: 'lb-first5' },
      { what: 'each further rule', price: 'lb-rule' },
      { what: 'data through it', price: 'lb-gb' },
    ],
    sources: ['LBSKU'],
  },
  'internal-app-gateway': { said: 'I hold no price for it', sources: ['AGWC'] },
  'internal-load-balancer': {
    lines: [
      { what: 'the first 5 rules together', price: 'lb-first5' },
      { what: 'each further rule', price: 'lb-rule' },
      { what: 'data through it', price: 'lb-gb' },
    ],
    sources: ['LBSKU'],
  },
  'global-load-balancer': {
    lines: [{ what: 'its public IP address', price: 'pip-global' }],
    sources: ['LBG'],
  },
  'traffic-manager': {
    lines: [
      { what: 'DNS queries, first 1 billion', price: 'tm-queries' },
      { what: 'the health check of each Azure endpoint', price: 'tm-health-azure' },
      { what: 'the health check of each external endpoint', price: 'tm-health-ext' },
    ],
    sources: ['TM'],
  },
  'private-dns-zone': {
    lines: [{ what: 'each zone, beside its queries', price: 'dns-zone' }],
    sources: ['PDNS'],
  },
  'dns-private-resolver': {
    lines: [
      { what: 'each endpoint', price: 'dns-resolver-endpoint' },
      { what: 'each forwarding ruleset', price: 'dns-resolver-ruleset' },
    ],
    sources: ['PRES'],
  },
  'vnet-encryption': { said: 'nothing documented', sources: ['VENC'] },
  'ddos-protection': {
    lines: [
      { what: 'the Network Protection plan for 100 addresses', price: 'ddos-plan' },
      { what: 'each address above 100', price: 'ddos-address' },
    ],
    sources: ['DG-IN'],
  },
};
