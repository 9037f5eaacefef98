import type { OptionRow } from '../option-row.ts';

export const privateEndpointCrossTenant: OptionRow<'private-endpoint-cross-tenant'> = {
  id: 'private-endpoint-cross-tenant',
  saidAs: ['cross tenant private endpoint', 'private endpoint across tenants'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['private-endpoint', 'private-endpoint-from-onprem'],
  holds: [],
  isDistanceBound: true,
  sources: ['AC-XT', 'PE'],
  card: {
    sources: ['AC-XT', 'PE'],
  },
  meaning: { sources: ['AC-XT', 'PE'] },
  limits: [
    {
      label: 'option.private-endpoint-cross-tenant.limit.approval',
      value: 'option.private-endpoint-cross-tenant.limit.approval.value',
      note: null,
      sources: ['PE', 'AC-XT'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.private-endpoint-cross-tenant.cost.each-endpoint', price: 'pe-hour' },
      { what: 'option.private-endpoint-cross-tenant.cost.data-in-each-direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  files: ['private-endpoint'],
  alternatives: [],
  whyNot: [
    {
      when: { not: { fact: 'sameTenant', op: '=', value: 'no' } },
      because: 'option.private-endpoint-cross-tenant.not.no-same-tenant-no',
      wouldFit: 'option.private-endpoint-cross-tenant.not.no-same-tenant-no.fits',
      sources: ['AC-XT', 'PE'],
    },
    {
      when: { always: true },
      because: 'option.private-endpoint-cross-tenant.not.otherwise',
      wouldFit: 'option.private-endpoint-cross-tenant.not.otherwise.fits',
      sources: ['AC-XT'],
    },
  ],
};
