import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vnetIntegration: OptionRow<'vnet-integration'> = {
  id: 'vnet-integration',
  name: 'VNet integration',
  summary: 'Outbound traffic of App Service, Functions or Logic Apps Standard enters a VNet of the same region.',
  use: sentence('Use VNet integration, which lets {source} call into the VNet of {target}.'),
  what: sentence('VNet integration of {integrated} with a delegated subnet in its region.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No effect of its own',
    throughput: 'Limited by the plan',
    encryption: 'None added',
    transitivity: 'Reaches peered VNets, also globally',
    overlap: 'As the peering behind it',
    billed: 'No charge documented besides the plan',
    effort: 'Low: a delegated subnet',
  },
  sources: ['ASVI', 'FNNET'],
  card: {
    scope: 'an app on the way out with a VNet of its region',
    takes: 'minutes, with an empty subnet that can be delegated',
    when: 'when a web app or function must call something that only your networks reach',
    not: 'to let callers in, or on the Functions Consumption plan and free tiers',
    sources: ['ASVI', 'FNNET'],
  },
  limits: [
    {
      label: 'integration subnet',
      value: '/28 or larger; /26 for several plans',
      note: 'The subnet is delegated.',
      sources: ['ASVI'],
    },
  ],
  cost: { said: 'nothing documented beside the plan', sources: ['ASVI'] },
  files: ['integration-subnet', 'app-integration'],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because:
        'A private endpoint in the integration VNet reaches a PaaS resource; a target in a VNet needs only ' +
        'the integration.',
      wouldFit: 'It comes first when the target is a PaaS resource without an address of its own.',
      sources: ['ASVI', 'PE'],
    },
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      because:
        "Integrating with a VNet of its own, peered with the target's VNet, keeps the app apart at the price " +
        'of a peering.',
      wouldFit: "It comes first when the app must not share the target's VNet.",
      sources: ['ASVI', 'PEER'],
    },
    {
      option: 'private-link-service',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because:
        'Azure Private Link service publishes only the one service that the app needs and keeps the networks apart.',
      wouldFit: 'It comes first when address ranges overlap, or when the target belongs to another company.',
      sources: ['PLS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'callerPlan', op: '=', value: 'no-vnet-integration' },
      because: 'The plan of the app has no VNet integration.',
      wouldFit: 'It fits with Flex Consumption, Elastic Premium or an App Service plan of the Basic tier or above.',
      sources: ['ASVI', 'FNNET'],
    },
    {
      when: { fact: 'sourceType', op: '=', value: 'app-service' },
      because: 'The caller leaves by another path in this design.',
      wouldFit: 'It fits when an App Service or Functions app reaches private targets.',
      sources: ['ASVI'],
    },
    {
      when: { always: true },
      because:
        'VNet integration is the way out of App Service, Functions or Logic Apps Standard, and the caller is ' +
        'none of them.',
      wouldFit: 'It fits when an App Service or Functions app reaches private targets.',
      sources: ['ASVI', 'FNNET'],
    },
  ],
};
