import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vnetEncryption: OptionRow<'vnet-encryption'> = {
  id: 'vnet-encryption',
  name: 'Azure Virtual Network encryption',
  summary: 'Encrypts traffic between VMs of supported sizes in a VNet and across peerings.',
  use: sentence('Use Virtual Network encryption.'),
  what: sentence('Virtual Network encryption on both VNets, for machines of supported sizes.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No figure published',
    throughput: 'No figure published',
    encryption: 'DTLS between supported VMs',
    transitivity: 'Regional and global peering',
    overlap: 'Not applicable',
    billed: 'No charge documented',
    effort: 'Medium: supported sizes, VMs restarted',
  },
  sources: ['VENC'],
  card: {
    scope: 'VMs of supported sizes in one VNet and in peered ones',
    takes: 'minutes for the setting, then a restart of the VMs',
    when: 'when traffic between machines must be encrypted and gateways would be too slow',
    not: 'where IPsec is prescribed by name, or many VMs are of sizes that do not support it',
    sources: ['VENC', 'WAFVN'],
  },
  limits: [
    {
      label: 'VM sizes',
      value: 'All D and E series from v5 on, and listed series of other families',
      note: 'With accelerated networking.',
      sources: ['VENC'],
    },
  ],
  cost: { said: 'nothing documented', sources: ['VENC'] },
  files: ['vnet-encryption'],
  alternatives: [],
  whyNot: [
    {
      when: { not: { fact: 'reach', op: '=', value: 'nic' } },
      because: 'It encrypts traffic between VMs, and does not cover private endpoints.',
      wouldFit: 'It fits between VMs of supported sizes.',
      sources: ['VENC'],
    },
    {
      when: { fact: 'encryption', op: '=', value: 'ipsec-required' },
      because: 'You asked for IPsec, and Virtual Network encryption uses DTLS.',
      wouldFit: 'It fits when encryption between the VMs is enough.',
      sources: ['VENC', 'CAF-ENC'],
    },
    {
      when: { always: true },
      because: "You did not ask for encryption between the VMs; TLS or the backbone's encryption is enough.",
      wouldFit: 'It fits when traffic between VMs must be encrypted by the network.',
      sources: ['VENC'],
    },
  ],
};
