import type { OptionRow } from '../option-row.ts';

export const ddosProtection: OptionRow<'ddos-protection'> = {
  id: 'ddos-protection',
  saidAs: ['ddos protection', 'ddos', 'ddos plan', 'ddos network protection'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-IN', 'WAFVN'],
  card: {
    sources: ['DG-IN', 'DLDDOS', 'WAFVN'],
  },
  meaning: { sources: ['DG-IN', 'WAFVN'] },
  limits: [
    {
      label: 'option.ddos-protection.limit.protects',
      value: 'option.ddos-protection.limit.protects.value',
      note: null,
      sources: ['DG-IN'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.ddos-protection.cost.the-network-protection-plan-for', price: 'ddos-plan' },
      { what: 'option.ddos-protection.cost.each-address-above-100', price: 'ddos-address' },
    ],
    sources: ['DG-IN'],
  },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: { always: true },
      because: 'option.ddos-protection.not.otherwise',
      wouldFit: 'option.ddos-protection.not.otherwise.fits',
      sources: ['DG-IN', 'WAFVN'],
    },
  ],
};
