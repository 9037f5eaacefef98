import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';

export const expressrouteDirect: OptionRow<'expressroute-direct'> = {
  id: 'expressroute-direct',
  saidAs: [
    'expressroute direct',
    'azure expressroute direct',
    'er direct',
    'expressroute direct ports',
    'expressroute direct port pair',
  ],
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['ERD', 'ERENC', 'ERCOST'],
  card: {
    sources: ['ERD', 'ERENC'],
  },
  meaning: { sources: ['ERD', 'ERENC'] },
  limits: [
    {
      label: 'option.expressroute-direct.limit.ports',
      value: 'option.expressroute-direct.limit.ports.value',
      note: 'option.expressroute-direct.limit.ports.note',
      sources: ['ERD'],
    },
    {
      label: 'option.expressroute-direct.limit.gateway-throughput',
      value: 'option.expressroute-direct.limit.gateway-throughput.value',
      note: 'option.expressroute-direct.limit.gateway-throughput.note',
      sources: ['ERGW', 'ERFP'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.expressroute-direct.cost.the-pair-of-ports', price: 'er-direct-port' },
      { what: 'option.expressroute-direct.cost.the-gateway', price: { size: 'expressRouteGateway' } },
    ],
    sources: ['ERCOST'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit'],
  alternatives: [
    {
      option: 's2s-vpn',
      when: { all: [tunnelCarries, { fact: 'encryption', op: '!=', value: 'macsec-required' }] },
      because: 'option.expressroute-direct.alternative.s2s-vpn',
      wouldFit: 'option.expressroute-direct.alternative.s2s-vpn.fits',
      sources: ['VGLIM', 'DG-HYB'],
    },
    {
      option: 'expressroute-fastpath',
      when: { always: true },
      because: 'option.expressroute-direct.alternative.expressroute-fastpath',
      wouldFit: 'option.expressroute-direct.alternative.expressroute-fastpath.fits',
      sources: ['ERFP'],
    },
  ],
  whyNot: [
    {
      when: { not: { rec: 'expressroute*' } },
      because: 'option.expressroute-direct.not.no-with-expressroute',
      wouldFit: 'option.expressroute-direct.not.no-with-expressroute.fits',
      sources: ['ERD', 'DG-HYB'],
    },
    {
      when: { always: true },
      because: 'option.expressroute-direct.not.otherwise',
      wouldFit: 'option.expressroute-direct.not.no-with-expressroute.fits',
      sources: ['ERD', 'ERFAQ', 'ERENC'],
    },
  ],
};
