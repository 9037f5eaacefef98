import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const outOfScope: OptionRow<'out-of-scope'> = {
  id: 'out-of-scope',
  name: 'Not a question of Azure connectivity',
  summary: 'Both ends are outside Azure, so no Azure connection decides it.',
  use: sentence('You need no Azure network for this: both ends meet on the internet or in your own network.'),
  what: sentence('Nothing in Azure.'),
  joins: null,
  isWebOnly: false,
  role: 'none',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Not applicable',
    throughput: 'Not applicable',
    encryption: 'Not applicable',
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'Not applicable',
    effort: 'None',
  },
  sources: ['DG-HYB'],
  card: {
    scope: 'two ends that are both outside Azure',
    takes: 'nothing to build in Azure',
    when: 'when neither end of the connection is in Azure',
    not: 'where both sites have circuits, which Global Reach joins',
    sources: ['DG-HYB', 'ERGR'],
  },
  limits: [],
  cost: null,
  files: [],
  alternatives: [],
  whyNot: [],
};
