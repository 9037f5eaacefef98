import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vwanStandard: OptionRow<'vwan-standard'> = {
  id: 'vwan-standard',
  name: 'Azure Virtual WAN Standard',
  summary: 'Virtual hubs that Microsoft runs, with transit between VNets, branches, users and ExpressRoute.',
  use: sentence(
    'Use Azure Virtual WAN Standard, which joins your sites, people and VNets in hubs that Microsoft',
    'runs.',
  ),
  what: sentence('Azure Virtual WAN Standard with a hub in each region that takes part.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: true,
  forms: ['vwan-secured-hub'],
  holds: ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'],
  isDistanceBound: false,
  compared: {
    latency: 'One or two virtual hubs on the path',
    throughput: 'Hub router up to 50 Gbps; 3 Gbps by default',
    encryption: 'IPsec on VPN legs; none added between hubs and VNets',
    transitivity: 'Any-to-any by design',
    overlap: 'Not allowed',
    billed: 'Hub per hour, scale units, connections, data processing, transfer between regions',
    effort: 'Medium: hubs and connections, little routing work',
  },
  sources: ['VWAN', 'VWANF', 'VWANH', 'VWANP', 'DG-VWAN'],
  card: {
    scope: 'VNets, branches, users and circuits in many regions',
    takes: '5 to 7 minutes for a hub, about 30 with a gateway in it',
    when: 'when several regions and many sites must all reach each other and nobody wants to tend the routes',
    not: 'for one or two regions with few branches, or where you want your own machines in the hub',
    sources: ['VWAN', 'VWANF', 'VWANH', 'DG-VWAN'],
  },
  limits: [
    {
      label: 'hub router',
      value: '3 Gbps and 2,000 VMs by default, up to 50 Gbps',
      note: 'One TCP flow above 1.5 Gbps may degrade.',
      sources: ['VWANH', 'VWANF'],
    },
    {
      label: 'gateways of a hub',
      value:
        'Site-to-site 20 Gbps and 1,000 connections; ExpressRoute 20 Gbps; point-to-site 200 Gbps and 100,000 users',
      note: null,
      sources: ['VWANF', 'VWANLIM'],
    },
    {
      label: 'SLA of the platform',
      value: '99.95 %',
      note: 'Components are calculated individually.',
      sources: ['VWANF'],
    },
  ],
  cost: {
    lines: [
      { what: 'each hub', price: 'vwan-hub' },
      { what: 'data through a hub', price: 'vwan-hub-data' },
      { what: 'each site-to-site scale unit of 500 Mbps', price: 'vwan-s2s-su' },
      { what: 'each site-to-site connection', price: 'vwan-s2s-conn' },
    ],
    sources: ['VWANP'],
  },
  files: ['wan', 'hub', 'hub-site-connection'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'A hub of your own gives full control and your own appliances, but you route between regions by hand.',
      wouldFit:
        'It comes first where no virtual hub stands and neither more than 30 sites, SD-WAN nor any-to-any ' +
        'traffic across regions ask for one.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      option: 'vwan-secured-hub',
      when: { always: true },
      because: 'A secured virtual hub adds inspection with routing intent, at the cost of the firewall.',
      wouldFit: 'It comes first when traffic must be inspected.',
      sources: ['DG-VWAN'],
    },
    {
      option: 'vnet-peering-global',
      when: { always: true },
      because: 'Global VNet peering is enough for two VNets, but it is not transitive.',
      wouldFit: 'It comes first with two regions and one site at most.',
      sources: ['DG-XR'],
    },
    {
      option: 'route-server',
      when: { always: true },
      because: 'Azure Route Server gives transit between VPN and ExpressRoute in a hub of your own.',
      wouldFit: 'It comes first with one region, a datacenter on ExpressRoute and a branch on VPN.',
      sources: ['RSV'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'The traffic starts on the internet, and a virtual hub is no public entry.',
      wouldFit: 'It fits when many branches or regions need transit.',
      sources: ['DG-IN', 'DG-VWAN'],
    },
    {
      when: {
        all: [
          { fact: 'sameVnet', op: '=', value: 'yes' },
          { not: { fact: 'vnetCount', op: '>=', value: 3 } },
          { fact: 'hybrid', op: '=', value: 'none' },
        ],
      },
      impossible: true,
      because: 'Both sides share one VNet.',
      wouldFit: 'It fits when many branches or regions need transit.',
      sources: ['DG-VWAN'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'Networks that connect to one Virtual WAN must not overlap.',
      wouldFit: 'It fits once no ranges overlap.',
      sources: ['VWANF'],
    },
    {
      when: { fact: 'wantsVwan', op: '=', value: 'yes' },
      because: 'The connection that you asked for needs no virtual hub.',
      wouldFit: 'It fits where the branches and regions themselves are joined.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: { fact: 'ruledOut', op: 'contains', value: 'vwan-standard' },
      because: 'You ruled out Azure Virtual WAN.',
      wouldFit: 'It fits with more than 30 sites, SD-WAN, or any-to-any traffic between several regions and sites.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: {
        any: [
          { fact: 'siteCount', op: '>', value: 30 },
          { fact: 'sdWan', op: '=', value: 'yes' },
        ],
      },
      because: 'The networks are joined without virtual hubs here, as another of your answers asks.',
      wouldFit: 'It fits with more than 30 sites, SD-WAN, or any-to-any traffic between several regions and sites.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: { always: true },
      because:
        'Hubs, scale units and data processing are billed, and neither more than 30 sites, SD-WAN nor ' +
        'any-to-any traffic across several regions and sites ask for them here.',
      wouldFit: 'It fits with more than 30 sites, SD-WAN, or any-to-any traffic between several regions and sites.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
  ],
};
