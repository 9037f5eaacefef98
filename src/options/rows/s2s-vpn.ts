import { siteCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const s2sVpn: OptionRow<'s2s-vpn'> = {
  id: 's2s-vpn',
  name: 'Site-to-site VPN',
  summary: 'An IPsec tunnel over the internet between an outside network and Azure VPN Gateway.',
  use: sentence('Use a site-to-site VPN: an encrypted IPsec tunnel from Azure VPN Gateway to the other network.'),
  what: sentence('{tunnelWhat}'),
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Internet, not predictable',
    throughput: '650 Mbps (VpnGw1AZ) to 10 Gbps (VpnGw5AZ), aggregate',
    encryption: 'IPsec/IKE, always',
    transitivity: 'Between connections with BGP; to ExpressRoute only with Route Server or Virtual WAN',
    overlap: 'With NAT rules, from VpnGw2 on',
    billed: 'Gateway per hour, plus outbound traffic',
    effort: 'Medium: a gateway and a VPN device, hours to days',
  },
  sources: ['VPNDES', 'DG-HYB', 'VGLIM', 'VPNFAQ', 'VPNNAT', 'VPN'],
  card: {
    scope: 'a whole site, or a network in another cloud, with Azure',
    takes: 'hours in all, of which 45 minutes or more for the gateway',
    when: 'when a site needs Azure soon, its traffic is moderate and the internet may carry it',
    not: 'where latency must be steady, the internet is forbidden, or single people are on the road',
    sources: ['DG-HYB', 'VPNFAQ', 'VPNDES'],
  },
  limits: [
    {
      label: 'throughput by SKU',
      value: 'VpnGw1AZ 650 Mbps, VpnGw2AZ 1.25 Gbps, VpnGw3AZ 2.5 Gbps, VpnGw4AZ 5 Gbps, VpnGw5AZ 10 Gbps',
      note:
        'Aggregate of all tunnels and clients (generation 2 from VpnGw2AZ on); the best single tunnel carries ' +
        '0.65 to 2.3 Gbps.',
      sources: ['VGLIM'],
    },
    {
      label: 'tunnels',
      value: '30 (VpnGw1AZ to VpnGw3AZ), 100 (VpnGw4AZ and VpnGw5AZ)',
      note: null,
      sources: ['VGLIM'],
    },
  ],
  cost: {
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
  files: ['vpn-gateway', 'site-connection'],
  alternatives: [
    {
      option: 'expressroute',
      when: { always: true },
      because: 'ExpressRoute gives predictable latency on a private path, but takes weeks to months and costs more.',
      wouldFit: 'It comes first at 10 Gbps and more, with sensitive latency, or when nothing may cross the internet.',
      sources: ['DG-HYB'],
    },
    {
      option: 'vwan-standard',
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because:
        'Virtual WAN pays off above about 30 branch tunnels, with SD-WAN, or in several regions with several sites.',
      wouldFit: 'It comes first with more than 30 sites or SD-WAN.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      option: 'p2s-vpn',
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because: 'Point-to-site VPN attaches single devices, not a site.',
      wouldFit: "It fits when the client is a person's device.",
      sources: ['VPNDES'],
    },
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      because: 'Peering between different clouds is not possible.',
      wouldFit: 'It fits when both sides are in the same cloud.',
      sources: ['MPEER'],
    },
    {
      option: 'service-firewall',
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      because:
        'TLS to the public endpoint with an allow list avoids gateways, but exposes the endpoint to known addresses.',
      wouldFit: 'It comes first when known public addresses may reach the resource.',
      sources: ['DG-PAAS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'The clients are on the internet and have no network of their own to connect.',
      wouldFit: 'It fits when an office, a datacenter or another cloud joins.',
      sources: ['VPNDES'],
    },
    {
      when: {
        all: [
          { fact: 'sourceType', op: '=', value: 'user-device' },
          { not: { fact: 'hybrid', op: 'contains', value: 'branch-site' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'datacenter' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'many-branches' } },
        ],
      },
      because: 'A site-to-site tunnel joins a whole site by its VPN device, not single devices.',
      wouldFit: 'It fits when the users sit in one office.',
      sources: ['VPNDES'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The site-to-site gateways of the virtual hub already hold the tunnels.',
      wouldFit:
        'It fits where no virtual hub stands and neither more than 30 sites, SD-WAN nor any-to-any traffic ' +
        'across regions ask for one.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: {
        all: [
          { fact: 'bandwidth', op: '=', value: 'gte-10g' },
          { rec: 'expressroute*' },
          { not: { rec: 'expressroute-vpn-failover' } },
        ],
      },
      impossible: true,
      because: 'A VPN gateway carries up to 10 Gbps, and this path needs 10 Gbps and more.',
      wouldFit: 'It fits below 10 Gbps, when tunnels over the internet are allowed.',
      sources: ['VGLIM', 'DG-HYB'],
    },
    {
      when: { rec: 'expressroute-vpn-failover' },
      because: 'The tunnel is already part of the design, as backup of the circuit.',
      wouldFit: 'It fits alone when ExpressRoute is not needed.',
      sources: ['ERCO', 'DG-HYB'],
    },
    {
      when: { rec: 'expressroute' },
      because: 'The circuit already carries this traffic.',
      wouldFit: 'It fits below 10 Gbps with tolerant latency, when tunnels over the internet are allowed.',
      sources: ['DG-HYB'],
    },
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: siteCallers } },
          { not: { fact: 'reach', op: '=', value: 'hybrid' } },
        ],
      },
      because: 'You named nothing outside Azure that joins; a site-to-site VPN connects a site to Azure.',
      wouldFit: 'It fits when an office, a datacenter or another cloud joins.',
      sources: ['VPNDES', 'DG-HYB'],
    },
    {
      when: { always: true },
      because: 'The design connects the outside networks in another way.',
      wouldFit: 'It fits when an office, a datacenter or another cloud joins over the internet.',
      sources: ['DG-HYB'],
    },
  ],
};
