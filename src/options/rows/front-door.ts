import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const frontDoor: OptionRow<'front-door'> = {
  id: 'front-door',
  name: 'Azure Front Door',
  summary: 'A global HTTP entry with web application firewall and caching, close to the users.',
  use: sentence('Use Azure Front Door with its web application firewall in front of {target}.'),
  what: sentence('Azure Front Door with a web application firewall (WAF) policy, and one origin in each region.'),
  joins: 'internet',
  isWebOnly: true,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Edge location close to the user',
    throughput: 'No limit that applies here',
    encryption: 'TLS at the edge',
    transitivity: 'Not applicable',
    overlap: 'No matter',
    billed: 'Base fee per month, requests, data to clients and to origins',
    effort: 'Medium: profile, origins, WAF policy',
  },
  sources: ['DG-IN', 'FDPL', 'FDPRICE', 'FDB'],
  card: {
    scope: 'web users anywhere with web servers in any region',
    takes: 'some minutes until a change has reached every edge location',
    when: 'when a website serves several regions or continents and needs caching, WAF and fast failover',
    not: 'for protocols other than HTTP, or for users inside your networks',
    sources: ['DG-IN', 'DG-APP', 'DLFDFAQ'],
  },
  limits: [
    {
      label: 'Private Link to the origin',
      value: 'Premium tier only, in regions with availability zones',
      note: null,
      sources: ['FDPL'],
    },
  ],
  cost: {
    lines: [
      { what: 'the profile', price: { size: 'frontDoor' } },
      {
        what: 'the profile in the Premium tier, which Private Link to the origin needs',
        price: 'afd-premium',
        otherThan: { size: 'frontDoor', of: 'Premium' },
      },
      { what: 'data to clients, first 10 TB', price: 'afd-edge-client', upTo: 10_000 },
      { what: 'data to origins', price: 'afd-edge-origin' },
      { what: 'requests, Standard tier', price: 'afd-req-std' },
    ],
    sources: ['FDPRICE', 'FDB'],
  },
  files: [],
  alternatives: [
    {
      option: 'app-gateway-waf',
      when: { always: true },
      because:
        'Application Gateway serves one region only; you can place it behind Front Door for processing in the VNet.',
      wouldFit: 'It comes first with one region and users in one part of the world.',
      sources: ['DG-IN'],
    },
    {
      option: 'traffic-manager',
      when: { always: true },
      because: 'Traffic Manager works by DNS only: slower failover, no web application firewall, and public endpoints.',
      wouldFit: 'It fits for protocols other than HTTP.',
      sources: ['DG-IN', 'TMF'],
    },
    {
      option: 'global-load-balancer',
      when: { always: true },
      because: 'The global Load Balancer works at layer 4 only, without a web application firewall.',
      wouldFit: 'It comes first for protocols other than HTTP.',
      sources: ['LBG'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'It is a public entry, and nothing here is to be reached from the internet.',
      wouldFit: 'It fits when the service may be public.',
      sources: ['DG-IN', 'DG-PAAS'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'non-http' },
      because: 'Front Door serves HTTP only.',
      wouldFit: 'It fits for HTTP.',
      sources: ['DG-IN'],
    },
    {
      when: { fact: 'publicEntryKind', op: '=', value: 'paas-public-endpoint' },
      because: 'This service brings its own public endpoint, which Front Door does not front.',
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
      when: { rec: 'traffic-manager' },
      because: 'Traffic Manager sends the callers to a region by DNS here, with nothing in their path.',
      wouldFit: 'It fits when failover must not wait for DNS, or a web application firewall is wanted at the edge.',
      sources: ['DG-IN', 'TMF'],
    },
    {
      when: { always: true },
      because: 'A global entry pays off with several regions or users on several continents.',
      wouldFit: 'It fits with several regions or users worldwide.',
      sources: ['DG-IN'],
    },
  ],
};
