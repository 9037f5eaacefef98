import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vwanSecuredHub: OptionRow<'vwan-secured-hub'> = {
  id: 'vwan-secured-hub',
  name: 'Secured virtual hub',
  summary: 'A virtual hub of Azure Virtual WAN with Azure Firewall and routing intent that inspects the traffic.',
  use: sentence('Use Azure Virtual WAN with secured hubs, which join everything and inspect the traffic on the way.'),
  what: sentence('Azure Virtual WAN Standard with a firewall and routing intent in each hub.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: true,
  forms: [],
  holds: ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'],
  isDistanceBound: false,
  compared: {
    latency: 'Virtual hub and firewall on the path',
    throughput: 'Hub router up to 50 Gbps, and the limit of the firewall',
    encryption: 'IPsec on VPN legs; none added between hubs and VNets',
    transitivity: 'Any-to-any, inspected',
    overlap: 'Not allowed',
    billed: 'As Virtual WAN Standard, plus the firewall per hour and per GB',
    effort: 'Medium: hubs, routing intent, firewall policy',
  },
  sources: ['VWANF', 'DG-VWAN', 'VWANP', 'FWL'],
  card: {
    scope: 'all that joins a virtual hub, each flow through its firewall',
    takes: 'about 30 minutes for a hub with a gateway, then firewall and routing intent',
    when: 'when a Virtual WAN is right and private or internet traffic must be inspected in the hub',
    not: 'where nothing has to be inspected, or one hub of your own with a firewall does the same',
    sources: ['VWANF', 'VWANH', 'HB-RI', 'DG-VWAN'],
  },
  limits: [
    {
      label: 'hub router',
      value: '3 Gbps and 2,000 VMs by default, up to 50 Gbps',
      note: 'With routing intent, a hub takes 600 VNet address spaces.',
      sources: ['VWANH', 'VWANF'],
    },
    {
      label: 'Azure Firewall throughput',
      value: 'Standard 30 Gbps, Premium 100 Gbps',
      note: 'Premium with TLS inspection and IDPS in deny mode: up to 22 Gbps since August 2026.',
      sources: ['FWL', 'FWP', 'NW-IDPS'],
    },
  ],
  cost: {
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
  files: ['wan', 'hub', 'hub-site-connection', 'hub-firewall', 'routing-intent', 'left:firewall-rules'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because:
        'A hub of your own with Azure Firewall gives more control of routes and appliances, and more routing work.',
      wouldFit:
        'It comes first where no virtual hub stands and neither more than 30 sites, SD-WAN nor any-to-any ' +
        'traffic across regions ask for one.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'A virtual hub without firewall is cheaper, but inspects nothing.',
      wouldFit: 'It comes first when no inspection is needed.',
      sources: ['DG-VWAN'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'The traffic starts on the internet, and a virtual hub is no public entry.',
      wouldFit: 'It fits when many branches or regions need transit with inspection.',
      sources: ['DG-IN', 'DG-VWAN'],
    },
    {
      when: { rec: 'vwan-standard' },
      because: 'You did not ask for a central firewall, which is what a secured hub adds.',
      wouldFit: 'It fits when traffic must be inspected.',
      sources: ['DG-VWAN'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'A hub of your own with Azure Firewall inspects this traffic without virtual hubs.',
      wouldFit: 'It fits with many branches, SD-WAN, or several regions with several sites.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { fact: 'wantsVwan', op: '=', value: 'yes' },
      because: 'The connection that you asked for needs no virtual hub.',
      wouldFit: 'It fits with many branches or regions whose traffic must be inspected.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { always: true },
      because: 'Nothing here asks for virtual hubs, nor for a firewall in them.',
      wouldFit: 'It fits with many branches or regions whose traffic must be inspected.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
  ],
};
