import { knownOutsideCallers, managedCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const privateLinkService: OptionRow<'private-link-service'> = {
  id: 'private-link-service',
  saidAs: ['private link service', 'pls', 'azure private link service'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: true,
  sources: ['PLS', 'DG-PAAS', 'PLC'],
  card: {
    sources: ['PLS', 'DG-PAAS'],
  },
  meaning: { sources: ['PLS'] },
  limits: [
    {
      label: 'option.private-link-service.limit.addresses-and-endpoints',
      value: 'option.private-link-service.limit.addresses-and-endpoints.value',
      note: 'option.private-link-service.limit.addresses-and-endpoints.note',
      sources: ['PLS', 'PLLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.private-link-service.cost.the-service', price: 'pls-hour' },
      { what: 'option.private-link-service.cost.each-endpoint', price: 'pe-hour' },
      { what: 'option.private-link-service.cost.data-in-each-direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  files: [],
  alternatives: [
    {
      option: 'redesign-addresses',
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.private-link-service.alternative.redesign-addresses',
      wouldFit: 'option.private-link-service.alternative.redesign-addresses.fits',
      sources: ['VFAQ'],
    },
    {
      option: 'subnet-peering',
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.private-link-service.alternative.subnet-peering',
      wouldFit: 'option.private-link-service.alternative.subnet-peering.fits',
      sources: ['SUBP'],
    },
    {
      option: 'vnet-peering-global',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'no' },
          { not: { fact: 'sourceType', op: 'in', value: managedCallers } },
        ],
      },
      because: 'option.private-link-service.alternative.vnet-peering-global',
      wouldFit: 'option.private-link-service.alternative.vnet-peering-global.fits',
      sources: ['VFAQ', 'MPEER', 'DG-PAAS'],
    },
    {
      option: 'vnet-peering-regional',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'yes' },
          { not: { fact: 'sourceType', op: 'in', value: managedCallers } },
        ],
      },
      because: 'option.private-link-service.alternative.vnet-peering-global',
      wouldFit: 'option.private-link-service.alternative.vnet-peering-global.fits',
      sources: ['VFAQ', 'MPEER', 'DG-PAAS'],
    },
    {
      option: 'vnet-to-vnet-vpn',
      when: {
        all: [
          { fact: 'sameCloud', op: '!=', value: 'no' },
          { fact: 'addressOverlap', op: '!=', value: 'yes' },
          { not: { fact: 'sourceType', op: 'in', value: managedCallers } },
        ],
      },
      because: 'option.private-link-service.alternative.vnet-to-vnet-vpn',
      wouldFit: 'option.private-link-service.alternative.vnet-to-vnet-vpn.fits',
      sources: ['AC-PEER', 'V2V'],
    },
  ],
  whyNot: [
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'private-endpoint' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'option.private-link-service.not.reach-private-endpoint-or-reach-public',
      wouldFit: 'option.private-link-service.not.reach-private-endpoint-or-reach-public.fits',
      sources: ['PLS'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'hybrid' },
      impossible: true,
      because: 'option.private-link-service.not.reach-hybrid',
      wouldFit: 'option.private-link-service.not.reach-private-endpoint-or-reach-public.fits',
      sources: ['PLS'],
    },
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.private-link-service.not.source-type-internet-client',
      wouldFit: 'option.private-link-service.not.source-type-internet-client.fits',
      sources: ['PLS'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'option.private-link-service.not.same-vnet-yes',
      wouldFit: 'option.private-link-service.not.same-vnet-yes.fits',
      sources: ['PLS'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: knownOutsideCallers },
      because: 'option.private-link-service.not.known-outside-callers',
      wouldFit: 'option.private-link-service.not.known-outside-callers.fits',
      sources: ['PLS', 'DG-PAAS'],
    },
    {
      when: { fact: 'initiator', op: 'in', value: ['target', 'both'] },
      because: 'option.private-link-service.not.initiator-target-or-both',
      wouldFit: 'option.private-link-service.not.initiator-target-or-both.fits',
      sources: ['PLS'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.private-link-service.not.address-overlap-yes',
      wouldFit: 'option.private-link-service.not.address-overlap-yes.fits',
      sources: ['PLS'],
    },
    {
      when: { always: true },
      because: 'option.private-link-service.not.otherwise',
      wouldFit: 'option.private-link-service.not.otherwise.fits',
      sources: ['PLS', 'DG-PAAS'],
    },
  ],
};
