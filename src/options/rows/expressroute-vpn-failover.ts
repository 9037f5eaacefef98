import { siteCallers } from '../../decision/case/source-types.ts';
import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';

export const expressrouteVpnFailover: OptionRow<'expressroute-vpn-failover'> = {
  id: 'expressroute-vpn-failover',
  saidAs: [
    'expressroute with vpn failover',
    'expressroute with vpn backup',
    'expressroute with a vpn backup',
    'expressroute with a vpn as backup',
    'er with vpn backup',
    'expressroute vpn failover',
    'vpn as backup for expressroute',
    'vpn backup for expressroute',
    'vpn as a backup for expressroute',
    'expressroute and vpn coexistence',
    'expressroute plus vpn backup',
    'expressroute with s2s backup',
    'expressroute with site to site backup',
    'er plus vpn',
    'vpn failover',
  ],
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: ['s2s-vpn', 'expressroute'],
  isDistanceBound: false,
  sources: ['ERCO', 'AC-ERV', 'ERRES', 'DG-HYB'],
  card: {
    sources: ['ERCO', 'ERRES', 'DG-HYB'],
  },
  meaning: { sources: ['ERCO', 'AC-ERV'] },
  limits: [
    {
      label: 'option.expressroute-vpn-failover.limit.gateway-throughput',
      value: 'option.expressroute-vpn-failover.limit.gateway-throughput.value',
      note: 'option.expressroute-vpn-failover.limit.gateway-throughput.note',
      sources: ['ERGW', 'VGLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.expressroute-vpn-failover.cost.the-circuit-beside-what-the', price: { size: 'circuit' } },
      {
        what: 'option.expressroute-vpn-failover.cost.data-out-of-a-metered',
        price: { meter: 'er-metered-out', at: 'azureRegion' },
      },
      {
        what: 'option.expressroute-vpn-failover.cost.the-express-route-gateway',
        price: { size: 'expressRouteGateway' },
      },
      { what: 'option.expressroute-vpn-failover.cost.the-vpn-gateway', price: { size: 'vpnGateway' } },
    ],
    sources: ['ERCOST', 'VPN'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit', 'bgp-gateway', 'bgp-site-connection'],
  alternatives: [
    {
      option: 'expressroute',
      when: { always: true },
      because: 'option.expressroute-vpn-failover.alternative.expressroute',
      wouldFit: 'option.expressroute-vpn-failover.alternative.expressroute.fits',
      sources: ['ERRES'],
    },
    {
      option: 's2s-vpn',
      when: tunnelCarries,
      because: 'option.expressroute-vpn-failover.alternative.s2s-vpn',
      wouldFit: 'option.expressroute-vpn-failover.alternative.s2s-vpn.fits',
      sources: ['DG-HYB'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.expressroute-vpn-failover.alternative.vwan-standard',
      wouldFit: 'option.expressroute-vpn-failover.alternative.vwan-standard.fits',
      sources: ['CAF-TOP'],
    },
    {
      option: 'expressroute-global-reach',
      when: { fact: 'expressRouteCircuits', op: '>=', value: 2 },
      because: 'option.expressroute-vpn-failover.alternative.expressroute-global-reach',
      wouldFit: 'option.expressroute-vpn-failover.alternative.expressroute-global-reach.fits',
      sources: ['ERGR', 'DG-XR'],
    },
  ],
  whyNot: [
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
      because: 'option.expressroute-vpn-failover.not.no-hybrid-datacenter-and-no-hybrid-branch-site',
      wouldFit: 'option.expressroute-vpn-failover.not.no-hybrid-datacenter-and-no-hybrid-branch-site.fits',
      sources: ['AC-ERV', 'ERCO'],
    },
    {
      when: { fact: 'internetTransitAllowed', op: '=', value: 'no' },
      impossible: true,
      because: 'option.expressroute-vpn-failover.not.internet-transit-allowed-no',
      wouldFit: 'option.expressroute-vpn-failover.not.internet-transit-allowed-no.fits',
      sources: ['DG-HYB', 'AC-ERV'],
    },
    {
      when: { fact: 'criticality', op: '=', value: 'mission-critical' },
      because: 'option.expressroute-vpn-failover.not.criticality-mission-critical',
      wouldFit: 'option.expressroute-vpn-failover.not.criticality-mission-critical.fits',
      sources: ['ERRES'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.expressroute-vpn-failover.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.expressroute-vpn-failover.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { rec: 'expressroute-global-reach' },
      because: 'option.expressroute-vpn-failover.not.with-expressroute-global-reach',
      wouldFit: 'option.expressroute-vpn-failover.not.with-expressroute-global-reach.fits',
      sources: ['ERGR', 'ERCO'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.expressroute-vpn-failover.not.address-overlap-yes',
      wouldFit: 'option.expressroute-vpn-failover.not.address-overlap-yes.fits',
      sources: ['RC-OVERLAP', 'DG-HYB'],
    },
    {
      when: { fact: 'expressRouteNeeded', op: '=', value: 'yes' },
      because: 'option.expressroute-vpn-failover.not.express-route-needed-yes',
      wouldFit: 'option.expressroute-vpn-failover.not.express-route-needed-yes.fits',
      sources: ['DG-HYB', 'CAF-CON'],
    },
    {
      when: { always: true },
      because: 'option.expressroute-vpn-failover.not.otherwise',
      wouldFit: 'option.expressroute-vpn-failover.not.express-route-needed-yes.fits',
      sources: ['DG-HYB', 'CAF-CON'],
    },
  ],
};
