import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';

export const sameVnet: OptionRow<'same-vnet'> = {
  id: 'same-vnet',
  saidAs: [],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['UDR', 'VFAQ', 'PEER', 'VCOST'],
  card: {
    sources: ['UDR', 'VFAQ', 'DG-FLAT'],
  },
  meaning: { sources: ['UDR', 'DG-FLAT'] },
  limits: [
    {
      label: 'option.same-vnet.limit.addresses-and-subnets',
      value: 'option.same-vnet.limit.addresses-and-subnets.value',
      note: 'option.same-vnet.limit.addresses-and-subnets.note',
      sources: ['VLIM', 'VFAQ'],
    },
  ],
  cost: { said: 'option.same-vnet.cost.said', sources: ['VCOST'] },
  files: ['vnet'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.same-vnet.alternative.hub-spoke-firewall',
      wouldFit: 'option.same-vnet.alternative.hub-spoke-firewall.fits',
      sources: ['DG-FLAT'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      impossible: true,
      because: 'option.same-vnet.not.same-region-no',
      wouldFit: 'option.same-vnet.not.same-region-no.fits',
      sources: ['VFAQ', 'DG-MR'],
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
      because: 'option.same-vnet.not.outside-callers-or-reach-hybrid',
      wouldFit: 'option.same-vnet.not.outside-callers-or-reach-hybrid.fits',
      sources: ['UDR', 'DG-FLAT'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'option.same-vnet.not.managed-callers',
      wouldFit: 'option.same-vnet.not.managed-callers.fits',
      sources: ['ADFPE'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      impossible: true,
      because: 'option.same-vnet.not.reach-private-endpoint',
      wouldFit: 'option.same-vnet.not.reach-private-endpoint.fits',
      sources: ['PE', 'VINT'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'no' }, { not: targetKnown }] },
      because: 'option.same-vnet.not.same-vnet-no-and-no-target-known',
      wouldFit: 'option.same-vnet.not.same-vnet-no-and-no-target-known.fits',
      sources: ['VFAQ', 'UDR'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'no' },
      because: 'option.same-vnet.not.same-vnet-no',
      wouldFit: 'option.same-vnet.not.outside-callers-or-reach-hybrid.fits',
      sources: ['VFAQ', 'UDR'],
    },
    {
      when: { always: true },
      because: 'option.same-vnet.not.otherwise',
      wouldFit: 'option.same-vnet.not.otherwise.fits',
      sources: ['UDR', 'DG-FLAT'],
    },
  ],
};
