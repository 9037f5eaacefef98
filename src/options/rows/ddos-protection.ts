import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const ddosProtection: OptionRow<'ddos-protection'> = {
  id: 'ddos-protection',
  name: 'Azure DDoS Protection',
  summary: 'Protects public IP addresses in VNets against floods of traffic.',
  use: sentence('Use Azure DDoS Protection.'),
  what: sentence('Azure DDoS Network Protection for the VNet, or IP Protection for the address.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No effect',
    throughput: 'No figure published',
    encryption: 'Not applicable',
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'No rate published here',
    effort: 'Low: plan or IP protection',
  },
  sources: ['DG-IN', 'WAFVN'],
  card: {
    scope: 'public addresses of resources in your VNets',
    takes: 'minutes to attach; it carries no traffic itself',
    when: 'when public addresses serve customers and an attack on them would cost you money',
    not: 'as a replacement for a web application firewall',
    sources: ['DG-IN', 'DLDDOS', 'WAFVN'],
  },
  limits: [{ label: 'protects', value: 'Public IP addresses in VNets', note: null, sources: ['DG-IN'] }],
  cost: {
    lines: [
      { what: 'the Network Protection plan for 100 addresses', price: 'ddos-plan' },
      { what: 'each address above 100', price: 'ddos-address' },
    ],
    sources: ['DG-IN'],
  },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: { always: true },
      because: 'It protects public IP addresses in VNets, and the design has none that it could protect.',
      wouldFit: 'It fits with a public entry in a VNet.',
      sources: ['DG-IN', 'WAFVN'],
    },
  ],
};
