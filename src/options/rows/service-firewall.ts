import { serviceEndpointTypes } from '../../azure/resource-types.ts';
import { azureCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const serviceFirewall: OptionRow<'service-firewall'> = {
  id: 'service-firewall',
  name: 'Service firewall',
  summary: 'An allow list on the public endpoint of a PaaS resource.',
  use: sentence('Use the firewall of {target} itself, and let only known addresses in.'),
  what: sentence('The allow list of {target}: IP addresses and subnets that may reach its public endpoint.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Internet, or the backbone from Azure',
    throughput: 'No figure published',
    encryption: 'TLS of the service',
    transitivity: 'Not applicable',
    overlap: 'No matter; public addresses',
    billed: 'No charge documented',
    effort: 'Low: IP and VNet rules on the resource',
  },
  sources: ['DG-PAAS'],
  card: {
    scope: 'known public addresses with one PaaS resource',
    takes: 'some minutes until a changed rule acts',
    when: 'when a partner with fixed addresses or a test system may use the public endpoint',
    not: 'for production with sensitive data, or where callers change their address',
    sources: ['DG-PAAS', 'STO'],
  },
  limits: [{ label: 'private address', value: 'None; the public endpoint stays', note: null, sources: ['DG-PAAS'] }],
  cost: { said: 'nothing documented', sources: ['DG-PAAS'] },
  files: [],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { fact: 'sameCloud', op: '!=', value: 'no' },
      because: 'A private endpoint removes all public exposure; the callers must then be connected privately.',
      wouldFit: 'It comes first when nothing may be reached from the internet.',
      sources: ['DG-PAAS'],
    },
    {
      option: 'network-security-perimeter',
      when: {
        fact: 'resourceType',
        op: 'in',
        value: [
          'key-vault',
          'storage-blob',
          'storage-file',
          'storage-queue',
          'storage-table',
          'storage-dfs',
          'storage-web',
          'event-hubs',
          'ai-search',
          'monitor-ampls',
        ],
      },
      because: 'A network security perimeter puts one boundary and one log around several PaaS resources.',
      wouldFit: 'It comes first when several PaaS resources share one allow list.',
      sources: ['NSP', 'WAFVN'],
    },
    {
      option: 'service-endpoint',
      when: { fact: 'resourceType', op: 'in', value: serviceEndpointTypes },
      because: 'A service endpoint replaces IP rules by subnet rules, for callers in Azure VNets only.',
      wouldFit: 'It comes first when the callers are in Azure VNets.',
      sources: ['SE'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'resourceType', op: 'startsWith', value: 'storage' },
          { fact: 'sourceType', op: 'in', value: azureCallers },
          { not: { fact: 'sameRegion', op: '=', value: 'no' } },
          { not: { rec: 'service-endpoint' } },
        ],
      },
      impossible: true,
      because:
        'IP rules of a storage firewall have no effect on callers in the region of the storage account, ' +
        'which arrive with private addresses.',
      wouldFit: 'It fits for callers in other regions or outside Azure.',
      sources: ['STOLIM', 'STO'],
    },
    {
      when: {
        all: [
          { fact: 'reach', op: '=', value: 'nic' },
          { not: { fact: 'exposure', op: 'in', value: ['public', 'allow-listed'] } },
        ],
      },
      because:
        'It is the firewall of a platform service; what reaches an address in a VNet is filtered by network ' +
        'security groups.',
      wouldFit: 'It fits for PaaS resources that known public addresses may reach.',
      sources: ['DG-PAAS'],
    },
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      because: 'An allow list keeps the public endpoint open, and nothing here is to be reached from the internet.',
      wouldFit: 'It fits when known public addresses may reach the resource.',
      sources: ['DG-PAAS'],
    },
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      because: 'The target is not an Azure resource with a firewall of its own.',
      wouldFit: 'It fits for PaaS resources that known public addresses may reach.',
      sources: ['DG-PAAS'],
    },
    {
      when: { always: true },
      because: 'The public entry already decides who gets in.',
      wouldFit: 'It fits when known public addresses may reach the resource.',
      sources: ['DG-PAAS'],
    },
  ],
};
