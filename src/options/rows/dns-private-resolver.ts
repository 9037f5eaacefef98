import { knownOutsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const dnsPrivateResolver: OptionRow<'dns-private-resolver'> = {
  id: 'dns-private-resolver',
  saidAs: ['private resolver', 'dns private resolver', 'dns resolver', 'azure dns private resolver', 'dns forwarder'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['PRES', 'DNSLIM', 'DG-DNS'],
  card: {
    sources: ['PRES', 'DG-DNS', 'PEDI'],
  },
  meaning: { sources: ['PRES'] },
  limits: [
    {
      label: 'option.dns-private-resolver.limit.queries',
      value: 'option.dns-private-resolver.limit.queries.value',
      note: null,
      sources: ['DNSLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.dns-private-resolver.cost.each-endpoint', price: 'dns-resolver-endpoint' },
      { what: 'option.dns-private-resolver.cost.each-forwarding-ruleset', price: 'dns-resolver-ruleset' },
    ],
    sources: ['PRES'],
  },
  files: ['resolver'],
  alternatives: [
    {
      option: 'private-dns-zone',
      when: { always: true },
      because: 'option.dns-private-resolver.alternative.private-dns-zone',
      wouldFit: 'option.dns-private-resolver.alternative.private-dns-zone.fits',
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
      because: 'option.dns-private-resolver.not.hybrid-none-and-no-known-outside-callers',
      wouldFit: 'option.dns-private-resolver.not.hybrid-none-and-no-known-outside-callers.fits',
      sources: ['PRES', 'DG-DNS'],
    },
    {
      when: { always: true },
      because: 'option.dns-private-resolver.not.otherwise',
      wouldFit: 'option.dns-private-resolver.not.otherwise.fits',
      sources: ['PRES', 'DG-DNS'],
    },
  ],
};
