import type { OptionRow } from '../option-row.ts';

export const expressrouteFastpath: OptionRow<'expressroute-fastpath'> = {
  id: 'expressroute-fastpath',
  saidAs: ['fastpath', 'fast path', 'expressroute fastpath'],
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['ERFP'],
  card: {
    sources: ['ERFP'],
  },
  meaning: { sources: ['ERFP'] },
  limits: [
    {
      label: 'option.expressroute-fastpath.limit.gateway-needed',
      value: 'option.expressroute-fastpath.limit.gateway-needed.value',
      note: null,
      sources: ['ERFP'],
    },
  ],
  cost: {
    lines: [{ what: 'option.expressroute-fastpath.cost.the-larger-gateway', price: { size: 'expressRouteGateway' } }],
    sources: ['ERCOST'],
  },
  files: [],
  alternatives: [
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.expressroute-fastpath.alternative.vwan-standard',
      wouldFit: 'option.expressroute-fastpath.alternative.vwan-standard.fits',
      sources: ['VWAN', 'ERFP'],
    },
  ],
  whyNot: [
    {
      when: { not: { rec: 'expressroute*' } },
      because: 'option.expressroute-fastpath.not.no-with-expressroute',
      wouldFit: 'option.expressroute-fastpath.not.no-with-expressroute.fits',
      sources: ['ERFP'],
    },
    {
      when: { always: true },
      because: 'option.expressroute-fastpath.not.otherwise',
      wouldFit: 'option.expressroute-fastpath.not.otherwise.fits',
      sources: ['ERFP'],
    },
  ],
};
