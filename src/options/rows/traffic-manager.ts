import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const trafficManager: OptionRow<'traffic-manager'> = {
  id: 'traffic-manager',
  name: 'Azure Traffic Manager',
  summary: 'DNS answers that lead clients to the best of several public endpoints.',
  use: sentence(
    'Use Traffic Manager with priority routing, which sends callers to the standby region when the first',
    'one fails.',
  ),
  what: sentence('A Traffic Manager profile with priority routing over the public endpoints of both regions.'),
  joins: 'internet',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'DNS only; not in the path',
    throughput: 'Not a data path',
    encryption: 'Not applicable',
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'DNS queries and health checks',
    effort: 'Low: profile and endpoints',
  },
  sources: ['TM', 'TMF', 'DG-IN'],
  card: {
    scope: 'names with public endpoints, in Azure and elsewhere',
    takes: 'minutes; clients follow when their cached answers run out',
    when: 'when any protocol must find the nearest or the healthy site by its name',
    not: 'for private endpoints, or where clients must move within seconds',
    sources: ['TM', 'TMF', 'DG-IN'],
  },
  limits: [
    {
      label: 'endpoints',
      value: 'Public endpoints only',
      note: 'Cached DNS answers delay a failover.',
      sources: ['TMF'],
    },
  ],
  cost: {
    lines: [
      { what: 'DNS queries, first 1 billion', price: 'tm-queries' },
      { what: 'the health check of each Azure endpoint', price: 'tm-health-azure' },
      { what: 'the health check of each external endpoint', price: 'tm-health-ext' },
    ],
    sources: ['TM'],
  },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because: 'It needs public endpoints, and nothing here is to be reached from the internet.',
      wouldFit: 'It fits when the endpoints may be public.',
      sources: ['TMF'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'http' },
      because: 'It only answers DNS queries: slower failover than Front Door and no web application firewall.',
      wouldFit: 'It fits for other protocols, or in front of regional gateways.',
      sources: ['DG-IN', 'TMF'],
    },
    {
      when: { always: true },
      because: 'It only answers DNS queries, and helps when several public endpoints exist.',
      wouldFit: 'It fits with public endpoints in several regions.',
      sources: ['TM', 'TMF'],
    },
  ],
};
