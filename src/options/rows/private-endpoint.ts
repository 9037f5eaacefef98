import { serviceEndpointTypes } from '../../azure/resource-types.ts';
import { addressedCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const privateEndpoint: OptionRow<'private-endpoint'> = {
  id: 'private-endpoint',
  name: 'Private endpoint',
  summary: 'A private IP address in your VNet that leads to one resource of a PaaS service.',
  use: sentence('Use a private endpoint, which gives {target} a private address in a VNet.'),
  what: sentence('A private endpoint for {target}{endpointPlace}.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['private-endpoint-from-onprem', 'private-endpoint-cross-tenant'],
  holds: [],
  isDistanceBound: true,
  compared: {
    latency: 'Distance to the service',
    throughput: 'No figure published',
    encryption: 'Rely on the TLS of the service',
    transitivity: 'Reachable from peered VNets and on-premises',
    overlap: "No matter; the address is in the caller's VNet",
    billed: 'Per endpoint and hour, plus per GB in both directions',
    effort: 'Low: endpoint and private DNS zone',
  },
  sources: ['PE', 'PEDI', 'AC-PLHS', 'PLC', 'PLS'],
  card: {
    scope: 'one resource of a service with your VNet and all that reaches it',
    takes: 'minutes, and longer where the owner has to approve',
    when: 'when production or sensitive data must be reached by a private address, from any region',
    not: 'where the service must open connections back, or many subnets read test data at no cost',
    sources: ['PE', 'DG-PAAS', 'PEDI'],
  },
  limits: [
    {
      label: 'private endpoints',
      value: '1,000 in a VNet, 4,000 across peered VNets',
      note: '5,000 and 20,000 with High Scale Private Endpoints (public cloud only).',
      sources: ['PEHS'],
    },
  ],
  cost: {
    lines: [
      { what: 'each endpoint', price: 'pe-hour' },
      { what: 'data in each direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  files: ['private-endpoint'],
  alternatives: [
    {
      option: 'vnet-peering-global',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'no' },
          { fact: 'sameCloud', op: '=', value: 'yes' },
        ],
      },
      because:
        'Global VNet peering joins two whole networks: unique ranges, two links and charges in both ' +
        'directions. Only targets that live in a VNet, or an endpoint that already sits there, need it.',
      wouldFit:
        'It comes first when the private endpoint already exists in the remote VNet, or other targets there ' +
        'are needed.',
      sources: ['PEER', 'VCOST'],
    },
    {
      option: 'vnet-peering-regional',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'yes' },
          { fact: 'sameVnet', op: '=', value: 'no' },
        ],
      },
      because:
        'Peering joins two whole VNets; it is useful when a shared private endpoint already exists in a hub ' +
        'or another VNet.',
      wouldFit: 'It comes first when the private endpoint already exists in the other VNet.',
      sources: ['PE', 'AC-PLHS'],
    },
    {
      option: 'service-endpoint',
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { fact: 'resourceType', op: 'in', value: serviceEndpointTypes },
        ],
      },
      because:
        'A service endpoint is free and needs no DNS work, but it keeps the public address, opens the whole ' +
        'service type to the subnet and cannot be used from on-premises.',
      wouldFit: 'It comes first for development and test with high cost pressure.',
      sources: ['DG-PAAS', 'SE', 'CAF-PAAS'],
    },
    {
      option: 'service-firewall',
      when: { always: true },
      because:
        'The public endpoint with an allow list is acceptable for development and test, or for partners with ' +
        'fixed addresses.',
      wouldFit: 'It comes first when known public addresses may reach the resource.',
      sources: ['DG-PAAS'],
    },
    {
      option: 'vnet-to-vnet-vpn',
      when: {
        all: [
          { fact: 'sameCloud', op: '!=', value: 'no' },
          { fact: 'addressOverlap', op: '!=', value: 'yes' },
        ],
      },
      because:
        'Two VPN gateways are billed by the hour and cap the throughput at the gateway SKU; they bring ' +
        'nothing unless IPsec is mandatory.',
      wouldFit: 'It comes first when IPsec between two VNets is mandatory.',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      option: 'p2s-vpn',
      when: { fact: 'sourceType', op: 'in', value: addressedCallers },
      because:
        "Point-to-site VPN is for people's devices: it attaches one client, and a VM cannot rely on it to " +
        'start unattended.',
      wouldFit: "It fits when the source is a person's device.",
      sources: ['P2S', 'VPNDES'],
    },
  ],
  whyNot: [
    {
      when: { all: [{ fact: 'sameCloud', op: '=', value: 'no' }, { not: { rec: 's2s-vpn' } }] },
      impossible: true,
      because: 'No document describes a private endpoint that points into another cloud.',
      wouldFit: "It fits when the resource is in the caller's cloud, or when a VPN leads to a VNet in the other cloud.",
      sources: ['AC-PEER', 'MPEER'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'public' },
      because:
        'The target is not an Azure resource of yours, so a private endpoint needs an Azure Private Link ' +
        'service at the vendor.',
      wouldFit: 'It fits when the vendor offers Private Link.',
      sources: ['PLS'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'hybrid' },
      impossible: true,
      because: 'The target is not in Azure.',
      wouldFit: 'It fits for Azure resources that support Private Link.',
      sources: ['PE'],
    },
    {
      when: { any: [{ rec: 'private-endpoint-from-onprem' }, { rec: 'private-endpoint-cross-tenant' }] },
      because: 'The private endpoint is already part of the design.',
      wouldFit: 'It fits as it is.',
      sources: ['PE'],
    },
    {
      when: { not: targetKnown },
      because: 'No PaaS resource was named that has to be reached privately.',
      wouldFit: 'It fits for PaaS resources, or for a service behind Azure Private Link service.',
      sources: ['PE', 'VINT'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'nic' },
      because: 'The target already has a private address in its VNet, so it needs no private endpoint.',
      wouldFit: 'It fits for PaaS resources, or for a service behind Azure Private Link service.',
      sources: ['PE', 'VINT'],
    },
    {
      when: {
        all: [
          { rec: 'service-endpoint' },
          { fact: 'costSensitivity', op: '=', value: 'high' },
          { fact: 'criticality', op: '=', value: 'dev-test' },
        ],
      },
      because:
        'A private endpoint costs per hour and per GB and needs DNS; you asked for low cost in development and test.',
      wouldFit: 'It fits for production, sensitive data or on-premises clients.',
      sources: ['DG-PAAS', 'SE'],
    },
    {
      when: { rec: 'service-endpoint' },
      because: 'The service endpoint and its subnet rule carry this traffic already.',
      wouldFit: 'It fits for production, sensitive data or on-premises clients.',
      sources: ['DG-PAAS', 'SE'],
    },
    {
      when: {
        any: [
          { fact: 'exposure', op: '=', value: 'public' },
          { fact: 'exposure', op: '=', value: 'allow-listed' },
        ],
      },
      because: 'The callers come over the public endpoint, which a private endpoint does not serve.',
      wouldFit: 'It fits when the callers are connected privately.',
      sources: ['DG-PAAS'],
    },
    {
      when: {
        all: [
          { fact: 'goal', op: '=', value: 'resolve-names' },
          { fact: 'reach', op: '=', value: 'private-endpoint' },
        ],
      },
      because: 'What is missing is the name: as long as it does not resolve, one more endpoint changes nothing.',
      wouldFit: 'It fits when what is reached has no private endpoint yet.',
      sources: ['PEDI'],
    },
    {
      when: { always: true },
      because: 'Nothing in the design has to reach a PaaS resource privately.',
      wouldFit: 'It fits when a PaaS resource must be reached privately.',
      sources: ['PE'],
    },
  ],
};
