import type { OptionRow } from '../option-row.ts';

export const vwanBasic: OptionRow<'vwan-basic'> = {
  id: 'vwan-basic',
  saidAs: ['vwan basic', 'basic vwan', 'basic virtual wan', 'virtual wan basic'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: true,
  forms: [],
  holds: ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'],
  isDistanceBound: false,
  sources: ['DG-VWAN', 'VWAN'],
  card: {
    sources: ['DG-VWAN', 'VWAN', 'VWANF'],
  },
  meaning: { sources: ['DG-VWAN', 'VWAN'] },
  limits: [],
  cost: { isUnknown: true, sources: ['DG-VWAN'] },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: { always: true },
      because: 'option.vwan-basic.not.otherwise',
      wouldFit: 'option.vwan-basic.not.otherwise.fits',
      sources: ['DG-VWAN', 'VWAN'],
    },
  ],
};
