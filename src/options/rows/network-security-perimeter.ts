import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const networkSecurityPerimeter: OptionRow<'network-security-perimeter'> = {
  id: 'network-security-perimeter',
  name: 'Network security perimeter',
  summary: 'One logical boundary with common rules and logs around several PaaS resources.',
  use: sentence('Use a network security perimeter.'),
  what: sentence('A network security perimeter around {target} with the allow list as its access rules.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No effect',
    throughput: 'Not a data path',
    encryption: 'Not applicable',
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'No rate published',
    effort: 'Medium: profiles, transition mode, then enforced',
  },
  sources: ['NSP'],
  card: {
    scope: 'several PaaS resources with each other, outside any VNet',
    takes: 'minutes to create, then a learning mode until you enforce it',
    when: 'when many PaaS resources need the same rules for who gets in and where data may go',
    not: 'as a private path, or for services that are not generally available in it',
    sources: ['NSP', 'DG-PAAS'],
  },
  limits: [
    { label: 'availability', value: 'All public cloud regions', note: 'Support differs by service.', sources: ['NSP'] },
  ],
  cost: { said: 'I hold no price for it', sources: ['NSP'] },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'nic' },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'A perimeter encloses PaaS resources only.',
      wouldFit: 'It fits when several PaaS resources share one boundary.',
      sources: ['NSP'],
    },
    {
      when: { not: { fact: 'securityPerimeter', op: '=', value: 'ga' } },
      because: 'General availability of the perimeter is not documented for this service.',
      wouldFit: 'It fits for services such as Storage, Key Vault or Event Hubs.',
      sources: ['NSP'],
    },
    {
      when: { always: true },
      because: 'A perimeter is a boundary, not a path, and you did not ask for one allow list over several resources.',
      wouldFit: 'It fits when several PaaS resources share one allow list.',
      sources: ['NSP', 'WAFVN'],
    },
  ],
};
