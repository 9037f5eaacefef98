import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const internalLoadBalancer: OptionRow<'internal-load-balancer'> = {
  id: 'internal-load-balancer',
  name: 'Internal load balancer',
  summary: 'Spreads traffic over VMs behind one private IP address (Standard Load Balancer).',
  use: sentence(
    'Use an internal Standard load balancer, which spreads the traffic over your machines without a',
    'public address.',
  ),
  what: sentence('An internal Standard load balancer with health probes and a private front end.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'One regional hop',
    throughput: 'No figure published',
    encryption: 'None added',
    transitivity: 'Reachable over regional and global peering',
    overlap: 'As the VNet',
    billed: 'Rules per hour, plus per GB',
    effort: 'Low: front end, rules, probes',
  },
  sources: ['LBSKU', 'VFAQ'],
  card: {
    scope: 'callers inside your networks with VMs of one VNet',
    takes: 'minutes: front end, pool, probe and rule',
    when: 'when several machines or appliances serve one private address, whatever the protocol',
    not: 'for clients on the internet, or where the path of a request decides',
    sources: ['LBSKU', 'AC-LB', 'VFAQ'],
  },
  limits: [{ label: 'SLA', value: '99.99 % (Standard)', note: null, sources: ['LBSKU'] }],
  cost: {
    lines: [
      { what: 'the first 5 rules together', price: 'lb-first5' },
      { what: 'each further rule', price: 'lb-rule' },
      { what: 'data through it', price: 'lb-gb' },
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
      because:
        'Application Gateway with a private front end serves HTTP only, and adds routing by path and a web ' +
        'application firewall.',
      wouldFit: 'It comes first for HTTP that needs routing by path or a web application firewall.',
      sources: ['AGWPD', 'AC-LB'],
      evenIf: 'ruled-out',
    },
    {
      option: 'public-load-balancer',
      when: { always: true },
      because: 'A public load balancer has a front end on the internet.',
      wouldFit: 'It comes first when the service may be public.',
      sources: ['LBSKU', 'DG-IN'],
    },
  ],
  whyNot: [
    {
      when: { not: { fact: 'reach', op: '=', value: 'nic' } },
      because: 'It spreads traffic over VMs with private addresses, and the target is none of them.',
      wouldFit: 'It fits when several VMs share one private address.',
      sources: ['LBSKU'],
    },
    {
      when: { always: true },
      because: 'It spreads traffic over several VMs behind one private address and creates no path between networks.',
      wouldFit: 'It fits when several VMs share one private address.',
      sources: ['LBSKU'],
    },
  ],
};
