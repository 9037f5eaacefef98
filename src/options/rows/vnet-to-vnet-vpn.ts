import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vnetToVnetVpn: OptionRow<'vnet-to-vnet-vpn'> = {
  id: 'vnet-to-vnet-vpn',
  name: 'VNet-to-VNet VPN',
  summary: 'An IPsec tunnel between VPN gateways in two Azure VNets; the traffic stays on the Microsoft network.',
  use: sentence('Use a VNet-to-VNet VPN: a VPN gateway in each VNet and an IPsec tunnel between them.'),
  what: sentence('A route-based Azure VPN Gateway on each side, with a VNet-to-VNet connection in both directions.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: true,
  compared: {
    latency: 'Distance plus two gateways',
    throughput: '650 Mbps (VpnGw1AZ) to 10 Gbps (VpnGw5AZ), aggregate',
    encryption: 'IPsec/IKE',
    transitivity: 'Yes, with BGP',
    overlap: 'Not allowed, and no NAT for this type',
    billed: 'Two gateways per hour, plus traffic that leaves to another region',
    effort: 'High: two gateways, subnets, public IP addresses and tunnels',
  },
  sources: ['V2V', 'VPNDES', 'AC-PEER', 'VGLIM', 'VPN'],
  card: {
    scope: 'two VNets, in the same or in different regions',
    takes: '45 minutes or more for each of the two gateways',
    when: 'when a rule demands IPsec between VNets and Virtual Network encryption does not satisfy it',
    not: 'where speed matters, or one of the VNets uses the gateway of a hub',
    sources: ['V2V', 'AC-PEER', 'VPNDES'],
  },
  limits: [
    {
      label: 'throughput by SKU',
      value: 'VpnGw1AZ 650 Mbps, VpnGw2AZ 1.25 Gbps, VpnGw3AZ 2.5 Gbps, VpnGw4AZ 5 Gbps, VpnGw5AZ 10 Gbps',
      note:
        'Aggregate of all tunnels (generation 2 from VpnGw2AZ on); the best single tunnel carries 0.65 to 2.3 ' +
        'Gbps.',
      sources: ['VGLIM'],
    },
    { label: 'planning value for one tunnel', value: '1.25 Gbps', note: null, sources: ['AC-PEER'] },
  ],
  cost: {
    lines: [
      { what: 'each of the two gateways', price: { size: 'vpnGateway' } },
      { what: 'data to another region, out of', price: { meter: 'vpn-v2v', at: 'sourceRegion' } },
    ],
    sources: ['VPN'],
  },
  files: ['vpn-gateway', 'vnet-connection'],
  alternatives: [
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because: 'Global VNet peering is faster and simpler, but it brings no IPsec, only MACsec between datacenters.',
      wouldFit: "It comes first when the backbone's encryption or TLS is enough.",
      sources: ['VFAQ', 'AC-PEER'],
    },
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      because: 'Peering is faster and simpler, but nothing is encrypted inside one datacenter.',
      wouldFit: "It comes first when the backbone's encryption or TLS is enough.",
      sources: ['AC-PEER'],
    },
    {
      option: 'vnet-encryption',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because:
        'Peering with Virtual Network encryption gives DTLS between supported VM sizes without gateways; ' +
        'check whether your auditor accepts it instead of IPsec.',
      wouldFit: 'It comes first when encryption between the VMs is enough.',
      sources: ['VENC', 'CAF-ENC'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { fact: 'bandwidth', op: '=', value: 'gte-10g' },
      because: 'Network virtual appliances with IPsec carry more than a VPN gateway SKU.',
      wouldFit: 'It comes first at 10 Gbps and more.',
      sources: ['AC-PEER'],
    },
  ],
  whyNot: [
    {
      when: {
        any: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'A VNet-to-VNet connection joins two Azure VNets, and one side of yours is outside Azure.',
      wouldFit: 'It fits when two Azure VNets need IPsec between them.',
      sources: ['VPNDES', 'V2V'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'The network that a managed service brings along cannot hold a VPN gateway.',
      wouldFit: 'It fits when two VNets of yours need IPsec between them.',
      sources: ['V2V'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'Both sides share one VNet, so there are no two networks to join.',
      wouldFit: 'It fits when two VNets need IPsec between them.',
      sources: ['V2V'],
    },
    {
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      impossible: true,
      because:
        'Across clouds the tunnel is a site-to-site connection with local network gateways, not the VNet-to-VNet type.',
      wouldFit: 'It fits when both VNets are in one cloud.',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'Two gateways and IPsec tunnels cost more and carry less than a private endpoint with TLS.',
      wouldFit: 'It fits when IPsec between the VNets is mandatory.',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      when: { fact: 'encryption', op: '=', value: 'ipsec-required' },
      because: 'The networks meet in another way here, and a VNet-to-VNet connection would be a second one beside it.',
      wouldFit: 'It fits when two VNets need IPsec between them and nothing else joins.',
      sources: ['V2V', 'VPNDES'],
    },
    {
      when: { always: true },
      because:
        'Two VPN gateways are billed by the hour, need IPsec tunnels and cap the throughput at the gateway ' +
        'SKU, with no gain unless IPsec is mandatory.',
      wouldFit: 'It fits when IPsec between the VNets is mandatory.',
      sources: ['AC-PEER', 'V2V'],
    },
  ],
};
