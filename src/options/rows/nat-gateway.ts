import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const natGateway: OptionRow<'nat-gateway'> = {
  id: 'nat-gateway',
  name: 'Azure NAT Gateway',
  summary: 'Outbound internet access of subnets through fixed public IP addresses; nothing can reach in.',
  use: sentence('Use a NAT gateway, which lets the subnet out to the internet from fixed public addresses.'),
  what: sentence('A NAT gateway with fixed public addresses on the subnets that call out.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No figure published',
    throughput: 'Standard 50 Gbps, StandardV2 100 Gbps',
    encryption: 'Not applicable',
    transitivity: 'Not applicable',
    overlap: 'Not applicable',
    billed: 'Per hour and per GB',
    effort: 'Low: gateway, public IP address, subnet',
  },
  sources: ['NATSKU', 'NATL', 'DG-OUT'],
  card: {
    scope: 'subnets of its own VNet with the internet, outbound only',
    takes: 'minutes; the subnet leaves by it from then on',
    when: 'when machines need a fixed address on the way out and many connections at once',
    not: 'where a firewall must filter by name, or for subnets of another VNet',
    sources: ['NAT', 'NATSKU', 'DG-OUT'],
  },
  limits: [
    {
      label: 'throughput',
      value: 'Standard 50 Gbps, StandardV2 100 Gbps',
      note: 'Standard lives in one zone, StandardV2 is zone-redundant and not in all regions.',
      sources: ['NATSKU'],
    },
    {
      label: 'ports and addresses',
      value: '64,512 ports for each IP address, 16 IP addresses',
      note: null,
      sources: ['NATL'],
    },
  ],
  cost: {
    lines: [
      { what: 'the gateway', price: 'nat-hour' },
      { what: 'data through it', price: 'nat-gb' },
      { what: 'each public IP address', price: 'pip-std' },
    ],
    sources: ['NATSKU'],
  },
  files: ['nat-gateway'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'Azure Firewall adds filtering by FQDN and logs, at a higher cost.',
      wouldFit: 'It comes first when outbound traffic must pass a central firewall.',
      sources: ['DG-OUT'],
    },
    {
      option: 'private-endpoint',
      when: { always: true },
      because: 'A private endpoint reaches the vendor only if the vendor publishes an Azure Private Link service.',
      wouldFit: 'It comes first when the vendor offers Private Link.',
      sources: ['PLS'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { not: { fact: 'outboundInternet', op: '=', value: 'needed' } },
          { not: { fact: 'reach', op: '=', value: 'public' } },
        ],
      },
      because: 'It gives subnets a way out to the internet, which nobody asked for; nothing can reach in through it.',
      wouldFit: 'It fits when workloads need outbound internet access.',
      sources: ['NAT', 'DG-OUT'],
    },
    {
      when: { fact: 'forcedTunnel', op: '=', value: 'yes' },
      because: 'Outbound traffic goes to your own site first.',
      wouldFit: 'It fits when outbound traffic may leave from Azure.',
      sources: ['DG-OUT'],
    },
    {
      when: { any: [{ rec: 'vwan-secured-hub' }, { rec: 'hub-spoke-firewall' }] },
      because: 'The firewall of the hub already carries the outbound traffic.',
      wouldFit: 'It fits when outbound traffic needs no filtering.',
      sources: ['DG-OUT'],
    },
    {
      when: { always: true },
      because: 'Outbound traffic takes another way in this design.',
      wouldFit: 'It fits when subnets of yours call the internet by themselves.',
      sources: ['DG-OUT'],
    },
  ],
};
