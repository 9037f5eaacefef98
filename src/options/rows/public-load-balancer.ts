import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const publicLoadBalancer: OptionRow<'public-load-balancer'> = {
  id: 'public-load-balancer',
  name: 'Public load balancer',
  summary: 'A regional layer-4 entry for VMs and scale sets (Standard Load Balancer).',
  use: sentence('Use a public Standard load balancer in front of {target}.'),
  what: sentence('A public Standard load balancer with health probes, and {target} as back end.'),
  joins: 'internet',
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
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'Rules per hour, plus per GB',
    effort: 'Low: front end, rules, probes',
  },
  sources: ['DG-IN', 'LBSKU', 'LBB'],
  card: {
    scope: 'clients on the internet with VMs of one region, TCP and UDP',
    takes: 'minutes, plus a security group that lets clients in',
    when: 'when a service of one region speaks something other than HTTP',
    not: 'where paths, certificates or a WAF matter, or a second region must take over',
    sources: ['DG-IN', 'LBSKU'],
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
      when: { always: true },
      because: 'Application Gateway serves HTTP only.',
      wouldFit: 'It comes first for HTTP.',
      sources: ['DG-IN'],
    },
    {
      option: 'global-load-balancer',
      when: { always: true },
      because: 'The global tier adds an address that serves several regions.',
      wouldFit: 'It comes first with several regions.',
      sources: ['LBG'],
    },
    {
      option: 'traffic-manager',
      when: { always: true },
      because: 'Traffic Manager works by DNS and is useful only with several endpoints.',
      wouldFit: 'It fits with several regions.',
      sources: ['DG-IN'],
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
      when: { fact: 'targetProtocol', op: '=', value: 'http' },
      because: 'It works at layer 4, without a web application firewall.',
      wouldFit: 'It fits for protocols other than HTTP in one region.',
      sources: ['DG-IN'],
    },
    {
      when: { not: { fact: 'publicEntryKind', op: '=', value: 'compute' } },
      because: 'Its backends are VMs, scale sets and their like, and the target is none of them.',
      wouldFit: 'It fits for VMs with protocols other than HTTP.',
      sources: ['LBSKU', 'DG-IN'],
    },
    {
      when: { always: true },
      because: 'One regional load balancer does not serve several regions.',
      wouldFit: 'It fits for protocols other than HTTP in one region.',
      sources: ['DG-IN', 'LBG'],
    },
  ],
};
