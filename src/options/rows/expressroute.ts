import { siteCallers } from '../../decision/case/source-types.ts';
import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';

export const expressroute: OptionRow<'expressroute'> = {
  id: 'expressroute',
  saidAs: [
    'expressroute',
    'express route',
    'er circuit',
    'er',
    'expressroute circuit',
    'azure expressroute',
    'er circuits',
    'expressroute private peering',
  ],
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['expressroute-vpn-failover', 'expressroute-encrypted', 'expressroute-global-reach', 'expressroute-fastpath'],
  holds: [],
  isDistanceBound: false,
  sources: ['ER', 'ERFAQ', 'ERENC', 'ERCOST', 'ERD', 'DG-HYB'],
  card: {
    sources: ['DG-HYB', 'ER', 'ERFAQ'],
  },
  meaning: { sources: ['ER', 'ERENC'] },
  limits: [
    {
      label: 'option.expressroute.limit.circuits',
      value: 'option.expressroute.limit.circuits.value',
      note: null,
      sources: ['ER', 'ERD'],
    },
    {
      label: 'option.expressroute.limit.gateway-throughput',
      value: 'option.expressroute.limit.gateway-throughput.value',
      note: null,
      sources: ['ERGW'],
    },
    {
      label: 'option.expressroute.limit.prefixes',
      value: 'option.expressroute.limit.prefixes.value',
      note: 'option.expressroute.limit.prefixes.note',
      sources: ['ERLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.expressroute.cost.the-circuit-beside-what-the', price: { size: 'circuit' } },
      { what: 'option.expressroute.cost.data-out-of-a-metered', price: { meter: 'er-metered-out', at: 'azureRegion' } },
      { what: 'option.expressroute.cost.the-gateway', price: { size: 'expressRouteGateway' } },
    ],
    sources: ['ERCOST'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit'],
  alternatives: [
    {
      option: 's2s-vpn',
      when: tunnelCarries,
      because: 'option.expressroute.alternative.s2s-vpn',
      wouldFit: 'option.expressroute.alternative.s2s-vpn.fits',
      sources: ['DG-HYB'],
    },
    {
      option: 'expressroute-vpn-failover',
      when: { fact: 'criticality', op: '!=', value: 'mission-critical' },
      because: 'option.expressroute.alternative.expressroute-vpn-failover',
      wouldFit: 'option.expressroute.alternative.expressroute-vpn-failover.fits',
      sources: ['CAF-CON', 'ERRES'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.expressroute.alternative.vwan-standard',
      wouldFit: 'option.expressroute.alternative.vwan-standard.fits',
      sources: ['CAF-TOP'],
    },
    {
      option: 'expressroute-global-reach',
      when: { fact: 'expressRouteCircuits', op: '>=', value: 2 },
      because: 'option.expressroute.alternative.expressroute-global-reach',
      wouldFit: 'option.expressroute.alternative.expressroute-global-reach.fits',
      sources: ['ERGR', 'DG-XR'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.expressroute.not.source-type-internet-client',
      wouldFit: 'option.expressroute.not.source-type-internet-client.fits',
      sources: ['ER', 'DG-HYB'],
    },
    {
      when: {
        all: [
          { not: { fact: 'hybrid', op: 'contains', value: 'datacenter' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'branch-site' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'many-branches' } },
          { not: { fact: 'sourceType', op: 'in', value: siteCallers } },
          { not: { fact: 'reach', op: '=', value: 'hybrid' } },
        ],
      },
      impossible: true,
      because: 'option.expressroute.not.no-hybrid-datacenter-and-no-hybrid-branch-site',
      wouldFit: 'option.expressroute.not.source-type-internet-client.fits',
      sources: ['ERV2V', 'AC-PEER', 'ER'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.expressroute.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.expressroute.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['VWAN', 'DG-VWAN'],
    },
    {
      when: { rec: 'expressroute-vpn-failover' },
      because: 'option.expressroute.not.with-expressroute-vpn-failover',
      wouldFit: 'option.expressroute.not.with-expressroute-vpn-failover.fits',
      sources: ['ERRES', 'CAF-CON'],
    },
    {
      when: { rec: 'expressroute-global-reach' },
      because: 'option.expressroute.not.with-expressroute-global-reach',
      wouldFit: 'option.expressroute.not.with-expressroute-global-reach.fits',
      sources: ['ERGR'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.expressroute.not.address-overlap-yes',
      wouldFit: 'option.expressroute.not.address-overlap-yes.fits',
      sources: ['RC-OVERLAP', 'DG-HYB'],
    },
    {
      when: { fact: 'expressRouteNeeded', op: '=', value: 'yes' },
      because: 'option.expressroute.not.express-route-needed-yes',
      wouldFit: 'option.expressroute.not.source-type-internet-client.fits',
      sources: ['DG-HYB'],
    },
    {
      when: { always: true },
      because: 'option.expressroute.not.otherwise',
      wouldFit: 'option.expressroute.not.otherwise.fits',
      sources: ['DG-HYB'],
    },
  ],
};
