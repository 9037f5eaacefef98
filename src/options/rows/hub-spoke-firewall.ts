import type { OptionRow } from '../option-row.ts';

export const hubSpokeFirewall: OptionRow<'hub-spoke-firewall'> = {
  id: 'hub-spoke-firewall',
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-HS', 'AC-HS', 'FWL', 'FWP'],
  card: {
    sources: ['DG-HS', 'AC-HS', 'CAF-TOP'],
  },
  limits: [
    {
      label: 'option.hub-spoke-firewall.limit.azure-firewall-throughput',
      value: 'option.hub-spoke-firewall.limit.azure-firewall-throughput.value',
      note: 'option.hub-spoke-firewall.limit.azure-firewall-throughput.note',
      sources: ['FWL', 'FWP', 'NW-IDPS'],
      of: 'azure-firewall',
    },
    {
      label: 'option.hub-spoke-firewall.limit.sla-of-azure-firewall',
      value: 'option.hub-spoke-firewall.limit.sla-of-azure-firewall.value',
      note: null,
      sources: ['FWZ'],
      of: 'azure-firewall',
    },
    {
      label: 'option.hub-spoke-firewall.limit.routes',
      value: 'option.hub-spoke-firewall.limit.routes.value',
      note: 'option.hub-spoke-firewall.limit.routes.note',
      sources: ['NW-LIMITS'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.hub-spoke-firewall.cost.the-firewall', price: { size: 'firewall' } },
      { what: 'option.hub-spoke-firewall.cost.data-through-it-beside-each', price: 'fw-data' },
    ],
    sources: ['DG-OUT', 'VCOST'],
  },
  files: ['firewall', 'left:firewall-rules'],
  alternatives: [
    {
      option: 'vwan-secured-hub',
      when: { always: true },
      because: 'option.hub-spoke-firewall.alternative.vwan-secured-hub',
      wouldFit: 'option.hub-spoke-firewall.alternative.vwan-secured-hub.fits',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      because: 'option.hub-spoke-firewall.alternative.vnet-peering-regional',
      wouldFit: 'option.hub-spoke-firewall.alternative.vnet-peering-regional.fits',
      sources: ['DG-HS'],
    },
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because: 'option.hub-spoke-firewall.alternative.vnet-peering-regional',
      wouldFit: 'option.hub-spoke-firewall.alternative.vnet-peering-regional.fits',
      sources: ['DG-HS', 'DG-XR'],
    },
    {
      option: 'route-server',
      when: { always: true },
      because: 'option.hub-spoke-firewall.alternative.route-server',
      wouldFit: 'option.hub-spoke-firewall.alternative.route-server.fits',
      sources: ['RS', 'DG-XR'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.hub-spoke-firewall.not.source-type-internet-client',
      wouldFit: 'option.hub-spoke-firewall.not.source-type-internet-client.fits',
      sources: ['DG-IN', 'DG-HS'],
    },
    {
      when: {
        all: [
          { fact: 'sameVnet', op: '=', value: 'yes' },
          { not: { fact: 'inspection', op: '=', value: 'central-firewall' } },
        ],
      },
      because: 'option.hub-spoke-firewall.not.same-vnet-yes-and-no-inspection-central-firewall',
      wouldFit: 'option.hub-spoke-firewall.not.same-vnet-yes-and-no-inspection-central-firewall.fits',
      sources: ['DG-FLAT'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.hub-spoke-firewall.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.hub-spoke-firewall.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'option.hub-spoke-firewall.not.inspection-central-firewall',
      wouldFit: 'option.hub-spoke-firewall.not.inspection-central-firewall.fits',
      sources: ['DG-HS'],
    },
    {
      when: { always: true },
      because: 'option.hub-spoke-firewall.not.otherwise',
      wouldFit: 'option.hub-spoke-firewall.not.otherwise.fits',
      sources: ['DG-HS'],
    },
  ],
};
