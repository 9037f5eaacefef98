import type { OptionRow } from '../option-row.ts';

export const internalLoadBalancer: OptionRow<'internal-load-balancer'> = {
  id: 'internal-load-balancer',
  saidAs: ['internal load balancer', 'ilb', 'internal lb', 'private load balancer', 'internal standard load balancer'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['LBSKU', 'VFAQ'],
  card: {
    sources: ['LBSKU', 'AC-LB', 'VFAQ'],
  },
  meaning: { sources: ['LBSKU', 'LBB'] },
  limits: [
    {
      label: 'option.internal-load-balancer.limit.sla',
      value: 'option.internal-load-balancer.limit.sla.value',
      note: null,
      sources: ['LBSKU'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.internal-load-balancer.cost.the-first-5-rules-together', price: 'lb-first5' },
      { what: 'option.internal-load-balancer.cost.each-further-rule', price: 'lb-rule' },
      { what: 'option.internal-load-balancer.cost.data-through-it', price: 'lb-gb' },
    ],
    sources: ['LBSKU'],
  },
  files: [],
  alternatives: [
    {
      option: 'app-gateway-waf',
      when: {
        any: [
          { fact: 'targetProtocol', op: '=', value: 'http' },
          { fact: 'targetProtocol', op: '=', value: 'non-http' },
        ],
      },
      because: 'option.internal-load-balancer.alternative.app-gateway-waf',
      wouldFit: 'option.internal-load-balancer.alternative.app-gateway-waf.fits',
      sources: ['AGWPD', 'AC-LB'],
      evenIf: 'ruled-out',
    },
    {
      option: 'public-load-balancer',
      when: { always: true },
      because: 'option.internal-load-balancer.alternative.public-load-balancer',
      wouldFit: 'option.internal-load-balancer.alternative.public-load-balancer.fits',
      sources: ['LBSKU', 'DG-IN'],
    },
  ],
  whyNot: [
    {
      when: { not: { fact: 'reach', op: '=', value: 'nic' } },
      because: 'option.internal-load-balancer.not.no-reach-nic',
      wouldFit: 'option.internal-load-balancer.not.no-reach-nic.fits',
      sources: ['LBSKU'],
    },
    {
      when: { always: true },
      because: 'option.internal-load-balancer.not.otherwise',
      wouldFit: 'option.internal-load-balancer.not.no-reach-nic.fits',
      sources: ['LBSKU'],
    },
  ],
};
