import { knownOutsideCallers, managedCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const privateLinkService: OptionRow<'private-link-service'> = {
  id: 'private-link-service',
  name: 'Azure Private Link service',
  summary:
    'Publishes your own service behind a Standard load balancer to private endpoints in other VNets, tenants ' +
    'and regions.',
  use: sentence('Use Private Link Service to publish {target}, and reach it through a private endpoint.'),
  what: sentence('Private Link Service on the Standard load balancer in front of {behindBalancer}.'),
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
    encryption: 'None added',
    transitivity: 'One service, one direction',
    overlap: 'Allowed; addresses are translated',
    billed: 'Service and endpoints per hour, plus per GB',
    effort: 'Medium: load balancer, NAT subnet, approvals',
  },
  sources: ['PLS', 'DG-PAAS', 'PLC'],
  card: {
    scope: 'one service of yours with VNets of any tenant or region',
    takes: 'minutes, plus the approval of each consumer',
    when: 'when customers must reach one service of yours, even with the same address ranges as you',
    not: 'where your side must open connections too, or the target is a finished Azure service',
    sources: ['PLS', 'DG-PAAS'],
  },
  limits: [
    {
      label: 'addresses and endpoints',
      value: '8 NAT IP addresses and 1,000 private endpoints for each service',
      note: 'Idle connections drop after about 5 minutes.',
      sources: ['PLS', 'PLLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'the service', price: 'pls-hour' },
      { what: 'each endpoint', price: 'pe-hour' },
      { what: 'data in each direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  files: [],
  alternatives: [
    {
      option: 'redesign-addresses',
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'New address ranges solve every direction and every protocol, but they are a project.',
      wouldFit: 'It comes first when both sides must open connections.',
      sources: ['VFAQ'],
    },
    {
      option: 'subnet-peering',
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'Subnet peering works if the participating subnets are unique; it needs an enrolled subscription.',
      wouldFit: 'It fits when only a few subnets, without overlap, must talk.',
      sources: ['SUBP'],
    },
    {
      option: 'vnet-peering-global',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'no' },
          { not: { fact: 'sourceType', op: 'in', value: managedCallers } },
        ],
      },
      because:
        'Peering joins two whole networks, more than one published service needs, and is refused when ranges overlap.',
      wouldFit: 'It comes first when no ranges overlap and both sides need broad access.',
      sources: ['VFAQ', 'MPEER', 'DG-PAAS'],
    },
    {
      option: 'vnet-peering-regional',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'yes' },
          { not: { fact: 'sourceType', op: 'in', value: managedCallers } },
        ],
      },
      because:
        'Peering joins two whole networks, more than one published service needs, and is refused when ranges overlap.',
      wouldFit: 'It comes first when no ranges overlap and both sides need broad access.',
      sources: ['VFAQ', 'MPEER', 'DG-PAAS'],
    },
    {
      option: 'vnet-to-vnet-vpn',
      when: {
        all: [
          { fact: 'sameCloud', op: '!=', value: 'no' },
          { fact: 'addressOverlap', op: '!=', value: 'yes' },
          { not: { fact: 'sourceType', op: 'in', value: managedCallers } },
        ],
      },
      because:
        'Two VPN gateways are billed by the hour and cap the throughput at the gateway SKU; they bring ' +
        'nothing unless IPsec is mandatory.',
      wouldFit: 'It comes first when IPsec is mandatory and no ranges overlap.',
      sources: ['AC-PEER', 'V2V'],
    },
  ],
  whyNot: [
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'private-endpoint' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'It publishes a service of your own behind a load balancer; the target is a finished service.',
      wouldFit: 'It fits when you publish your own service to other networks.',
      sources: ['PLS'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'hybrid' },
      impossible: true,
      because: 'The target is not behind a load balancer in Azure.',
      wouldFit: 'It fits when you publish your own service to other networks.',
      sources: ['PLS'],
    },
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'Clients on the internet cannot use a private endpoint.',
      wouldFit: 'It fits when the consumers have VNets of their own.',
      sources: ['PLS'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'Both sides share one VNet.',
      wouldFit: 'It fits when consumers sit in other networks or tenants.',
      sources: ['PLS'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: knownOutsideCallers },
      because: 'The outside network gets a route to the target anyway, so publishing single services is not needed.',
      wouldFit: 'It fits when overlapping ranges or another company must be kept apart.',
      sources: ['PLS', 'DG-PAAS'],
    },
    {
      when: { fact: 'initiator', op: 'in', value: ['target', 'both'] },
      because: 'Connections through it start at the consumer only, and yours start at both sides.',
      wouldFit: 'It fits when only the source opens connections.',
      sources: ['PLS'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'The overlapping ranges are dealt with in another way here; it publishes one service in one direction.',
      wouldFit: 'It fits when only one side opens connections, to one service.',
      sources: ['PLS'],
    },
    {
      when: { always: true },
      because: 'It publishes one service in one direction; your networks can be joined directly.',
      wouldFit: 'It fits when address ranges overlap, or when another tenant consumes one service.',
      sources: ['PLS', 'DG-PAAS'],
    },
  ],
};
