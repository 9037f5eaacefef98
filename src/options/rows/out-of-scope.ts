import type { OptionRow } from '../option-row.ts';

export const outOfScope: OptionRow<'out-of-scope'> = {
  id: 'out-of-scope',
  saidAs: [],
  joins: null,
  isWebOnly: false,
  role: 'none',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-HYB'],
  card: {
    sources: ['DG-HYB', 'ERGR'],
  },
  meaning: { sources: ['DG-HYB'] },
  limits: [],
  cost: null,
  files: [],
  alternatives: [],
  whyNot: [],
};
