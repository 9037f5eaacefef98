import { outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const avnmHubSpoke: OptionRow<'avnm-hub-spoke'> = {
  id: 'avnm-hub-spoke',
  name: 'Azure Virtual Network Manager hub-and-spoke',
  summary: 'Hub-and-spoke peerings for many VNets, created and kept up to date centrally.',
  use: sentence('Use a hub-and-spoke configuration of Azure Virtual Network Manager for your {vnetCount} VNets.'),
  what: sentence('A hub-and-spoke connectivity configuration of Azure Virtual Network Manager over {vnetCount} VNets.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['avnm-mesh'],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'As peering',
    throughput: 'Limited by the VM size',
    encryption: 'None added; MACsec between datacenters',
    transitivity: 'Through the hub, or direct connectivity inside a network group',
    overlap: 'Not allowed',
    billed: 'Per VNet with an active configuration, plus peering traffic',
    effort: 'Medium: one configuration, deployed to each region',
  },
  sources: ['AVNMC', 'DG-AVNM', 'AVNMFAQ', 'AVNMI'],
  card: {
    scope: 'a hub VNet with many spokes, across subscriptions',
    takes: 'some 20 minutes after each deployment to a region',
    when: 'when there are so many spokes that peerings by hand get forgotten or differ from each other',
    not: 'for a handful of VNets in one subscription, where peering by hand is quicker',
    sources: ['AVNMC', 'AVNMFAQ', 'DG-AVNM'],
  },
  limits: [{ label: 'spokes of a hub', value: '1,000', note: null, sources: ['AVNMI'] }],
  cost: {
    lines: [{ what: 'each VNet, beside its peering traffic', price: 'avnm-vnet' }],
    sources: ['AVNMFAQ'],
  },
  files: [],
  alternatives: [
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '!=', value: 'no' },
      because: 'Peerings by hand are fine up to about 5 spokes (10 VNets in the design guide).',
      wouldFit: 'It comes first with 10 VNets or fewer.',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because: 'Peerings by hand are fine up to about 5 spokes (10 VNets in the design guide).',
      wouldFit: 'It comes first with 10 VNets or fewer.',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      option: 'avnm-mesh',
      when: { always: true },
      because: 'A mesh lets spokes talk directly, but it has no hub and so no gateway transit.',
      wouldFit: 'It comes first when spokes must reach each other and nothing outside Azure joins.',
      sources: ['AVNMC'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'A firewall in the hub inspects traffic; nothing in your answers asks for it.',
      wouldFit: 'It comes first when traffic must be inspected.',
      sources: ['DG-HS'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'Virtual WAN manages hubs and routing for you; it pays off once branches or several regions join.',
      wouldFit: 'It comes first with more than 30 sites or SD-WAN.',
      sources: ['DG-VWAN'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { not: { fact: 'vnetCount', op: '>=', value: 3 } },
        ],
      },
      impossible: true,
      because: 'Azure Virtual Network Manager connects Azure VNets; your traffic starts outside Azure.',
      wouldFit: 'It fits with more than 10 VNets.',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'yes' }, { not: { fact: 'vnetCount', op: '>=', value: 3 } }] },
      impossible: true,
      because: 'Both sides share one VNet.',
      wouldFit: 'It fits with more than 10 VNets.',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      when: { not: { fact: 'vnetCount', op: '>=', value: 6 } },
      because: 'Below 6 VNets, peerings by hand are simpler.',
      wouldFit: 'It fits with more than 10 VNets.',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The virtual hubs already connect the VNets.',
      wouldFit: 'It fits when you run hubs of your own.',
      sources: ['DG-VWAN'],
    },
    {
      when: { always: true },
      because: 'The design already joins the VNets in another way.',
      wouldFit: 'It fits with more than 10 VNets that share hubs of your own.',
      sources: ['DG-AVNM'],
    },
  ],
};
