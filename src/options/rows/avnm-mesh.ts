import { outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const avnmMesh: OptionRow<'avnm-mesh'> = {
  id: 'avnm-mesh',
  name: 'Azure Virtual Network Manager mesh',
  summary: 'A connected group in which many VNets reach each other directly, kept up to date centrally.',
  use: sentence(
    'Use a mesh of Azure Virtual Network Manager, which joins all {vnetCount} VNets directly with each',
    'other.',
  ),
  what: sentence('A mesh connectivity configuration of Azure Virtual Network Manager over {vnetCount} VNets.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['avnm-hub-spoke'],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'As peering',
    throughput: 'Limited by the VM size',
    encryption: 'None added; MACsec between datacenters',
    transitivity: 'Direct between all members',
    overlap: 'Accepted, but traffic to overlapping ranges is dropped',
    billed: 'Per VNet with an active configuration, plus peering traffic',
    effort: 'Medium: one configuration, deployed to each region',
  },
  sources: ['AVNMC', 'AVNML', 'AVNMFAQ', 'AVNMI'],
  card: {
    scope: 'many VNets, each with each, across regions if global mesh is on',
    takes: 'some 20 minutes after each deployment to a region',
    when: 'when dozens of VNets must all reach each other directly and new ones join by policy',
    not: 'where traffic must pass a firewall, or the members share a gateway to on-premises',
    sources: ['AVNMC', 'AVNMFAQ', 'DG-AVNM'],
  },
  limits: [
    {
      label: 'VNets in a connected group',
      value: '250 by default; 3,000 with high-scale mesh; 5,000 on request',
      note: 'State of September 2026, in supported regions.',
      sources: ['NW-MESH', 'AVNMI', 'AVNMC'],
    },
    {
      label: 'private endpoints in a connected group',
      value: '2,000; 20,000 with High Scale Private Endpoints',
      note: null,
      sources: ['AVNMC', 'AVNMI'],
    },
  ],
  cost: {
    lines: [{ what: 'each VNet, beside its peering traffic', price: 'avnm-vnet' }],
    sources: ['AVNMFAQ'],
  },
  files: [],
  alternatives: [
    {
      option: 'avnm-hub-spoke',
      when: { always: true },
      because:
        'Hub-and-spoke with direct connectivity keeps the spokes meshed and adds a shared hub that you do ' +
        'not need yet.',
      wouldFit: 'It comes first as soon as a gateway is shared.',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'A firewall hub inspects traffic at the price of a hop, routes and the firewall itself.',
      wouldFit: 'It comes first when traffic must be inspected.',
      sources: ['DG-HS'],
    },
    {
      option: 'vnet-peering-regional',
      when: {
        all: [
          { fact: 'vnetCount', op: '<=', value: 10 },
          { fact: 'sameRegion', op: '!=', value: 'no' },
        ],
      },
      because: 'A full mesh by hand means n(n-1)/2 peerings.',
      wouldFit: 'It comes first with fewer than 6 VNets.',
      sources: ['AC-PEER'],
    },
    {
      option: 'vnet-peering-global',
      when: {
        all: [
          { fact: 'vnetCount', op: '<=', value: 10 },
          { fact: 'sameRegion', op: '=', value: 'no' },
        ],
      },
      because: 'A full mesh by hand means n(n-1)/2 peerings.',
      wouldFit: 'It comes first with fewer than 6 VNets.',
      sources: ['AC-PEER'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'Virtual WAN is the managed alternative once branches or SD-WAN join.',
      wouldFit: 'It comes first with more than 30 sites or SD-WAN.',
      sources: ['CAF-TOP'],
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
      because: 'A mesh joins Azure VNets with each other; your traffic starts outside Azure.',
      wouldFit: 'It fits when 6 or more VNets must all reach each other.',
      sources: ['AVNMC', 'AC-PEER'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'yes' }, { not: { fact: 'vnetCount', op: '>=', value: 3 } }] },
      impossible: true,
      because: 'Both sides share one VNet.',
      wouldFit: 'It fits when 6 or more VNets must all reach each other.',
      sources: ['AVNMC', 'AC-PEER'],
    },
    {
      when: { not: { fact: 'vnetCount', op: '>=', value: 6 } },
      because: 'Below 6 VNets, Azure Virtual Network Manager costs more effort than the connections themselves.',
      wouldFit: 'It fits when 6 or more VNets must all reach each other.',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'A mesh goes around the central firewall that you asked for.',
      wouldFit: 'It fits when no inspection is needed.',
      sources: ['DG-HS', 'AVNMC'],
    },
    {
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because: 'A mesh has no hub, so it offers no gateway to what is outside Azure.',
      wouldFit: 'It fits when nothing outside Azure joins.',
      sources: ['AVNMC', 'DG-HS'],
    },
    {
      when: { fact: 'transitive', op: '=', value: 'none' },
      because: 'Your VNets do not all need to reach each other.',
      wouldFit: 'It fits when spokes must reach each other directly.',
      sources: ['AVNMC'],
    },
    {
      when: { always: true },
      because: 'The design already joins the VNets in another way.',
      wouldFit: 'It fits when 6 or more VNets must all reach each other without inspection.',
      sources: ['AVNMC', 'AC-PEER'],
    },
  ],
};
