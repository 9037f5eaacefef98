import { siteCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const routeServer: OptionRow<'route-server'> = {
  id: 'route-server',
  saidAs: ['route server', 'azure route server', 'ars'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['RS', 'RSF', 'RSV'],
  card: {
    sources: ['RS', 'RSF', 'RSV'],
  },
  meaning: { sources: ['RS', 'RSV'] },
  limits: [
    {
      label: 'option.route-server.limit.connected-vms-and-routes',
      value: 'option.route-server.limit.connected-vms-and-routes.value',
      note: 'option.route-server.limit.connected-vms-and-routes.note',
      sources: ['RSF'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.route-server.cost.the-server', price: 'route-server' },
      { what: 'option.route-server.cost.each-extra-routing-unit-of', price: 'route-server-riu' },
    ],
    sources: ['RS', 'RSF'],
  },
  files: [],
  alternatives: [
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.route-server.alternative.vwan-standard',
      wouldFit: 'option.route-server.alternative.vwan-standard.fits',
      sources: ['VWAN', 'CAF-TOP'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.route-server.alternative.hub-spoke-firewall',
      wouldFit: 'option.route-server.alternative.hub-spoke-firewall.fits',
      sources: ['DG-HS', 'RS'],
    },
  ],
  whyNot: [
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.route-server.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.route-server.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['RS', 'VWAN'],
    },
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: siteCallers } },
          { not: { fact: 'reach', op: '=', value: 'hybrid' } },
        ],
      },
      because: 'option.route-server.not.hybrid-none-and-no-site-callers',
      wouldFit: 'option.route-server.not.hybrid-none-and-no-site-callers.fits',
      sources: ['RS', 'RSV'],
    },
    {
      when: { always: true },
      because: 'option.route-server.not.otherwise',
      wouldFit: 'option.route-server.not.hybrid-none-and-no-site-callers.fits',
      sources: ['RS', 'RSV'],
    },
  ],
};
