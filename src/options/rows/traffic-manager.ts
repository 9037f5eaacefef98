import type { OptionRow } from '../option-row.ts';

export const trafficManager: OptionRow<'traffic-manager'> = {
  id: 'traffic-manager',
  saidAs: ['traffic manager', 'azure traffic manager', 'atm profile'],
  joins: 'internet',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['TM', 'TMF', 'DG-IN'],
  card: {
    sources: ['TM', 'TMF', 'DG-IN'],
  },
  meaning: { sources: ['TM', 'TMF'] },
  limits: [
    {
      label: 'option.traffic-manager.limit.endpoints',
      value: 'option.traffic-manager.limit.endpoints.value',
      note: 'option.traffic-manager.limit.endpoints.note',
      sources: ['TMF'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.traffic-manager.cost.dns-queries-first-1-billion', price: 'tm-queries' },
      { what: 'option.traffic-manager.cost.the-health-check-of-each', price: 'tm-health-azure' },
      { what: 'option.traffic-manager.cost.the-health-check-of-each-2', price: 'tm-health-ext' },
    ],
    sources: ['TM'],
  },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'option.traffic-manager.not.exposure-none',
      wouldFit: 'option.traffic-manager.not.exposure-none.fits',
      sources: ['TMF'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'http' },
      because: 'option.traffic-manager.not.target-protocol-http',
      wouldFit: 'option.traffic-manager.not.target-protocol-http.fits',
      sources: ['DG-IN', 'TMF'],
    },
    {
      when: { always: true },
      because: 'option.traffic-manager.not.otherwise',
      wouldFit: 'option.traffic-manager.not.otherwise.fits',
      sources: ['TM', 'TMF'],
    },
  ],
};
