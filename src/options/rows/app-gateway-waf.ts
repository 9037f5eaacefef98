import type { OptionRow } from '../option-row.ts';

export const appGatewayWaf: OptionRow<'app-gateway-waf'> = {
  id: 'app-gateway-waf',
  saidAs: [
    'app gateway',
    'appgw',
    'agw',
    'application gateway',
    'app gw',
    'appgateway',
    'azure application gateway',
    'waf',
    'web application firewall',
    'agic',
  ],
  joins: 'internet',
  isWebOnly: true,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-IN', 'AGWC', 'AGWO'],
  card: {
    sources: ['DG-IN', 'AGWO', 'DLAGFAQ'],
  },
  meaning: { sources: ['DG-IN', 'AGWO'] },
  limits: [
    {
      label: 'option.app-gateway-waf.limit.sla',
      value: 'option.app-gateway-waf.limit.sla.value',
      note: null,
      sources: ['AGWO'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.app-gateway-waf.cost.the-gateway', price: { size: 'applicationGateway' } },
      { what: 'option.app-gateway-waf.cost.each-capacity-unit', price: 'agw-waf-cu' },
    ],
    sources: ['AGWC'],
  },
  files: [],
  alternatives: [
    {
      option: 'front-door',
      when: { always: true },
      because: 'option.app-gateway-waf.alternative.front-door',
      wouldFit: 'option.app-gateway-waf.alternative.front-door.fits',
      sources: ['DG-IN'],
    },
    {
      option: 'public-load-balancer',
      when: { always: true },
      because: 'option.app-gateway-waf.alternative.public-load-balancer',
      wouldFit: 'option.app-gateway-waf.alternative.public-load-balancer.fits',
      sources: ['DG-IN'],
    },
    {
      option: 'service-firewall',
      when: { fact: 'resourceType', op: 'in', value: ['app-service', 'functions', 'container-apps'] },
      because: 'option.app-gateway-waf.alternative.service-firewall',
      wouldFit: 'option.app-gateway-waf.alternative.service-firewall.fits',
      sources: ['DG-IN', 'DG-PAAS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'option.app-gateway-waf.not.exposure-none',
      wouldFit: 'option.app-gateway-waf.not.exposure-none.fits',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'non-http' },
      because: 'option.app-gateway-waf.not.target-protocol-non-http',
      wouldFit: 'option.app-gateway-waf.not.target-protocol-non-http.fits',
      sources: ['DG-IN'],
    },
    {
      when: { fact: 'publicEntryKind', op: '=', value: 'paas-public-endpoint' },
      because: 'option.app-gateway-waf.not.public-entry-kind-paas-public-endpoint',
      wouldFit: 'option.app-gateway-waf.not.public-entry-kind-paas-public-endpoint.fits',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'publicEntryKind', op: '=', value: 'none' },
      because: 'option.app-gateway-waf.not.public-entry-kind-none',
      wouldFit: 'option.app-gateway-waf.not.public-entry-kind-paas-public-endpoint.fits',
      sources: ['DG-IN'],
    },
    {
      when: { always: true },
      because: 'option.app-gateway-waf.not.otherwise',
      wouldFit: 'option.app-gateway-waf.not.otherwise.fits',
      sources: ['DG-IN'],
    },
  ],
};
