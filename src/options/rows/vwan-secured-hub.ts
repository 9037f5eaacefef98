import type { OptionRow } from '../option-row.ts';

export const vwanSecuredHub: OptionRow<'vwan-secured-hub'> = {
  id: 'vwan-secured-hub',
  saidAs: ['secured hub', 'secured virtual hub', 'secure hub', 'vwan secured hub', 'secure virtual hub'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: true,
  forms: [],
  holds: ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'],
  isDistanceBound: false,
  sources: ['VWANF', 'DG-VWAN', 'VWANP', 'FWL'],
  card: {
    sources: ['VWANF', 'VWANH', 'HB-RI', 'DG-VWAN'],
  },
  meaning: { sources: ['DG-VWAN', 'VWANF'] },
  limits: [
    {
      label: 'option.vwan-secured-hub.limit.hub-router',
      value: 'option.vwan-secured-hub.limit.hub-router.value',
      note: 'option.vwan-secured-hub.limit.hub-router.note',
      sources: ['VWANH', 'VWANF'],
    },
    {
      label: 'option.vwan-secured-hub.limit.azure-firewall-throughput',
      value: 'option.vwan-secured-hub.limit.azure-firewall-throughput.value',
      note: 'option.vwan-secured-hub.limit.azure-firewall-throughput.note',
      sources: ['FWL', 'FWP', 'NW-IDPS'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.vwan-secured-hub.cost.each-hub', price: 'vwan-hub' },
      { what: 'option.vwan-secured-hub.cost.the-firewall-of-each-hub', price: { size: 'firewall' } },
      { what: 'option.vwan-secured-hub.cost.data-through-a-hub', price: 'vwan-hub-data' },
      { what: 'option.vwan-secured-hub.cost.data-through-the-firewall', price: 'fw-data' },
      { what: 'option.vwan-secured-hub.cost.each-site-to-site-scale', price: 'vwan-s2s-su' },
      { what: 'option.vwan-secured-hub.cost.each-site-to-site-connection', price: 'vwan-s2s-conn' },
    ],
    sources: ['VWANP', 'DG-OUT'],
  },
  files: ['wan', 'hub', 'hub-site-connection', 'hub-firewall', 'routing-intent', 'left:firewall-rules'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.vwan-secured-hub.alternative.hub-spoke-firewall',
      wouldFit: 'option.vwan-secured-hub.alternative.hub-spoke-firewall.fits',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.vwan-secured-hub.alternative.vwan-standard',
      wouldFit: 'option.vwan-secured-hub.alternative.vwan-standard.fits',
      sources: ['DG-VWAN'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.vwan-secured-hub.not.source-type-internet-client',
      wouldFit: 'option.vwan-secured-hub.not.source-type-internet-client.fits',
      sources: ['DG-IN', 'DG-VWAN'],
    },
    {
      when: { rec: 'vwan-standard' },
      because: 'option.vwan-secured-hub.not.with-vwan-standard',
      wouldFit: 'option.vwan-secured-hub.not.with-vwan-standard.fits',
      sources: ['DG-VWAN'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'option.vwan-secured-hub.not.inspection-central-firewall',
      wouldFit: 'option.vwan-secured-hub.not.inspection-central-firewall.fits',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { fact: 'wantsVwan', op: '=', value: 'yes' },
      because: 'option.vwan-secured-hub.not.wants-vwan-yes',
      wouldFit: 'option.vwan-secured-hub.not.wants-vwan-yes.fits',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { always: true },
      because: 'option.vwan-secured-hub.not.otherwise',
      wouldFit: 'option.vwan-secured-hub.not.wants-vwan-yes.fits',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
  ],
};
