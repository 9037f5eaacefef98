import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';

export const serviceEndpoint: OptionRow<'service-endpoint'> = {
  id: 'service-endpoint',
  saidAs: [
    'serviceendpoint',
    'service endpoint',
    'vnet service endpoint',
    'virtual network service endpoint',
    'se policy',
    'microsoft.storage endpoint',
    'microsoft.sql endpoint',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: true,
  sources: ['SE', 'VFAQ', 'DG-PAAS'],
  card: {
    sources: ['SE', 'VFAQ', 'DG-PAAS'],
  },
  meaning: { sources: ['SE', 'VFAQ'] },
  limits: [
    {
      label: 'option.service-endpoint.limit.vnet-rules-for-each-resource',
      value: 'option.service-endpoint.limit.vnet-rules-for-each-resource.value',
      note: 'option.service-endpoint.limit.vnet-rules-for-each-resource.note',
      sources: ['STO', 'VFAQ'],
    },
  ],
  cost: { said: 'option.service-endpoint.cost.said', sources: ['SE'] },
  files: ['service-endpoint', 'service-rule'],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { always: true },
      because: 'option.service-endpoint.alternative.private-endpoint',
      wouldFit: 'option.service-endpoint.alternative.private-endpoint.fits',
      sources: ['DG-PAAS', 'VINT'],
    },
    {
      option: 'service-firewall',
      when: { always: true },
      because: 'option.service-endpoint.alternative.service-firewall',
      wouldFit: 'option.service-endpoint.alternative.service-firewall.fits',
      sources: ['DG-PAAS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: 'in', value: outsideCallers },
      impossible: true,
      because: 'option.service-endpoint.not.outside-callers',
      wouldFit: 'option.service-endpoint.not.outside-callers.fits',
      sources: ['SE', 'VFAQ'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'option.service-endpoint.not.managed-callers',
      wouldFit: 'option.service-endpoint.not.managed-callers.fits',
      sources: ['SE'],
    },
    {
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      impossible: true,
      because: 'option.service-endpoint.not.same-cloud-no',
      wouldFit: 'option.service-endpoint.not.same-cloud-no.fits',
      sources: ['SE'],
    },
    {
      when: { not: targetKnown },
      impossible: true,
      because: 'option.service-endpoint.not.no-target-known',
      wouldFit: 'option.service-endpoint.not.no-target-known.fits',
      sources: ['SE'],
    },
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'nic' },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'option.service-endpoint.not.reach-nic-or-reach-hybrid',
      wouldFit: 'option.service-endpoint.not.no-target-known.fits',
      sources: ['SE'],
    },
    {
      when: { fact: 'serviceEndpointExists', op: '=', value: 'no' },
      impossible: true,
      because: 'option.service-endpoint.not.service-endpoint-exists-no',
      wouldFit: 'option.service-endpoint.not.service-endpoint-exists-no.fits',
      sources: ['SE'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'option.service-endpoint.not.inspection-central-firewall',
      wouldFit: 'option.service-endpoint.not.inspection-central-firewall.fits',
      sources: ['UDR'],
    },
    {
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because: 'option.service-endpoint.not.hybrid-not-none',
      wouldFit: 'option.service-endpoint.not.hybrid-not-none.fits',
      sources: ['SE', 'VFAQ'],
    },
    {
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because: 'option.service-endpoint.not.same-region-no',
      wouldFit: 'option.service-endpoint.not.same-region-no.fits',
      sources: ['SE', 'VFAQ'],
    },
    {
      when: { always: true },
      because: 'option.service-endpoint.not.otherwise',
      wouldFit: 'option.service-endpoint.not.otherwise.fits',
      sources: ['SE', 'DG-PAAS'],
    },
  ],
};
