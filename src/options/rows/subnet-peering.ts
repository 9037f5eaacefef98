import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const subnetPeering: OptionRow<'subnet-peering'> = {
  id: 'subnet-peering',
  name: 'Subnet peering',
  summary: 'Peering of chosen subnets of two VNets instead of the whole networks.',
  use: sentence('Use subnet peering between the chosen subnets of the two VNets.'),
  what: sentence('Subnet peering between the chosen subnets.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'As peering',
    throughput: 'Limited by the VM size',
    encryption: 'None added; MACsec between datacenters',
    transitivity: 'Never transitive',
    overlap: 'Allowed outside the participating subnets',
    billed: 'As peering, per GB on both sides',
    effort: 'Medium: enrolment, no portal support',
  },
  sources: ['SUBP'],
  card: {
    scope: 'chosen subnets of two VNets',
    takes: 'minutes for the link, after the subscription is enrolled',
    when: 'when other parts of two networks overlap and the few subnets that must talk do not',
    not: 'where you depend on the portal, or where whole networks may see each other anyway',
    sources: ['SUBP'],
  },
  limits: [{ label: 'subnets', value: '200 on each side, 1,000 in a VNet', note: null, sources: ['SUBP'] }],
  cost: { said: 'as peering, per GB on both sides', sources: ['SUBP', 'VCOST'] },
  files: [],
  alternatives: [],
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
      because: 'Subnet peering joins Azure subnets only, and one side of yours is outside Azure.',
      wouldFit: 'It fits when both sides are subnets of Azure VNets.',
      sources: ['SUBP'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'The subnets of the network that a managed service brings along are not yours to peer.',
      wouldFit: 'It fits when the caller runs in a VNet of yours.',
      sources: ['SUBP'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'Both sides share one VNet, so there is nothing to peer.',
      wouldFit: 'It fits when only some subnets of two VNets may be joined.',
      sources: ['SUBP'],
    },
    {
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      impossible: true,
      because: 'Subnets of different clouds cannot be peered.',
      wouldFit: 'It fits when both VNets are in one cloud.',
      sources: ['SUBP', 'MPEER'],
    },
    {
      when: { always: true },
      because:
        'Subnet peering needs an enrolled subscription and has no portal support, and nothing in your ' +
        'answers limits the connection to single subnets.',
      wouldFit: 'It fits when only some subnets of two VNets may be joined.',
      sources: ['SUBP'],
    },
  ],
};
