import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const redesignAddresses: OptionRow<'redesign-addresses'> = {
  id: 'redesign-addresses',
  name: 'Change the address ranges',
  summary: 'Renumber one side first; no connection fits overlapping ranges when both sides open connections.',
  use: sentence('Change the address ranges of one side first: no Azure link carries overlapping ranges this way.'),
  what: sentence('New, unique address ranges on one of the two sides.'),
  joins: null,
  isWebOnly: false,
  role: 'change-first',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Not applicable',
    throughput: 'Not applicable',
    encryption: 'Not applicable',
    transitivity: 'Not applicable',
    overlap: 'Removes the overlap',
    billed: 'Work, not a meter',
    effort: 'High: every address, rule and record of one side',
  },
  sources: ['VFAQ', 'SUBP'],
  card: {
    scope: 'two networks that use the same ranges',
    takes: 'as long as your own renumbering takes',
    when: 'when both sides open connections and their ranges overlap',
    not: 'where one side only calls one service, which Private Link publishes without it',
    sources: ['VFAQ', 'PLS'],
  },
  limits: [],
  cost: null,
  files: [],
  alternatives: [
    {
      option: 'private-link-service',
      when: { always: true },
      because:
        'Azure Private Link service publishes one service in one direction through address translation; two ' +
        'of them cover both directions for single services.',
      wouldFit: 'It comes first when only the source opens connections.',
      sources: ['PLS'],
    },
    {
      option: 'subnet-peering',
      when: { always: true },
      because: 'Subnet peering joins only subnets that are unique on both sides, and needs an enrolled subscription.',
      wouldFit: 'It fits when the overlap is confined to other subnets.',
      sources: ['SUBP'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'addressOverlap', op: '=', value: 'no' },
      because: 'The ranges do not overlap.',
      wouldFit: 'It fits when ranges overlap and both sides open connections.',
      sources: ['VFAQ'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'Address translation makes the connection possible without new ranges.',
      wouldFit: 'It fits when both sides must open connections to everything.',
      sources: ['VFAQ', 'PLS'],
    },
    {
      when: { always: true },
      because: 'Nothing says that the ranges overlap.',
      wouldFit: 'It fits when ranges overlap and both sides open connections.',
      sources: ['VFAQ'],
    },
  ],
};
