import { knownOutsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const dnsPrivateResolver: OptionRow<'dns-private-resolver'> = {
  id: 'dns-private-resolver',
  name: 'Azure DNS Private Resolver',
  summary: 'On-premises networks resolve private names of Azure, and Azure resolves names of on-premises networks.',
  use: sentence('Use Azure DNS Private Resolver, to which your DNS servers forward the names of Azure.'),
  what: sentence('Azure DNS Private Resolver with an inbound endpoint, to which the DNS servers outside forward.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No effect on data',
    throughput: '10,000 queries a second for each endpoint',
    encryption: 'Not applicable',
    transitivity: 'Across VPN and ExpressRoute',
    overlap: 'Not applicable',
    billed: 'Per endpoint and month, plus rulesets',
    effort: 'Medium: two dedicated subnets of /28, forwarding rules',
  },
  sources: ['PRES', 'DNSLIM', 'DG-DNS'],
  card: {
    scope: 'DNS servers of your sites with the private names of Azure',
    takes: 'minutes in Azure, plus the forwarders on your DNS servers',
    when: 'when names must resolve between Azure and on-premises and you want no DNS machines of your own',
    not: 'where all clients sit in VNets that are linked to the zones',
    sources: ['PRES', 'DG-DNS', 'PEDI'],
  },
  limits: [{ label: 'queries', value: '10,000 a second for each endpoint', note: null, sources: ['DNSLIM'] }],
  cost: {
    lines: [
      { what: 'each endpoint', price: 'dns-resolver-endpoint' },
      { what: 'each forwarding ruleset', price: 'dns-resolver-ruleset' },
    ],
    sources: ['PRES'],
  },
  files: ['resolver'],
  alternatives: [
    {
      option: 'private-dns-zone',
      when: { always: true },
      because:
        'A private DNS zone alone resolves names for VNets that it is linked to, not for networks outside Azure.',
      wouldFit: 'It comes first when only VNets in Azure resolve the names.',
      sources: ['PDNS', 'PRES'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: knownOutsideCallers } },
        ],
      },
      because: 'You named nothing outside Azure that has to resolve private names.',
      wouldFit: 'It fits when on-premises networks, users or another cloud resolve private names.',
      sources: ['PRES', 'DG-DNS'],
    },
    {
      when: { always: true },
      because: 'The outside networks resolve no private names of Azure in this design.',
      wouldFit: 'It fits when on-premises networks resolve private names of Azure.',
      sources: ['PRES', 'DG-DNS'],
    },
  ],
};
