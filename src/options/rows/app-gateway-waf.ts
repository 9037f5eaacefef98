import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const appGatewayWaf: OptionRow<'app-gateway-waf'> = {
  id: 'app-gateway-waf',
  name: 'Azure Application Gateway with WAF',
  summary: 'A regional HTTP entry with web application firewall in your VNet.',
  use: sentence('Use Application Gateway with its web application firewall in front of {target}.'),
  what: sentence('Application Gateway WAF v2 in a subnet of its own, with {target} as back end.'),
  joins: 'internet',
  isWebOnly: true,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'One regional hop',
    throughput: 'By capacity units, autoscaled',
    encryption: 'TLS at the gateway, and to the backend if configured',
    transitivity: 'Backends in peered VNets',
    overlap: 'As the peering to the backends',
    billed: 'Per hour and capacity units',
    effort: 'Medium: dedicated subnet of /24, WAF policy',
  },
  sources: ['DG-IN', 'AGWC', 'AGWO'],
  card: {
    scope: 'web users with web servers of one region and of peered VNets',
    takes: 'about 6 minutes for the gateway, in a subnet of its own',
    when: 'when one region serves a website and paths, host names and a WAF decide inside your VNet',
    not: 'for UDP, or as the only entry of users on several continents',
    sources: ['DG-IN', 'AGWO', 'DLAGFAQ'],
  },
  limits: [{ label: 'SLA', value: '99.95 % (v2)', note: null, sources: ['AGWO'] }],
  cost: {
    lines: [
      { what: 'the gateway', price: { size: 'applicationGateway' } },
      { what: 'each capacity unit', price: 'agw-waf-cu' },
    ],
    sources: ['AGWC'],
  },
  files: [],
  alternatives: [
    {
      option: 'front-door',
      when: { always: true },
      because: 'Front Door is a global entry with caching; it pays off with several regions or users worldwide.',
      wouldFit: 'It comes first with several regions or users on several continents.',
      sources: ['DG-IN'],
    },
    {
      option: 'public-load-balancer',
      when: { always: true },
      because: 'A load balancer works at layer 4, without a web application firewall.',
      wouldFit: 'It comes first for protocols other than HTTP.',
      sources: ['DG-IN'],
    },
    {
      option: 'service-firewall',
      when: { fact: 'resourceType', op: 'in', value: ['app-service', 'functions', 'container-apps'] },
      because:
        "The service's own endpoint with access restrictions is the cheapest entry, without a web " +
        'application firewall.',
      wouldFit: 'It comes first for development and test.',
      sources: ['DG-IN', 'DG-PAAS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'As a public entry it has no place where nothing is to be reached from the internet.',
      wouldFit: 'It fits when the service may be public in one region.',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'non-http' },
      because: 'Application Gateway with a web application firewall serves HTTP only.',
      wouldFit: 'It fits for HTTP.',
      sources: ['DG-IN'],
    },
    {
      when: { fact: 'publicEntryKind', op: '=', value: 'paas-public-endpoint' },
      because: 'This service brings its own public endpoint with a firewall of its own.',
      wouldFit: 'It fits for web apps.',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'publicEntryKind', op: '=', value: 'none' },
      because: 'The target cannot be published on the internet.',
      wouldFit: 'It fits for web apps.',
      sources: ['DG-IN'],
    },
    {
      when: { always: true },
      because: 'Application Gateway serves one region; the chosen entry suits your answers better.',
      wouldFit: 'It fits for HTTP in one region.',
      sources: ['DG-IN'],
    },
  ],
};
