import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const sameVnet: OptionRow<'same-vnet'> = {
  id: 'same-vnet',
  name: 'Same virtual network',
  summary: 'Two resources in subnets of one VNet reach each other by its system routes, with nothing to build.',
  use: sentence('Use the VNet you have: {source} and {target} are in the same one and reach each other already.'),
  what: sentence('Nothing new: the VNet routes between its subnets by itself.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Lowest; same VNet',
    throughput: 'Limited by the VM size only',
    encryption: 'None visible to you unless Virtual Network encryption is on',
    transitivity: 'Not applicable',
    overlap: 'Subnets of one VNet cannot overlap',
    billed: 'Nothing; traffic inside a VNet is free',
    effort: 'None',
  },
  sources: ['UDR', 'VFAQ', 'PEER', 'VCOST'],
  card: {
    scope: 'subnets of one VNet, in one region',
    takes: 'at once; the system routes are there from the start',
    when: 'when both resources may live in one network and its security groups separate them well enough',
    not: 'where teams need networks of their own or the two sit in different regions',
    sources: ['UDR', 'VFAQ', 'DG-FLAT'],
  },
  limits: [
    {
      label: 'addresses and subnets',
      value: '65,536 private IP addresses and 3,000 subnets in a VNet',
      note: '5 addresses of each subnet are reserved; the smallest IPv4 subnet is /29.',
      sources: ['VLIM', 'VFAQ'],
    },
  ],
  cost: { said: 'nothing, because traffic inside a VNet is free', sources: ['VCOST'] },
  files: ['vnet'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because:
        'A hub adds a hop and cost that one workload does not need; consider it when a second workload is ' +
        'expected within 6 to 12 months.',
      wouldFit: 'It fits when traffic must pass a central firewall, or when a second workload arrives.',
      sources: ['DG-FLAT'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      impossible: true,
      because: 'The two sides are in different regions, and a VNet lives in one region.',
      wouldFit: 'It fits when both resources are in one VNet of one region.',
      sources: ['VFAQ', 'DG-MR'],
    },
    {
      when: {
        any: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'One side is outside Azure, so the two cannot share a VNet.',
      wouldFit: 'It fits when both resources are in one VNet.',
      sources: ['UDR', 'DG-FLAT'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'The network of the calling service is managed by Microsoft, so your resource cannot sit in it.',
      wouldFit: 'It fits when both resources are in one VNet of yours.',
      sources: ['ADFPE'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      impossible: true,
      because: 'The service itself never sits in your VNet; only its private endpoint does.',
      wouldFit: "It fits when the target has an address of its own in the caller's VNet.",
      sources: ['PE', 'VINT'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'no' }, { not: targetKnown }] },
      because: 'Several VNets take part, and moving a resource into another one means building it again.',
      wouldFit: 'It fits when everything is in one VNet.',
      sources: ['VFAQ', 'UDR'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'no' },
      because: 'The two resources are in different VNets, and moving one means building it again.',
      wouldFit: 'It fits when both resources are in one VNet.',
      sources: ['VFAQ', 'UDR'],
    },
    {
      when: { always: true },
      because: 'The design needs more than the routes inside one VNet.',
      wouldFit: 'It fits when both resources are in one VNet and nothing else is needed.',
      sources: ['UDR', 'DG-FLAT'],
    },
  ],
};
