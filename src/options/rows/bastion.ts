import type { OptionRow } from '../option-row.ts';

export const bastion: OptionRow<'bastion'> = {
  id: 'bastion',
  saidAs: ['bastion', 'azure bastion', 'bastion host'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['BASSKU', 'BASP', 'BAS', 'BASC'],
  card: {
    sources: ['BAS', 'BASSKU', 'BASP', 'DG-ADM'],
  },
  meaning: { sources: ['BASP', 'BASSKU'] },
  limits: [
    {
      label: 'option.bastion.limit.sessions',
      value: 'option.bastion.limit.sessions.value',
      note: null,
      sources: ['BASSKU'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.bastion.cost.the-host', price: { size: 'bastion' } },
      { what: 'option.bastion.cost.data-out-above-5-gb', price: 'bastion-out' },
    ],
    sources: ['BASC'],
  },
  files: ['bastion'],
  alternatives: [
    {
      option: 'p2s-vpn',
      when: { always: true },
      because: 'option.bastion.alternative.p2s-vpn',
      wouldFit: 'option.bastion.alternative.p2s-vpn.fits',
      sources: ['DG-ADM'],
    },
    {
      option: 'service-firewall',
      when: { always: true },
      because: 'option.bastion.alternative.service-firewall',
      wouldFit: 'option.bastion.alternative.service-firewall.fits',
      sources: ['DG-ADM'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.bastion.not.source-type-internet-client',
      wouldFit: 'option.bastion.not.source-type-internet-client.fits',
      sources: ['DG-ADM'],
    },
    {
      when: {
        all: [
          { fact: 'hybrid', op: 'contains', value: 'user-devices' },
          { fact: 'userNeed', op: '=', value: 'network-access' },
        ],
      },
      because: 'option.bastion.not.hybrid-user-devices-and-user-need-network-access',
      wouldFit: 'option.bastion.not.hybrid-user-devices-and-user-need-network-access.fits',
      sources: ['DG-ADM'],
    },
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'private-endpoint' },
          { fact: 'reach', op: '=', value: 'public' },
          { fact: 'reach', op: '=', value: 'hybrid' },
        ],
      },
      because: 'option.bastion.not.reach-private-endpoint-or-reach-public',
      wouldFit: 'option.bastion.not.reach-private-endpoint-or-reach-public.fits',
      sources: ['DG-ADM', 'BAS'],
    },
    {
      when: { fact: 'adminAccess', op: '=', value: 'yes' },
      because: 'option.bastion.not.admin-access-yes',
      wouldFit: 'option.bastion.not.reach-private-endpoint-or-reach-public.fits',
      sources: ['DG-ADM', 'BAS'],
    },
    {
      when: { always: true },
      because: 'option.bastion.not.otherwise',
      wouldFit: 'option.bastion.not.source-type-internet-client.fits',
      sources: ['DG-ADM'],
    },
  ],
};
