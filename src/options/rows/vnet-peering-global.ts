import { serviceEndpointTypes } from '../../azure/resource-types.ts';
import { addressedCallers, managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import { peersHub } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';

export const vnetPeeringGlobal: OptionRow<'vnet-peering-global'> = {
  id: 'vnet-peering-global',
  saidAs: [
    'global peering',
    'global vnet peering',
    'global virtual network peering',
    'cross region peering',
    'cross region vnet peering',
    'gvnet peering',
    'inter region peering',
    'peering between regions',
    'peering across regions',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['vnet-peering-regional'],
  holds: [],
  isDistanceBound: true,
  sources: ['PEER', 'VFAQ', 'MPEER', 'VCOST', 'DG-XR'],
  card: {
    sources: ['PEER', 'MPEER', 'DG-XR'],
  },
  meaning: { sources: ['PEER', 'DG-XR'] },
  limits: [
    {
      label: 'option.vnet-peering-global.limit.peerings',
      value: 'option.vnet-peering-global.limit.peerings.value',
      note: null,
      sources: ['PEER'],
    },
    {
      label: 'option.vnet-peering-global.limit.throughput',
      value: 'option.vnet-peering-global.limit.throughput.value',
      note: 'option.vnet-peering-global.limit.throughput.note',
      sources: ['PEER', 'VFAQ'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.vnet-peering-global.cost.data-out-of', price: { meter: 'peering-global', at: 'sourceRegion' } },
      { what: 'option.vnet-peering-global.cost.data-into', price: { meter: 'peering-global', at: 'targetRegion' } },
    ],
    sources: ['VCOST'],
  },
  files: ['peering'],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'option.vnet-peering-global.alternative.private-endpoint',
      wouldFit: 'option.vnet-peering-global.alternative.private-endpoint.fits',
      sources: ['PE', 'CAF-PLDNS'],
      evenIf: 'in-design',
    },
    {
      option: 'vwan-standard',
      when: { fact: 'regionCount', op: '>=', value: 2 },
      because: 'option.vnet-peering-global.alternative.vwan-standard',
      wouldFit: 'option.vnet-peering-global.alternative.vwan-standard.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.vnet-peering-global.alternative.hub-spoke-firewall',
      wouldFit: 'option.vnet-peering-global.alternative.hub-spoke-firewall.fits',
      sources: ['DG-HS', 'AC-PEER'],
    },
    {
      option: 'avnm-mesh',
      when: { fact: 'vnetCount', op: '>=', value: 6 },
      because: 'option.vnet-peering-global.alternative.avnm-mesh',
      wouldFit: 'option.vnet-peering-global.alternative.avnm-mesh.fits',
      sources: ['AVNMC', 'AC-PEER'],
    },
    {
      option: 'vnet-to-vnet-vpn',
      when: {
        all: [
          { fact: 'sameCloud', op: '!=', value: 'no' },
          { fact: 'addressOverlap', op: '!=', value: 'yes' },
        ],
      },
      because: 'option.vnet-peering-global.alternative.vnet-to-vnet-vpn',
      wouldFit: 'option.vnet-peering-global.alternative.vnet-to-vnet-vpn.fits',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      option: 'private-link-service',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because: 'option.vnet-peering-global.alternative.private-link-service',
      wouldFit: 'option.vnet-peering-global.alternative.private-link-service.fits',
      sources: ['PLS', 'DG-PAAS'],
    },
    {
      option: 'p2s-vpn',
      when: { fact: 'sourceType', op: 'in', value: addressedCallers },
      because: 'option.vnet-peering-global.alternative.p2s-vpn',
      wouldFit: 'option.vnet-peering-global.alternative.p2s-vpn.fits',
      sources: ['P2S', 'VPNDES'],
    },
    {
      option: 'service-endpoint',
      when: {
        all: [
          { fact: 'reach', op: '=', value: 'private-endpoint' },
          { fact: 'resourceType', op: 'in', value: serviceEndpointTypes },
        ],
      },
      because: 'option.vnet-peering-global.alternative.service-endpoint',
      wouldFit: 'option.vnet-peering-global.alternative.service-endpoint.fits',
      sources: ['SE', 'VFAQ'],
    },
    {
      option: 'expressroute',
      when: { proposed: 'expressroute-between-vnets' },
      because: 'option.vnet-peering-global.alternative.expressroute',
      wouldFit: 'option.vnet-peering-global.alternative.expressroute.fits',
      sources: ['ERV2V', 'AC-PEER'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          {
            any: [
              { fact: 'sourceType', op: 'in', value: outsideCallers },
              { fact: 'reach', op: '=', value: 'hybrid' },
              { fact: 'reach', op: '=', value: 'public' },
            ],
          },
          peersHub,
        ],
      },
      impossible: true,
      because: 'option.vnet-peering-global.not.outside-callers-or-reach-hybrid-and-peers-hub',
      wouldFit: 'option.vnet-peering-global.not.outside-callers-or-reach-hybrid-and-peers-hub.fits',
      sources: ['PEER', 'DG-HYB'],
    },
    {
      when: {
        any: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'option.vnet-peering-global.not.outside-callers-or-reach-hybrid',
      wouldFit: 'option.vnet-peering-global.not.outside-callers-or-reach-hybrid.fits',
      sources: ['PEER', 'DG-HYB'],
    },
    {
      when: { all: [{ fact: 'addressOverlap', op: '=', value: 'yes' }, peersHub] },
      impossible: true,
      because: 'option.vnet-peering-global.not.address-overlap-yes-and-peers-hub',
      wouldFit: 'option.vnet-peering-global.not.address-overlap-yes-and-peers-hub.fits',
      sources: ['VFAQ', 'PEER'],
    },
    {
      when: { all: [{ fact: 'sameCloud', op: '=', value: 'no' }, peersHub] },
      impossible: true,
      because: 'option.vnet-peering-global.not.same-cloud-no-and-peers-hub',
      wouldFit: 'option.vnet-peering-global.not.same-cloud-no-and-peers-hub.fits',
      sources: ['MPEER', 'VFAQ'],
    },
    {
      when: { all: [{ fact: 'sourceType', op: 'in', value: managedCallers }, peersHub] },
      impossible: true,
      because: 'option.vnet-peering-global.not.managed-callers-and-peers-hub',
      wouldFit: 'option.vnet-peering-global.not.managed-callers-and-peers-hub.fits',
      sources: ['ADFPE'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'option.vnet-peering-global.not.managed-callers',
      wouldFit: 'option.vnet-peering-global.not.managed-callers.fits',
      sources: ['ADFPE'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'yes' }, peersHub] },
      impossible: true,
      because: 'option.vnet-peering-global.not.same-vnet-yes-and-peers-hub',
      wouldFit: 'option.vnet-peering-global.not.same-vnet-yes-and-peers-hub.fits',
      sources: ['UDR', 'PEER'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'option.vnet-peering-global.not.same-vnet-yes',
      wouldFit: 'option.vnet-peering-global.not.same-vnet-yes.fits',
      sources: ['UDR', 'PEER'],
    },
    {
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      impossible: true,
      because: 'option.vnet-peering-global.not.same-region-yes',
      wouldFit: 'option.vnet-peering-global.not.same-vnet-yes.fits',
      sources: ['PEER'],
    },
    {
      when: peersHub,
      because: 'option.vnet-peering-global.not.peers-hub',
      wouldFit: 'option.vnet-peering-global.not.peers-hub.fits',
      sources: ['GWT', 'PEER'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'option.vnet-peering-global.not.inspection-central-firewall',
      wouldFit: 'option.vnet-peering-global.not.inspection-central-firewall.fits',
      sources: ['DG-HS'],
    },
    {
      when: { fact: 'encryption', op: '=', value: 'ipsec-required' },
      because: 'option.vnet-peering-global.not.encryption-ipsec-required',
      wouldFit: 'option.vnet-peering-global.not.encryption-ipsec-required.fits',
      sources: ['VFAQ', 'AC-PEER'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.vnet-peering-global.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.vnet-peering-global.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['DG-XR'],
    },
    {
      when: { any: [{ rec: 'avnm-mesh' }, { rec: 'avnm-hub-spoke' }] },
      because: 'option.vnet-peering-global.not.with-avnm-mesh-or-with-avnm-hub-spoke',
      wouldFit: 'option.vnet-peering-global.not.with-avnm-mesh-or-with-avnm-hub-spoke.fits',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      when: { rec: 'vnet-peering-regional' },
      because: 'option.vnet-peering-global.not.with-vnet-peering-regional',
      wouldFit: 'option.vnet-peering-global.not.same-vnet-yes.fits',
      sources: ['PEER'],
    },
    {
      when: { rec: 'hub-spoke-firewall' },
      because: 'option.vnet-peering-global.not.with-hub-spoke-firewall',
      wouldFit: 'option.vnet-peering-global.not.with-hub-spoke-firewall.fits',
      sources: ['DG-HS'],
    },
    {
      when: { rec: 'vnet-to-vnet-vpn' },
      because: 'option.vnet-peering-global.not.with-vnet-to-vnet-vpn',
      wouldFit: 'option.vnet-peering-global.not.with-vnet-to-vnet-vpn.fits',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.vnet-peering-global.not.address-overlap-yes',
      wouldFit: 'option.vnet-peering-global.not.address-overlap-yes.fits',
      sources: ['VFAQ', 'PEER'],
    },
    {
      when: { rec: 'private-link-service' },
      because: 'option.vnet-peering-global.not.with-private-link-service',
      wouldFit: 'option.vnet-peering-global.not.with-private-link-service.fits',
      sources: ['PLS', 'PEER'],
    },
    {
      when: { rec: 'vnet-integration' },
      because: 'option.vnet-peering-global.not.with-vnet-integration',
      wouldFit: 'option.vnet-peering-global.not.with-vnet-integration.fits',
      sources: ['ASVI', 'PEER'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'option.vnet-peering-global.not.reach-private-endpoint',
      wouldFit: 'option.vnet-peering-global.not.reach-private-endpoint.fits',
      sources: ['PE', 'CAF-PLDNS'],
    },
    {
      when: { always: true },
      because: 'option.vnet-peering-global.not.otherwise',
      wouldFit: 'option.vnet-peering-global.not.with-private-link-service.fits',
      sources: ['DG-XR'],
    },
  ],
};
