import { outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const avnmHubSpoke: OptionRow<'avnm-hub-spoke'> = {
  id: 'avnm-hub-spoke',
  saidAs: [
    'avnm hub spoke',
    'avnm hub and spoke',
    'virtual network manager hub and spoke',
    'network manager hub and spoke',
    'network manager hub spoke',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['avnm-mesh'],
  holds: [],
  isDistanceBound: false,
  sources: ['AVNMC', 'DG-AVNM', 'AVNMFAQ', 'AVNMI'],
  card: {
    sources: ['AVNMC', 'AVNMFAQ', 'DG-AVNM'],
  },
  meaning: { sources: ['AVNMC', 'DG-AVNM'] },
  limits: [
    {
      label: 'option.avnm-hub-spoke.limit.spokes-of-a-hub',
      value: 'option.avnm-hub-spoke.limit.spokes-of-a-hub.value',
      note: null,
      sources: ['AVNMI'],
    },
  ],
  cost: {
    lines: [{ what: 'option.avnm-hub-spoke.cost.each-vnet-beside-its-peering', price: 'avnm-vnet' }],
    sources: ['AVNMFAQ'],
  },
  files: [],
  alternatives: [
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '!=', value: 'no' },
      because: 'option.avnm-hub-spoke.alternative.vnet-peering-regional',
      wouldFit: 'option.avnm-hub-spoke.alternative.vnet-peering-regional.fits',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because: 'option.avnm-hub-spoke.alternative.vnet-peering-regional',
      wouldFit: 'option.avnm-hub-spoke.alternative.vnet-peering-regional.fits',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      option: 'avnm-mesh',
      when: { always: true },
      because: 'option.avnm-hub-spoke.alternative.avnm-mesh',
      wouldFit: 'option.avnm-hub-spoke.alternative.avnm-mesh.fits',
      sources: ['AVNMC'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.avnm-hub-spoke.alternative.hub-spoke-firewall',
      wouldFit: 'option.avnm-hub-spoke.alternative.hub-spoke-firewall.fits',
      sources: ['DG-HS'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.avnm-hub-spoke.alternative.vwan-standard',
      wouldFit: 'option.avnm-hub-spoke.alternative.vwan-standard.fits',
      sources: ['DG-VWAN'],
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
      because: 'option.avnm-hub-spoke.not.outside-callers-and-no-vnet-count-from-3',
      wouldFit: 'option.avnm-hub-spoke.not.outside-callers-and-no-vnet-count-from-3.fits',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'yes' }, { not: { fact: 'vnetCount', op: '>=', value: 3 } }] },
      impossible: true,
      because: 'option.avnm-hub-spoke.not.same-vnet-yes-and-no-vnet-count-from-3',
      wouldFit: 'option.avnm-hub-spoke.not.outside-callers-and-no-vnet-count-from-3.fits',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      when: { not: { fact: 'vnetCount', op: '>=', value: 6 } },
      because: 'option.avnm-hub-spoke.not.no-vnet-count-from-6',
      wouldFit: 'option.avnm-hub-spoke.not.outside-callers-and-no-vnet-count-from-3.fits',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.avnm-hub-spoke.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.avnm-hub-spoke.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['DG-VWAN'],
    },
    {
      when: { always: true },
      because: 'option.avnm-hub-spoke.not.otherwise',
      wouldFit: 'option.avnm-hub-spoke.not.otherwise.fits',
      sources: ['DG-AVNM'],
    },
  ],
};
