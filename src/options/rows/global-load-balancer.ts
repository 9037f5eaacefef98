import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const globalLoadBalancer: OptionRow<'global-load-balancer'> = {
  id: 'global-load-balancer',
  name: 'Global load balancer',
  summary: 'One static anycast address in front of regional public Standard load balancers.',
  use: sentence('Use a global load balancer in front of the load balancers of your regions.'),
  what: sentence(
    'A cross-region (global) load balancer with a public Standard load balancer in each region behind it.',
  ),
  joins: 'internet',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Nearest healthy region',
    throughput: 'No figure published',
    encryption: 'None added',
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'No rate published; the public IP address of the global tier per hour',
    effort: 'Medium: regional load balancers and the global tier',
  },
  sources: ['LBG', 'AC-LB'],
  card: {
    scope: 'clients on the internet with load balancers of several regions',
    takes: 'minutes, once the regional load balancers stand',
    when: 'when one fixed address must serve TCP or UDP from several regions',
    not: 'for web features such as WAF and caching, or for private front ends',
    sources: ['LBG', 'AC-LB'],
  },
  limits: [
    {
      label: 'backends',
      value: 'Public regional Standard load balancers only',
      note: 'The home region comes from a fixed list.',
      sources: ['LBG'],
    },
  ],
  cost: {
    lines: [{ what: 'its public IP address', price: 'pip-global' }],
    sources: ['LBG'],
  },
  files: [],
  alternatives: [
    {
      option: 'traffic-manager',
      when: { always: true },
      because:
        'Traffic Manager serves any protocol and endpoints that are not VMs, but cached DNS answers delay ' +
        "the failover. Microsoft's design guide names it for this case.",
      wouldFit: 'It comes first when endpoints are not Standard load balancers, or are outside Azure.',
      sources: ['DG-IN', 'DG-MR', 'AC-LB'],
    },
    {
      option: 'front-door',
      when: { always: true },
      because: 'Front Door serves HTTP only.',
      wouldFit: 'It comes first for HTTP.',
      sources: ['DG-IN'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      impossible: true,
      because:
        'It is a public entry, and nothing here is to be reached from the internet; it takes no internal front ends.',
      wouldFit: 'It fits when the service may be public.',
      sources: ['LBG'],
    },
    {
      when: { fact: 'targetProtocol', op: '=', value: 'http' },
      because: 'It works at layer 4, without a web application firewall.',
      wouldFit: 'It fits for protocols other than HTTP in several regions.',
      sources: ['LBG', 'DG-IN'],
    },
    {
      when: { not: { fact: 'publicEntryKind', op: '=', value: 'compute' } },
      because: 'Its backends are regional Standard load balancers of VMs, and the target has none.',
      wouldFit: 'It fits for VMs in several regions.',
      sources: ['LBG'],
    },
    {
      when: { fact: 'regionCount', op: '>=', value: 2 },
      because: 'Another entry serves the regions in this design.',
      wouldFit: 'It fits for protocols other than HTTP in several regions.',
      sources: ['LBG', 'DG-IN'],
    },
    {
      when: { always: true },
      because: 'One region needs no global tier.',
      wouldFit: 'It fits for protocols other than HTTP in several regions.',
      sources: ['LBG'],
    },
  ],
};
