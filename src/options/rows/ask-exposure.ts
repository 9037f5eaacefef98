import type { OptionRow } from '../option-row.ts';

export const askExposure: OptionRow<'ask-exposure'> = {
  id: 'ask-exposure',
  saidAs: [],
  joins: null,
  isWebOnly: false,
  role: 'question',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-IN'],
  card: {
    sources: ['DG-IN'],
  },
  meaning: { sources: ['DG-PAAS'] },
  limits: [],
  cost: null,
  files: [],
  alternatives: [
    {
      option: 'app-gateway-waf',
      when: { always: true },
      because: 'option.ask-exposure.alternative.app-gateway-waf',
      wouldFit: 'option.ask-exposure.alternative.app-gateway-waf.fits',
      sources: ['DG-IN'],
      evenIf: 'ruled-out',
    },
    {
      option: 'p2s-vpn',
      when: { always: true },
      because: 'option.ask-exposure.alternative.p2s-vpn',
      wouldFit: 'option.ask-exposure.alternative.p2s-vpn.fits',
      sources: ['DG-ADM'],
      evenIf: 'ruled-out',
    },
  ],
  whyNot: [],
};
