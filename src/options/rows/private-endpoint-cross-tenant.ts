import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const privateEndpointCrossTenant: OptionRow<'private-endpoint-cross-tenant'> = {
  id: 'private-endpoint-cross-tenant',
  name: 'Private endpoint across tenants',
  summary:
    'A private endpoint in your tenant that leads to a resource of another Microsoft Entra tenant, approved ' +
    'by its owner.',
  use: sentence('Use a private endpoint across tenants.'),
  what: sentence(
    'The private endpoint asks for approval by resource ID or alias, and the owner in the other tenant',
    'approves it.',
  ),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['private-endpoint', 'private-endpoint-from-onprem'],
  holds: [],
  isDistanceBound: true,
  compared: {
    latency: 'Distance to the service',
    throughput: 'No figure published',
    encryption: 'Rely on the TLS of the service',
    transitivity: 'Reachable from peered VNets and on-premises',
    overlap: "No matter; the address is in the caller's VNet",
    billed: 'Per endpoint and hour, plus per GB in both directions',
    effort: 'Low: resource ID or alias, approval, own DNS zone',
  },
  sources: ['AC-XT', 'PE'],
  card: {
    scope: 'your VNet with one resource of another tenant',
    takes: 'minutes, plus the approval of the other side',
    when: 'when one resource of another company is needed and the networks must stay apart',
    not: 'where many machines on both sides must talk to each other',
    sources: ['AC-XT', 'PE'],
  },
  limits: [
    {
      label: 'approval',
      value: 'By the owner of the resource; Pending until then',
      note: null,
      sources: ['PE', 'AC-XT'],
    },
  ],
  cost: {
    lines: [
      { what: 'each endpoint', price: 'pe-hour' },
      { what: 'data in each direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  files: ['private-endpoint'],
  alternatives: [],
  whyNot: [
    {
      when: { not: { fact: 'sameTenant', op: '=', value: 'no' } },
      because: 'You named no second Microsoft Entra tenant.',
      wouldFit: 'It fits when the resource belongs to another tenant.',
      sources: ['AC-XT', 'PE'],
    },
    {
      when: { always: true },
      because: 'The design crosses the tenants in another way.',
      wouldFit: 'It fits when one PaaS resource or one published service of another tenant is needed.',
      sources: ['AC-XT'],
    },
  ],
};
