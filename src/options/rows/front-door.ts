import type { OptionRow } from '../option-row.ts';

export const frontDoor: OptionRow<'front-door'> = {
  id: 'front-door',
  saidAs: ['front door', 'frontdoor', 'afd', 'azure front door', 'azure frontdoor'],
  joins: 'internet',
  isWebOnly: true,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-IN', 'FDPL', 'FDPRICE', 'FDB'],
  card: {
    sources: ['DG-IN', 'DG-APP', 'DLFDFAQ'],
  },
  meaning: { sources: ['DG-IN', 'FDPL'] },
  limits: [
    {
      label: 'option.front-door.limit.private-link-to-the-origin',
      value: 'option.front-door.limit.private-link-to-the-origin.value',
      note: null,
      sources: ['FDPL'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.front-door.cost.the-profile', price: { size: 'frontDoor' } },
      {
        what: 'option.front-door.cost.the-profile-in-the-premium',
        price: 'afd-premium',
        otherThan: { size: 'frontDoor', of: 'Premium' },
      },
      { what: 'option.front-door.cost.data-to-clients-first-10', price: 'afd-edge-client', upTo: 10_000 },
      { what: 'option.front-door.cost.data-to-origins', price: 'afd-edge-origin' },
      { what: 'option.front-door.cost.requests-standard-tier', price: 'afd-req-std' },
    ],
    sources: ['FDPRICE', 'FDB'],
  },
  files: [],
  alternatives: [
    {
      option: 'app-gateway-waf',
      when: { always: true },
      because: 'option.front-door.alternative.app-gateway-waf',
      wouldFit: 'option.front-door.alternative.app-gateway-waf.fits',
      sources: ['DG-IN'],
    },
    {
      option: 'traffic-manager',
      when: { always: true },
      because: 'option.front-door.alternative.traffic-manager',
      wouldFit: 'option.front-door.alternative.traffic-manager.fits',
      sources: ['DG-IN', 'TMF'],
    },
    {
      option: 'global-load-balancer',
      when: { always: true },
      because: 'option.front-door.alternative.global-load-balancer',
      wouldFit: 'option.front-door.alternative.global-load-balancer.fits',
      sources: ['LBG'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'option.front-door.not.exposure-none',
      wouldFit: 'option.front-door.not.exposure-none.fits',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'non-http' },
      because: 'option.front-door.not.target-protocol-non-http',
      wouldFit: 'option.front-door.not.target-protocol-non-http.fits',
      sources: ['DG-IN'],
    },
    {
      when: { fact: 'publicEntryKind', op: '=', value: 'paas-public-endpoint' },
      because: 'option.front-door.not.public-entry-kind-paas-public-endpoint',
      wouldFit: 'option.front-door.not.public-entry-kind-paas-public-endpoint.fits',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'publicEntryKind', op: '=', value: 'none' },
      because: 'option.front-door.not.public-entry-kind-none',
      wouldFit: 'option.front-door.not.public-entry-kind-paas-public-endpoint.fits',
      sources: ['DG-IN'],
    },
    {
      when: { rec: 'traffic-manager' },
      because: 'option.front-door.not.with-traffic-manager',
      wouldFit: 'option.front-door.not.with-traffic-manager.fits',
      sources: ['DG-IN', 'TMF'],
    },
    {
      when: { always: true },
      because: 'option.front-door.not.otherwise',
      wouldFit: 'option.front-door.not.otherwise.fits',
      sources: ['DG-IN'],
    },
  ],
};
