import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const bastion: OptionRow<'bastion'> = {
  id: 'bastion',
  name: 'Azure Bastion',
  summary: 'RDP and SSH to VMs from the browser or a native client, without public IP addresses on the VMs.',
  use: sentence('Use Azure Bastion for RDP and SSH, with no public address on the machines and no VPN client.'),
  what: sentence('Azure Bastion in a subnet named AzureBastionSubnet of size /26.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Internet to the Bastion host',
    throughput: 'Basic: 40 RDP or 80 SSH sessions; Standard and Premium scale to 50 instances',
    encryption: 'TLS to the Bastion host',
    transitivity: 'VMs in peered VNets, not with the Developer SKU',
    overlap: 'As the peering to the VMs',
    billed: 'Per hour by SKU and instances, plus outbound data',
    effort: 'Low: AzureBastionSubnet of /26',
  },
  sources: ['BASSKU', 'BASP', 'BAS', 'BASC'],
  card: {
    scope: 'administrators with VMs in its VNet and in peered ones',
    takes: 'about 10 minutes to deploy',
    when: 'when people need a desktop or a shell on VMs and nothing more',
    not: 'for databases, shares and websites, or in a virtual hub itself',
    sources: ['BAS', 'BASSKU', 'BASP', 'DG-ADM'],
  },
  limits: [
    {
      label: 'sessions',
      value: 'Basic: 2 instances, 40 RDP or 80 SSH; Standard and Premium: 2 to 50 instances',
      note: null,
      sources: ['BASSKU'],
    },
  ],
  cost: {
    lines: [
      { what: 'the host', price: { size: 'bastion' } },
      { what: 'data out above 5 GB', price: 'bastion-out' },
    ],
    sources: ['BASC'],
  },
  files: ['bastion'],
  alternatives: [
    {
      option: 'p2s-vpn',
      when: { always: true },
      because: 'Point-to-site VPN reaches all private resources, not only RDP and SSH, and needs client software.',
      wouldFit: 'It comes first when people need access to the network.',
      sources: ['DG-ADM'],
    },
    {
      option: 'service-firewall',
      when: { always: true },
      because: 'Public management ports keep a public address, even with just-in-time access.',
      wouldFit: 'It fits only when the VMs must keep a public address.',
      sources: ['DG-ADM'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'Azure Bastion serves administrators, not the clients of your service.',
      wouldFit: 'It fits when administrators need RDP or SSH.',
      sources: ['DG-ADM'],
    },
    {
      when: {
        all: [
          { fact: 'hybrid', op: 'contains', value: 'user-devices' },
          { fact: 'userNeed', op: '=', value: 'network-access' },
        ],
      },
      because: 'People need access to the network, and Azure Bastion carries RDP and SSH only.',
      wouldFit: 'It fits when people need only RDP or SSH.',
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
      because: 'Azure Bastion opens RDP and SSH sessions to VMs; the target is no VM in Azure.',
      wouldFit: 'It fits when administrators need RDP or SSH to VMs.',
      sources: ['DG-ADM', 'BAS'],
    },
    {
      when: { fact: 'adminAccess', op: '=', value: 'yes' },
      because: 'Azure Bastion opens RDP and SSH sessions to VMs, and the target is none.',
      wouldFit: 'It fits when administrators need RDP or SSH to VMs.',
      sources: ['DG-ADM', 'BAS'],
    },
    {
      when: { always: true },
      because:
        'Azure Bastion opens RDP and SSH sessions to VMs; it carries no other traffic, and you did not ask ' +
        'for administration.',
      wouldFit: 'It fits when administrators need RDP or SSH.',
      sources: ['DG-ADM'],
    },
  ],
};
