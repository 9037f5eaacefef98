import type { OptionRow } from '../option-row.ts';

export const globalLoadBalancer: OptionRow<'global-load-balancer'> = {
  id: 'global-load-balancer',
  saidAs: [
    'global load balancer',
    'cross region load balancer',
    'global lb',
    'cross region lb',
    'global tier load balancer',
  ],
  joins: 'internet',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['LBG', 'AC-LB'],
  card: {
    sources: ['LBG', 'AC-LB'],
  },
  meaning: { sources: ['LBG'] },
  limits: [
    {
      label: 'option.global-load-balancer.limit.backends',
      value: 'option.global-load-balancer.limit.backends.value',
      note: 'option.global-load-balancer.limit.backends.note',
      sources: ['LBG'],
    },
  ],
  cost: {
    lines: [{ what: 'option.global-load-balancer.cost.its-public-ip-address', price: 'pip-global' }],
    sources: ['LBG'],
  },
  files: [],
  alternatives: [
    {
      option: 'traffic-manager',
      when: { always: true },
      because: 'option.global-load-balancer.alternative.traffic-manager',
      wouldFit: 'option.global-load-balancer.alternative.traffic-manager.fits',
      sources: ['DG-IN', 'DG-MR', 'AC-LB'],
    },
    {
      option: 'front-door',
      when: { always: true },
      because: 'option.global-load-balancer.alternative.front-door',
      wouldFit: 'option.global-load-balancer.alternative.front-door.fits',
      sources: ['DG-IN'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'option.global-load-balancer.not.exposure-none',
      wouldFit: 'option.global-load-balancer.not.exposure-none.fits',
      sources: ['LBG'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'http' },
      because: 'option.global-load-balancer.not.target-protocol-http',
      wouldFit: 'option.global-load-balancer.not.target-protocol-http.fits',
      sources: ['LBG', 'DG-IN'],
    },
    {
      when: { not: { fact: 'publicEntryKind', op: '=', value: 'compute' } },
      because: 'option.global-load-balancer.not.no-public-entry-kind-compute',
      wouldFit: 'option.global-load-balancer.not.no-public-entry-kind-compute.fits',
      sources: ['LBG'],
    },
    {
      when: { fact: 'regionCount', op: '>=', value: 2 },
      because: 'option.global-load-balancer.not.region-count-from-2',
      wouldFit: 'option.global-load-balancer.not.target-protocol-http.fits',
      sources: ['LBG', 'DG-IN'],
    },
    {
      when: { always: true },
      because: 'option.global-load-balancer.not.otherwise',
      wouldFit: 'option.global-load-balancer.not.target-protocol-http.fits',
      sources: ['LBG'],
    },
  ],
};
