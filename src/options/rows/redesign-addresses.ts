import type { OptionRow } from '../option-row.ts';

export const redesignAddresses: OptionRow<'redesign-addresses'> = {
  id: 'redesign-addresses',
  saidAs: [],
  joins: null,
  isWebOnly: false,
  role: 'change-first',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['VFAQ', 'SUBP'],
  card: {
    sources: ['VFAQ', 'PLS'],
  },
  meaning: { sources: ['VFAQ'] },
  limits: [],
  cost: null,
  files: [],
  alternatives: [
    {
      option: 'private-link-service',
      when: { always: true },
      because: 'option.redesign-addresses.alternative.private-link-service',
      wouldFit: 'option.redesign-addresses.alternative.private-link-service.fits',
      sources: ['PLS'],
    },
    {
      option: 'subnet-peering',
      when: { always: true },
      because: 'option.redesign-addresses.alternative.subnet-peering',
      wouldFit: 'option.redesign-addresses.alternative.subnet-peering.fits',
      sources: ['SUBP'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'addressOverlap', op: '=', value: 'no' },
      because: 'option.redesign-addresses.not.address-overlap-no',
      wouldFit: 'option.redesign-addresses.not.address-overlap-no.fits',
      sources: ['VFAQ'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'option.redesign-addresses.not.address-overlap-yes',
      wouldFit: 'option.redesign-addresses.not.address-overlap-yes.fits',
      sources: ['VFAQ', 'PLS'],
    },
    {
      when: { always: true },
      because: 'option.redesign-addresses.not.otherwise',
      wouldFit: 'option.redesign-addresses.not.address-overlap-no.fits',
      sources: ['VFAQ'],
    },
  ],
};
