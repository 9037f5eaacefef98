import type { OptionRow } from '../option-row.ts';

export const vnetEncryption: OptionRow<'vnet-encryption'> = {
  id: 'vnet-encryption',
  saidAs: ['vnet encryption', 'virtual network encryption'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['VENC'],
  card: {
    sources: ['VENC', 'WAFVN'],
  },
  meaning: { sources: ['VENC'] },
  limits: [
    {
      label: 'option.vnet-encryption.limit.vm-sizes',
      value: 'option.vnet-encryption.limit.vm-sizes.value',
      note: 'option.vnet-encryption.limit.vm-sizes.note',
      sources: ['VENC'],
    },
  ],
  cost: { said: 'option.vnet-encryption.cost.said', sources: ['VENC'] },
  files: ['vnet-encryption'],
  alternatives: [],
  whyNot: [
    {
      when: { not: { fact: 'reach', op: '=', value: 'nic' } },
      because: 'option.vnet-encryption.not.no-reach-nic',
      wouldFit: 'option.vnet-encryption.not.no-reach-nic.fits',
      sources: ['VENC'],
    },
    {
      when: { fact: 'encryption', op: '=', value: 'ipsec-required' },
      because: 'option.vnet-encryption.not.encryption-ipsec-required',
      wouldFit: 'option.vnet-encryption.not.encryption-ipsec-required.fits',
      sources: ['VENC', 'CAF-ENC'],
    },
    {
      when: { always: true },
      because: 'option.vnet-encryption.not.otherwise',
      wouldFit: 'option.vnet-encryption.not.otherwise.fits',
      sources: ['VENC'],
    },
  ],
};
