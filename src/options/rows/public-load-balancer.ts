import type { OptionRow } from '../option-row.ts';

export const publicLoadBalancer: OptionRow<'public-load-balancer'> = {
  id: 'public-load-balancer',
  saidAs: [
    'public load balancer',
    'public lb',
    'standard public load balancer',
    'external load balancer',
    'slb',
    'standard load balancer',
    'load balancer',
    'azure load balancer',
    'alb',
    'lb',
    'loadbalancer',
  ],
  joins: 'internet',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-IN', 'LBSKU', 'LBB'],
  card: {
    sources: ['DG-IN', 'LBSKU'],
  },
  meaning: { sources: ['DG-IN', 'LBSKU'] },
  limits: [
    {
      label: 'option.public-load-balancer.limit.sla',
      value: 'option.public-load-balancer.limit.sla.value',
      note: null,
      sources: ['LBSKU'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.public-load-balancer.cost.the-first-5-rules-together', price: 'lb-first5' },
      { what: 'option.public-load-balancer.cost.each-further-rule', price: 'lb-rule' },
      { what: 'option.public-load-balancer.cost.data-through-it', price: 'lb-gb' },
    ],
    sources: ['LBSKU'],
  },
  files: [],
  alternatives: [
    {
      option: 'app-gateway-waf',
      when: { always: true },
      because: 'option.public-load-balancer.alternative.app-gateway-waf',
      wouldFit: 'option.public-load-balancer.alternative.app-gateway-waf.fits',
      sources: ['DG-IN'],
    },
    {
      option: 'global-load-balancer',
      when: { always: true },
      because: 'option.public-load-balancer.alternative.global-load-balancer',
      wouldFit: 'option.public-load-balancer.alternative.global-load-balancer.fits',
      sources: ['LBG'],
    },
    {
      option: 'traffic-manager',
      when: { always: true },
      because: 'option.public-load-balancer.alternative.traffic-manager',
      wouldFit: 'option.public-load-balancer.alternative.traffic-manager.fits',
      sources: ['DG-IN'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'option.public-load-balancer.not.exposure-none',
      wouldFit: 'option.public-load-balancer.not.exposure-none.fits',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'http' },
      because: 'option.public-load-balancer.not.target-protocol-http',
      wouldFit: 'option.public-load-balancer.not.target-protocol-http.fits',
      sources: ['DG-IN'],
    },
    {
      when: { not: { fact: 'publicEntryKind', op: '=', value: 'compute' } },
      because: 'option.public-load-balancer.not.no-public-entry-kind-compute',
      wouldFit: 'option.public-load-balancer.not.no-public-entry-kind-compute.fits',
      sources: ['LBSKU', 'DG-IN'],
    },
    {
      when: { always: true },
      because: 'option.public-load-balancer.not.otherwise',
      wouldFit: 'option.public-load-balancer.not.target-protocol-http.fits',
      sources: ['DG-IN', 'LBG'],
    },
  ],
};
