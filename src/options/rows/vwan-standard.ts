import type { OptionRow } from '../option-row.ts';

export const vwanStandard: OptionRow<'vwan-standard'> = {
  id: 'vwan-standard',
  saidAs: [
    'virtual wan',
    'vwan',
    'azure virtual wan',
    'azure vwan',
    'v wan',
    'virtual wan standard',
    'standard virtual wan',
    'vwan standard',
    'virtualwan',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: true,
  forms: ['vwan-secured-hub'],
  holds: ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'],
  isDistanceBound: false,
  sources: ['VWAN', 'VWANF', 'VWANH', 'VWANP', 'DG-VWAN'],
  card: {
    sources: ['VWAN', 'VWANF', 'VWANH', 'DG-VWAN'],
  },
  meaning: { sources: ['VWAN', 'DG-VWAN'] },
  limits: [
    {
      label: 'option.vwan-standard.limit.hub-router',
      value: 'option.vwan-standard.limit.hub-router.value',
      note: 'option.vwan-standard.limit.hub-router.note',
      sources: ['VWANH', 'VWANF'],
    },
    {
      label: 'option.vwan-standard.limit.gateways-of-a-hub',
      value: 'option.vwan-standard.limit.gateways-of-a-hub.value',
      note: null,
      sources: ['VWANF', 'VWANLIM'],
    },
    {
      label: 'option.vwan-standard.limit.sla-of-the-platform',
      value: 'option.vwan-standard.limit.sla-of-the-platform.value',
      note: 'option.vwan-standard.limit.sla-of-the-platform.note',
      sources: ['VWANF'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.vwan-standard.cost.each-hub', price: 'vwan-hub' },
      { what: 'option.vwan-standard.cost.data-through-a-hub', price: 'vwan-hub-data' },
      { what: 'option.vwan-standard.cost.each-site-to-site-scale', price: 'vwan-s2s-su' },
      { what: 'option.vwan-standard.cost.each-site-to-site-connection', price: 'vwan-s2s-conn' },
    ],
    sources: ['VWANP'],
  },
  files: ['wan', 'hub', 'hub-site-connection'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.vwan-standard.alternative.hub-spoke-firewall',
      wouldFit: 'option.vwan-standard.alternative.hub-spoke-firewall.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      option: 'vwan-secured-hub',
      when: { always: true },
      because: 'option.vwan-standard.alternative.vwan-secured-hub',
      wouldFit: 'option.vwan-standard.alternative.vwan-secured-hub.fits',
      sources: ['DG-VWAN'],
    },
    {
      option: 'vnet-peering-global',
      when: { always: true },
      because: 'option.vwan-standard.alternative.vnet-peering-global',
      wouldFit: 'option.vwan-standard.alternative.vnet-peering-global.fits',
      sources: ['DG-XR'],
    },
    {
      option: 'route-server',
      when: { always: true },
      because: 'option.vwan-standard.alternative.route-server',
      wouldFit: 'option.vwan-standard.alternative.route-server.fits',
      sources: ['RSV'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.vwan-standard.not.source-type-internet-client',
      wouldFit: 'option.vwan-standard.not.source-type-internet-client.fits',
      sources: ['DG-IN', 'DG-VWAN'],
    },
    {
      when: {
        all: [
          { fact: 'sameVnet', op: '=', value: 'yes' },
          { not: { fact: 'vnetCount', op: '>=', value: 3 } },
          { fact: 'hybrid', op: '=', value: 'none' },
        ],
      },
      impossible: true,
      because: 'option.vwan-standard.not.same-vnet-yes-and-no-vnet-count-from-3',
      wouldFit: 'option.vwan-standard.not.source-type-internet-client.fits',
      sources: ['DG-VWAN'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.vwan-standard.not.address-overlap-yes',
      wouldFit: 'option.vwan-standard.not.address-overlap-yes.fits',
      sources: ['VWANF'],
    },
    {
      when: { fact: 'wantsVwan', op: '=', value: 'yes' },
      because: 'option.vwan-standard.not.wants-vwan-yes',
      wouldFit: 'option.vwan-standard.not.wants-vwan-yes.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: { fact: 'ruledOut', op: 'contains', value: 'vwan-standard' },
      because: 'option.vwan-standard.not.ruled-out-vwan-standard',
      wouldFit: 'option.vwan-standard.not.ruled-out-vwan-standard.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: {
        any: [
          { fact: 'siteCount', op: '>', value: 30 },
          { fact: 'sdWan', op: '=', value: 'yes' },
        ],
      },
      because: 'option.vwan-standard.not.site-count-from-30-or-sd-wan-yes',
      wouldFit: 'option.vwan-standard.not.ruled-out-vwan-standard.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: { always: true },
      because: 'option.vwan-standard.not.otherwise',
      wouldFit: 'option.vwan-standard.not.ruled-out-vwan-standard.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
  ],
};
