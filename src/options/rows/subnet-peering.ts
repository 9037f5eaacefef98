import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const subnetPeering: OptionRow<'subnet-peering'> = {
  id: 'subnet-peering',
  saidAs: ['subnet peering'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['SUBP'],
  card: {
    sources: ['SUBP'],
  },
  meaning: { sources: ['SUBP'] },
  limits: [
    {
      label: 'option.subnet-peering.limit.subnets',
      value: 'option.subnet-peering.limit.subnets.value',
      note: null,
      sources: ['SUBP'],
    },
  ],
  cost: { said: 'option.subnet-peering.cost.said', sources: ['SUBP', 'VCOST'] },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: {
        any: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'option.subnet-peering.not.outside-callers-or-reach-hybrid',
      wouldFit: 'option.subnet-peering.not.outside-callers-or-reach-hybrid.fits',
      sources: ['SUBP'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'option.subnet-peering.not.managed-callers',
      wouldFit: 'option.subnet-peering.not.managed-callers.fits',
      sources: ['SUBP'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'option.subnet-peering.not.same-vnet-yes',
      wouldFit: 'option.subnet-peering.not.same-vnet-yes.fits',
      sources: ['SUBP'],
    },
    {
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      impossible: true,
      because: 'option.subnet-peering.not.same-cloud-no',
      wouldFit: 'option.subnet-peering.not.same-cloud-no.fits',
      sources: ['SUBP', 'MPEER'],
    },
    {
      when: { always: true },
      because: 'option.subnet-peering.not.otherwise',
      wouldFit: 'option.subnet-peering.not.same-vnet-yes.fits',
      sources: ['SUBP'],
    },
  ],
};
