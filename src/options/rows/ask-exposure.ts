import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const askExposure: OptionRow<'ask-exposure'> = {
  id: 'ask-exposure',
  name: 'Clarify the exposure first',
  summary: 'The answers contradict each other: clients on the internet, and nothing may be reached from the internet.',
  use: sentence(
    'Tell me first who may reach {target}: the callers are on the internet, but nothing may be reached',
    'from there.',
  ),
  what: sentence('Nothing yet.'),
  joins: null,
  isWebOnly: false,
  role: 'question',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Not applicable',
    throughput: 'Not applicable',
    encryption: 'Not applicable',
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'Not applicable',
    effort: 'None',
  },
  sources: ['DG-IN'],
  card: {
    scope: 'nothing yet; it is a question back to you',
    takes: 'one answer from you',
    when: 'when clients come from the internet and yet nothing may be reached from there',
    not: 'where it is settled who may reach the service',
    sources: ['DG-IN'],
  },
  limits: [],
  cost: null,
  files: [],
  alternatives: [
    {
      option: 'app-gateway-waf',
      when: { always: true },
      because: 'Application Gateway is right if the service may be public in one region.',
      wouldFit: 'It fits when the service may be reached from the internet.',
      sources: ['DG-IN'],
      evenIf: 'ruled-out',
    },
    {
      option: 'p2s-vpn',
      when: { always: true },
      because: 'Point-to-site VPN is right if the clients are known people with managed devices.',
      wouldFit: 'It fits when the clients can install a VPN client.',
      sources: ['DG-ADM'],
      evenIf: 'ruled-out',
    },
  ],
  whyNot: [],
};
