import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const internalAppGateway: OptionRow<'internal-app-gateway'> = {
  id: 'internal-app-gateway',
  name: 'Internal Application Gateway',
  summary:
    'Spreads HTTP and HTTPS over several machines at a private address, by host name and path, with a web ' +
    'application firewall if wanted.',
  use: sentence('Use an internal Application Gateway, which spreads HTTP over the machines at a private address.'),
  what: sentence('An Application Gateway with a private address alone, in front of the machines.'),
  joins: null,
  isWebOnly: true,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'One hop in the region',
    throughput: 'Scales with its capacity units',
    encryption: 'TLS, ended or passed on to the back ends',
    transitivity: 'Back ends in its VNet, in peered VNets and behind a gateway',
    overlap: 'Not allowed',
    billed: 'Gateway hours and capacity units',
    effort: 'Medium: a subnet of its own, listeners, rules and probes',
  },
  sources: ['AGWPD', 'AGWO', 'AGWC'],
  card: {
    scope: 'callers inside your networks with web servers',
    takes: 'about 6 minutes for the gateway, in a subnet of its own',
    when: 'when internal web traffic is split by host name or path, or needs a WAF',
    not: 'for protocols other than HTTP, where an internal load balancer is enough',
    sources: ['AGWPD', 'AGWO', 'DLAGFAQ'],
  },
  limits: [
    { label: 'address', value: 'A private address alone, in a subnet of its own', note: null, sources: ['AGWPD'] },
  ],
  cost: { said: 'I hold no price for it', sources: ['AGWC'] },
  files: [],
  alternatives: [
    {
      option: 'internal-load-balancer',
      when: { always: true },
      because:
        'An internal load balancer is cheaper and faster, but it knows neither host names nor paths and ends no TLS.',
      wouldFit: 'It comes first for TCP and UDP, or where every machine answers every request alike.',
      sources: ['AC-LB', 'LBSKU'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'targetProtocol', op: '=', value: 'non-http' },
      because: 'Application Gateway carries HTTP and HTTPS only.',
      wouldFit: 'It fits when private HTTP traffic is to be spread by host name or path.',
      sources: ['AGWO', 'AC-LB'],
    },
    {
      when: { always: true },
      because: 'Spreading private web traffic over several machines is not what was asked for.',
      wouldFit: 'It fits when private HTTP traffic is to be spread by host name or path.',
      sources: ['AGWPD', 'AC-LB'],
    },
  ],
};
