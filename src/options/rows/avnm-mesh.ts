import { outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const avnmMesh: OptionRow<'avnm-mesh'> = {
  id: 'avnm-mesh',
  saidAs: [
    'avnm mesh',
    'virtual network manager mesh',
    'mesh topology',
    'connected group',
    'avnm',
    'network manager',
    'azure virtual network manager',
    'virtual network manager',
    'vnet manager',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['avnm-hub-spoke'],
  holds: [],
  isDistanceBound: false,
  sources: ['AVNMC', 'AVNML', 'AVNMFAQ', 'AVNMI'],
  card: {
    sources: ['AVNMC', 'AVNMFAQ', 'DG-AVNM'],
  },
  meaning: { sources: ['AVNMC'] },
  limits: [
    {
      label: 'option.avnm-mesh.limit.vnets-in-a-connected-group',
      value: 'option.avnm-mesh.limit.vnets-in-a-connected-group.value',
      note: 'option.avnm-mesh.limit.vnets-in-a-connected-group.note',
      sources: ['NW-MESH', 'AVNMI', 'AVNMC'],
    },
    {
      label: 'option.avnm-mesh.limit.private-endpoints-in-a-connected',
      value: 'option.avnm-mesh.limit.private-endpoints-in-a-connected.value',
      note: null,
      sources: ['AVNMC', 'AVNMI'],
    },
  ],
  cost: {
    lines: [{ what: 'option.avnm-mesh.cost.each-vnet-beside-its-peering', price: 'avnm-vnet' }],
    sources: ['AVNMFAQ'],
  },
  files: [],
  alternatives: [
    {
      option: 'avnm-hub-spoke',
      when: { always: true },
      because: 'option.avnm-mesh.alternative.avnm-hub-spoke',
      wouldFit: 'option.avnm-mesh.alternative.avnm-hub-spoke.fits',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.avnm-mesh.alternative.hub-spoke-firewall',
      wouldFit: 'option.avnm-mesh.alternative.hub-spoke-firewall.fits',
      sources: ['DG-HS'],
    },
    {
      option: 'vnet-peering-regional',
      when: {
        all: [
          { fact: 'vnetCount', op: '<=', value: 10 },
          { fact: 'sameRegion', op: '!=', value: 'no' },
        ],
      },
      because: 'option.avnm-mesh.alternative.vnet-peering-regional',
      wouldFit: 'option.avnm-mesh.alternative.vnet-peering-regional.fits',
      sources: ['AC-PEER'],
    },
    {
      option: 'vnet-peering-global',
      when: {
        all: [
          { fact: 'vnetCount', op: '<=', value: 10 },
          { fact: 'sameRegion', op: '=', value: 'no' },
        ],
      },
      because: 'option.avnm-mesh.alternative.vnet-peering-regional',
      wouldFit: 'option.avnm-mesh.alternative.vnet-peering-regional.fits',
      sources: ['AC-PEER'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.avnm-mesh.alternative.vwan-standard',
      wouldFit: 'option.avnm-mesh.alternative.vwan-standard.fits',
      sources: ['CAF-TOP'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { not: { fact: 'vnetCount', op: '>=', value: 3 } },
        ],
      },
      impossible: true,
      because: 'option.avnm-mesh.not.outside-callers-and-no-vnet-count-from-3',
      wouldFit: 'option.avnm-mesh.not.outside-callers-and-no-vnet-count-from-3.fits',
      sources: ['AVNMC', 'AC-PEER'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'yes' }, { not: { fact: 'vnetCount', op: '>=', value: 3 } }] },
      impossible: true,
      because: 'option.avnm-mesh.not.same-vnet-yes-and-no-vnet-count-from-3',
      wouldFit: 'option.avnm-mesh.not.outside-callers-and-no-vnet-count-from-3.fits',
      sources: ['AVNMC', 'AC-PEER'],
    },
    {
      when: { not: { fact: 'vnetCount', op: '>=', value: 6 } },
      because: 'option.avnm-mesh.not.no-vnet-count-from-6',
      wouldFit: 'option.avnm-mesh.not.outside-callers-and-no-vnet-count-from-3.fits',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'option.avnm-mesh.not.inspection-central-firewall',
      wouldFit: 'option.avnm-mesh.not.inspection-central-firewall.fits',
      sources: ['DG-HS', 'AVNMC'],
    },
    {
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because: 'option.avnm-mesh.not.hybrid-not-none',
      wouldFit: 'option.avnm-mesh.not.hybrid-not-none.fits',
      sources: ['AVNMC', 'DG-HS'],
    },
    {
      when: { fact: 'transitive', op: '=', value: 'none' },
      because: 'option.avnm-mesh.not.transitive-none',
      wouldFit: 'option.avnm-mesh.not.transitive-none.fits',
      sources: ['AVNMC'],
    },
    {
      when: { always: true },
      because: 'option.avnm-mesh.not.otherwise',
      wouldFit: 'option.avnm-mesh.not.otherwise.fits',
      sources: ['AVNMC', 'AC-PEER'],
    },
  ],
};
