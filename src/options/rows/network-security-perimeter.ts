import type { OptionRow } from '../option-row.ts';

export const networkSecurityPerimeter: OptionRow<'network-security-perimeter'> = {
  id: 'network-security-perimeter',
  saidAs: ['network security perimeter', 'nsp', 'security perimeter'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['NSP'],
  card: {
    sources: ['NSP', 'DG-PAAS'],
  },
  meaning: { sources: ['NSP'] },
  limits: [
    {
      label: 'option.network-security-perimeter.limit.availability',
      value: 'option.network-security-perimeter.limit.availability.value',
      note: 'option.network-security-perimeter.limit.availability.note',
      sources: ['NSP'],
    },
  ],
  cost: { isUnknown: true, sources: ['NSP'] },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'nic' },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'option.network-security-perimeter.not.reach-nic-or-reach-hybrid',
      wouldFit: 'option.network-security-perimeter.not.reach-nic-or-reach-hybrid.fits',
      sources: ['NSP'],
    },
    {
      when: { not: { fact: 'securityPerimeter', op: '=', value: 'ga' } },
      because: 'option.network-security-perimeter.not.no-security-perimeter-ga',
      wouldFit: 'option.network-security-perimeter.not.no-security-perimeter-ga.fits',
      sources: ['NSP'],
    },
    {
      when: { always: true },
      because: 'option.network-security-perimeter.not.otherwise',
      wouldFit: 'option.network-security-perimeter.not.otherwise.fits',
      sources: ['NSP', 'WAFVN'],
    },
  ],
};
