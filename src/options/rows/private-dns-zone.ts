import { publiclyNamedTypes } from '../../azure/resource-types.ts';
import { managedCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const privateDnsZone: OptionRow<'private-dns-zone'> = {
  id: 'private-dns-zone',
  saidAs: [
    'private dns zone',
    'private dns zones',
    'azure private dns',
    'private dns',
    'privatelink zone',
    'privatelink dns zone',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['PDNS', 'PEDI'],
  card: {
    sources: ['PDNS', 'PEDI', 'NRES'],
  },
  meaning: { sources: ['PDNS'] },
  limits: [
    {
      label: 'option.private-dns-zone.limit.automatic-registration',
      value: 'option.private-dns-zone.limit.automatic-registration.value',
      note: null,
      sources: ['PDNS'],
    },
  ],
  cost: {
    lines: [{ what: 'option.private-dns-zone.cost.each-zone-beside-its-queries', price: 'dns-zone' }],
    sources: ['PDNS'],
  },
  files: ['zone', 'zone-link'],
  alternatives: [
    {
      option: 'dns-private-resolver',
      when: { always: true },
      because: 'option.private-dns-zone.alternative.dns-private-resolver',
      wouldFit: 'option.private-dns-zone.alternative.dns-private-resolver.fits',
      sources: ['PRES', 'DG-DNS'],
    },
  ],
  whyNot: [
    {
      when: { all: [{ fact: 'sourceType', op: 'in', value: managedCallers }, { rec: 'private-endpoint' }] },
      because: 'option.private-dns-zone.not.managed-callers-and-with-private-endpoint',
      wouldFit: 'option.private-dns-zone.not.managed-callers-and-with-private-endpoint.fits',
      sources: ['ADFPE'],
    },
    {
      when: { fact: 'resourceType', op: 'in', value: publiclyNamedTypes },
      because: 'option.private-dns-zone.not.publicly-named-types',
      wouldFit: 'option.private-dns-zone.not.publicly-named-types.fits',
      sources: ['MIARCH'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'option.private-dns-zone.not.reach-private-endpoint',
      wouldFit: 'option.private-dns-zone.not.reach-private-endpoint.fits',
      sources: ['PEDNS'],
    },
    {
      when: { always: true },
      because: 'option.private-dns-zone.not.otherwise',
      wouldFit: 'option.private-dns-zone.not.otherwise.fits',
      sources: ['PDNS'],
    },
  ],
};
