import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const hubSpokeFirewall: OptionRow<'hub-spoke-firewall'> = {
  id: 'hub-spoke-firewall',
  name: 'Hub-and-spoke with Azure Firewall',
  summary: 'Spokes send their traffic through Azure Firewall in a hub that inspects and routes it.',
  use: sentence('Use a hub with Azure Firewall, and send the traffic of the other VNets through it.'),
  what: sentence(
    'A hub VNet with Azure Firewall (or your own appliance) in each region, and routes that send the',
    'traffic there.',
  ),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'One more hop through the firewall',
    throughput: 'Basic 250 Mbps, Standard 30 Gbps, Premium 100 Gbps',
    encryption: 'None added between VNets',
    transitivity: 'Yes, by user-defined routes to the firewall',
    overlap: 'Not allowed',
    billed: 'Firewall per hour and per GB, plus each peering crossed',
    effort: 'High: hub, firewall, routes on every subnet',
  },
  sources: ['DG-HS', 'AC-HS', 'FWL', 'FWP'],
  card: {
    scope: 'the spokes of a hub, their way out and their way to on-premises',
    takes: 'soon for the firewall, longer for routes and rules of every subnet',
    when: 'when traffic between spokes or to the internet must be inspected and you keep control of the routes',
    not: 'for two VNets without inspection, or for dozens of branches in many regions',
    sources: ['DG-HS', 'AC-HS', 'CAF-TOP'],
  },
  limits: [
    {
      label: 'Azure Firewall throughput',
      value: 'Basic 250 Mbps, Standard 30 Gbps, Premium 100 Gbps',
      note:
        'Premium with TLS inspection and IDPS in deny mode: up to 22 Gbps since August 2026. One TCP flow: 1.5 ' +
        'Gbps (Standard), 9 Gbps (Premium).',
      sources: ['FWL', 'FWP', 'NW-IDPS'],
      of: 'azure-firewall',
    },
    {
      label: 'SLA of Azure Firewall',
      value: '99.99 % zone-redundant, 99.95 % in regions without zones',
      note: null,
      sources: ['FWZ'],
      of: 'azure-firewall',
    },
    {
      label: 'routes',
      value: '1,000 in a route table, 600 route tables in a subscription',
      note: 'Defaults since May 2026.',
      sources: ['NW-LIMITS'],
    },
  ],
  cost: {
    lines: [
      { what: 'the firewall', price: { size: 'firewall' } },
      { what: 'data through it, beside each peering crossed', price: 'fw-data' },
    ],
    sources: ['DG-OUT', 'VCOST'],
  },
  files: ['firewall', 'left:firewall-rules'],
  alternatives: [
    {
      option: 'vwan-secured-hub',
      when: { always: true },
      because:
        'A secured virtual hub needs less routing work, but gives less control of routes and no free choice ' +
        'of appliances in the hub.',
      wouldFit: 'It comes first with many branches, SD-WAN, or several regions with several sites.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      because: 'Direct peering goes around the firewall of the hub.',
      wouldFit: 'It comes first when no inspection is needed.',
      sources: ['DG-HS'],
    },
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because: 'Direct peering goes around the firewall of the hub.',
      wouldFit: 'It comes first when no inspection is needed.',
      sources: ['DG-HS', 'DG-XR'],
    },
    {
      option: 'route-server',
      when: { always: true },
      because: 'Azure Route Server adds dynamic routing for third-party appliances; it is not a data path.',
      wouldFit: 'It fits when a third-party appliance or SD-WAN sits in the hub.',
      sources: ['RS', 'DG-XR'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because:
        'The traffic starts on the internet; a public entry with a web application firewall or a load ' +
        'balancer serves it.',
      wouldFit: 'It fits when several VNets need central inspection.',
      sources: ['DG-IN', 'DG-HS'],
    },
    {
      when: {
        all: [
          { fact: 'sameVnet', op: '=', value: 'yes' },
          { not: { fact: 'inspection', op: '=', value: 'central-firewall' } },
        ],
      },
      because: 'Both sides share one VNet and need no inspection.',
      wouldFit: 'It fits when traffic must pass a central firewall, or when a second workload arrives.',
      sources: ['DG-FLAT'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The virtual hubs already provide the hub and, where asked, the firewall.',
      wouldFit: 'It fits when you need full control of routes and appliances.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'The traffic of this design passes no hub of yours.',
      wouldFit: 'It fits when VNets or sites are joined through a hub.',
      sources: ['DG-HS'],
    },
    {
      when: { always: true },
      because:
        'A firewall hub adds a hop, routes and the cost of the firewall, and you did not ask for central inspection.',
      wouldFit: 'It fits when traffic must pass a central firewall.',
      sources: ['DG-HS'],
    },
  ],
};
