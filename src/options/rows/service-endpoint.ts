import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const serviceEndpoint: OptionRow<'service-endpoint'> = {
  id: 'service-endpoint',
  name: 'Virtual network service endpoint',
  summary:
    'A subnet reaches the public endpoint of a PaaS service over the backbone, and the service admits that subnet.',
  use: sentence('Use a service endpoint on the subnet of {source}, and let {target} accept that subnet only.'),
  what: sentence('A service endpoint on the subnet of {source} and a virtual network rule on {target}.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: true,
  compared: {
    latency: 'Distance to the service',
    throughput: 'No figure published',
    encryption: 'Rely on the TLS of the service',
    transitivity: 'Never; each subnet needs its own',
    overlap: 'No matter; the public address stays',
    billed: 'Free',
    effort: 'Low: endpoint on the subnet, rule on the service',
  },
  sources: ['SE', 'VFAQ', 'DG-PAAS'],
  card: {
    scope: 'one subnet with the public side of a whole service type',
    takes: 'minutes, but open connections of the subnet drop once',
    when: 'when a subnet in Azure reads a lot, the budget is small and a public address is no concern',
    not: 'for callers outside Azure, or where only one account may be reached and nothing else',
    sources: ['SE', 'VFAQ', 'DG-PAAS'],
  },
  limits: [
    {
      label: 'VNet rules for each resource',
      value: 'Storage 400; SQL, Synapse, Event Hubs and Service Bus 128; Key Vault 200; Cosmos DB 64',
      note: 'The VNet FAQ prints 200 for Storage.',
      sources: ['STO', 'VFAQ'],
    },
  ],
  cost: { said: 'nothing, because service endpoints are free', sources: ['SE'] },
  files: ['service-endpoint', 'service-rule'],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { always: true },
      because:
        'A private endpoint costs per hour and per GB and needs DNS, but it is the recommendation for ' +
        'production, sensitive data and on-premises clients.',
      wouldFit: 'It comes first as soon as this is more than development and test.',
      sources: ['DG-PAAS', 'VINT'],
    },
    {
      option: 'service-firewall',
      when: { always: true },
      because: 'The public endpoint with IP rules is even simpler, but the caller needs a fixed public address.',
      wouldFit: 'It fits when no VNet is involved.',
      sources: ['DG-PAAS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: 'in', value: outsideCallers },
      impossible: true,
      because: 'Service endpoints work for subnets of Azure VNets only, and your traffic starts outside Azure.',
      wouldFit: 'It fits when the caller is in an Azure VNet.',
      sources: ['SE', 'VFAQ'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'The caller has no subnet of yours on which a service endpoint could be enabled.',
      wouldFit: 'It fits when the caller is in an Azure VNet of yours.',
      sources: ['SE'],
    },
    {
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      impossible: true,
      because: 'A service endpoint does not lead into another cloud.',
      wouldFit: 'It fits when caller and resource are in one cloud.',
      sources: ['SE'],
    },
    {
      when: { not: targetKnown },
      impossible: true,
      because: 'It opens one PaaS service to one subnet and changes no name, and no such service was named.',
      wouldFit: 'It fits for PaaS services such as Storage or Azure SQL Database.',
      sources: ['SE'],
    },
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'nic' },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'The target is not a PaaS service with service endpoints.',
      wouldFit: 'It fits for PaaS services such as Storage or Azure SQL Database.',
      sources: ['SE'],
    },
    {
      when: { fact: 'serviceEndpointExists', op: '=', value: 'no' },
      impossible: true,
      because: 'This service has no service endpoint.',
      wouldFit: 'It fits for services that have one, such as Storage or Key Vault.',
      sources: ['SE'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'Routes of service endpoints cannot be overridden, so the firewall would not see the traffic.',
      wouldFit: 'It fits when no inspection is needed.',
      sources: ['UDR'],
    },
    {
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because: 'Sites and users outside Azure could not use it.',
      wouldFit: 'It fits when only subnets in Azure are callers.',
      sources: ['SE', 'VFAQ'],
    },
    {
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because:
        'It gives no private address and must be enabled for each calling subnet; across regions only some ' +
        'services allow it.',
      wouldFit: 'It fits for development and test at low cost in one region.',
      sources: ['SE', 'VFAQ'],
    },
    {
      when: { always: true },
      because:
        'It keeps the public address of the service and opens the whole service type to the subnet; ' +
        'Microsoft recommends Private Link instead.',
      wouldFit: 'It fits for development and test with high cost pressure.',
      sources: ['SE', 'DG-PAAS'],
    },
  ],
};
