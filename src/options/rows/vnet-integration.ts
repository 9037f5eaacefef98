import type { OptionRow } from '../option-row.ts';

export const vnetIntegration: OptionRow<'vnet-integration'> = {
  id: 'vnet-integration',
  saidAs: [
    'vnet integration',
    'regional vnet integration',
    'virtual network integration',
    'vnet injection',
    'integration subnet',
    'vnet integrated',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['ASVI', 'FNNET'],
  card: {
    sources: ['ASVI', 'FNNET'],
  },
  meaning: { sources: ['ASVI'] },
  limits: [
    {
      label: 'option.vnet-integration.limit.integration-subnet',
      value: 'option.vnet-integration.limit.integration-subnet.value',
      note: 'option.vnet-integration.limit.integration-subnet.note',
      sources: ['ASVI'],
    },
  ],
  cost: { said: 'option.vnet-integration.cost.said', sources: ['ASVI'] },
  files: ['integration-subnet', 'app-integration'],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'option.vnet-integration.alternative.private-endpoint',
      wouldFit: 'option.vnet-integration.alternative.private-endpoint.fits',
      sources: ['ASVI', 'PE'],
    },
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      because: 'option.vnet-integration.alternative.vnet-peering-regional',
      wouldFit: 'option.vnet-integration.alternative.vnet-peering-regional.fits',
      sources: ['ASVI', 'PEER'],
    },
    {
      option: 'private-link-service',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because: 'option.vnet-integration.alternative.private-link-service',
      wouldFit: 'option.vnet-integration.alternative.private-link-service.fits',
      sources: ['PLS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'callerPlan', op: '=', value: 'no-vnet-integration' },
      because: 'option.vnet-integration.not.caller-plan-no-vnet-integration',
      wouldFit: 'option.vnet-integration.not.caller-plan-no-vnet-integration.fits',
      sources: ['ASVI', 'FNNET'],
    },
    {
      when: { fact: 'sourceType', op: '=', value: 'app-service' },
      because: 'option.vnet-integration.not.source-type-app-service',
      wouldFit: 'option.vnet-integration.not.source-type-app-service.fits',
      sources: ['ASVI'],
    },
    {
      when: { always: true },
      because: 'option.vnet-integration.not.otherwise',
      wouldFit: 'option.vnet-integration.not.source-type-app-service.fits',
      sources: ['ASVI', 'FNNET'],
    },
  ],
};
