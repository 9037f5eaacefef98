import { addressedCallers, managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import { peersHub } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vnetPeeringRegional: OptionRow<'vnet-peering-regional'> = {
  id: 'vnet-peering-regional',
  name: 'VNet peering',
  summary: 'Private connectivity between two VNets of one region over the Microsoft backbone, without gateways.',
  use: sentence('Use VNet peering between {pair}.'),
  what: sentence('VNet peering inside one region, with a link on each of the VNets.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['vnet-peering-global'],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'As inside one VNet',
    throughput: 'No limit of its own; limited by the VM size',
    encryption: 'None added; MACsec between datacenters',
    transitivity: 'Never transitive',
    overlap: 'Not allowed',
    billed: 'Per GB, inbound and outbound, on both VNets',
    effort: 'Low: one link from each VNet',
  },
  sources: ['PEER', 'VFAQ', 'MPEER', 'ENC'],
  card: {
    scope: 'two VNets of one region, also across subscriptions and tenants',
    takes: 'minutes: one link from each side and no gateway to wait for',
    when: 'when two VNets of a region must talk fast and directly',
    not: 'where ranges overlap, or a third network must get through, or a firewall must see the traffic',
    sources: ['PEER', 'MPEER', 'VFAQ'],
  },
  limits: [
    {
      label: 'peerings',
      value: '500 for each VNet; 1,000 through Azure Virtual Network Manager',
      note: null,
      sources: ['PEER'],
    },
    {
      label: 'addresses in a group of peered VNets',
      value: '128,000 private IP addresses',
      note: null,
      sources: ['VLIM'],
    },
  ],
  cost: {
    lines: [{ what: 'data, in each of the two VNets', price: 'peering-regional', times: 2 }],
    sources: ['VFAQ', 'VCOST'],
  },
  files: ['peering'],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because:
        "If this one PaaS resource is all you need, a private endpoint in the caller's own VNet avoids " +
        'joining the two networks.',
      wouldFit: 'It comes first when no private endpoint exists yet and nothing else in the other VNet is needed.',
      sources: ['PE', 'CAF-PLDNS'],
      evenIf: 'in-design',
    },
    {
      option: 'avnm-hub-spoke',
      when: { fact: 'vnetCount', op: '>=', value: 6 },
      because:
        'Azure Virtual Network Manager builds the same peerings centrally; it pays off above 5 spokes ' +
        '(Architecture Center) or 10 VNets (design guide).',
      wouldFit: 'It comes first with more than 10 VNets.',
      sources: ['AC-PEER', 'DG-AVNM'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'A hub with Azure Firewall adds a hop and the cost of the firewall to a direct path.',
      wouldFit: 'It comes first when traffic must pass a central firewall.',
      sources: ['DG-HS'],
    },
    {
      option: 'private-link-service',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because:
        'Azure Private Link service publishes one service in one direction and keeps the networks apart; ' +
        'peering serves everything in both VNets.',
      wouldFit: 'It comes first when address ranges overlap, or when another tenant consumes one service.',
      sources: ['PLS', 'DG-PAAS'],
    },
    {
      option: 'subnet-peering',
      when: { always: true },
      because: 'Subnet peering needs an enrolled subscription and has no portal support.',
      wouldFit: 'It comes first when only some subnets may be joined.',
      sources: ['SUBP'],
    },
    {
      option: 'vnet-to-vnet-vpn',
      when: {
        all: [
          { fact: 'sameCloud', op: '!=', value: 'no' },
          { fact: 'addressOverlap', op: '!=', value: 'yes' },
        ],
      },
      because: 'Two VPN gateways are billed by the hour, need IPsec tunnels and cap the throughput at the gateway SKU.',
      wouldFit: 'It comes first when IPsec is mandatory.',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      option: 'p2s-vpn',
      when: { fact: 'sourceType', op: 'in', value: addressedCallers },
      because:
        "Point-to-site VPN is for people's devices: it attaches one client and joins no networks, and a VM " +
        'cannot rely on it to start unattended.',
      wouldFit: "It fits when the source is a person's device.",
      sources: ['P2S', 'VPNDES'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          {
            any: [
              { fact: 'sourceType', op: 'in', value: outsideCallers },
              { fact: 'reach', op: '=', value: 'hybrid' },
              { fact: 'reach', op: '=', value: 'public' },
            ],
          },
          peersHub,
        ],
      },
      impossible: true,
      because: 'Peering by itself reaches nothing outside Azure; the design peers only the hub with its spokes.',
      wouldFit: 'It fits alone when both sides are in VNets of one region.',
      sources: ['PEER', 'DG-HYB'],
    },
    {
      when: {
        any: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'Peering joins Azure VNets only, and one side of yours is outside Azure.',
      wouldFit: 'It fits when both sides are in VNets of one region.',
      sources: ['PEER', 'DG-HYB'],
    },
    {
      when: { all: [{ fact: 'addressOverlap', op: '=', value: 'yes' }, peersHub] },
      impossible: true,
      because: 'Networks with overlapping ranges cannot be peered; the design peers only the hub with its spokes.',
      wouldFit: 'It fits alone once the ranges no longer overlap.',
      sources: ['VFAQ', 'PEER'],
    },
    {
      when: { all: [{ fact: 'sameCloud', op: '=', value: 'no' }, peersHub] },
      impossible: true,
      because: 'VNets of different clouds cannot be peered; the design peers only the hub with its spokes.',
      wouldFit: 'It fits alone when both VNets are in one cloud.',
      sources: ['MPEER', 'VFAQ'],
    },
    {
      when: { all: [{ fact: 'sourceType', op: 'in', value: managedCallers }, peersHub] },
      impossible: true,
      because:
        'The network that a managed service brings along is not yours to peer; the design peers only the hub ' +
        'with its spokes.',
      wouldFit: 'It fits alone when the caller runs in a VNet of yours.',
      sources: ['ADFPE'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'The network that a managed service brings along is not yours to peer.',
      wouldFit: 'It fits when the caller runs in a VNet of yours.',
      sources: ['ADFPE'],
    },
    {
      when: { all: [{ fact: 'sameRegion', op: '=', value: 'no' }, peersHub] },
      impossible: true,
      because: 'It stays inside one region, and your regions differ; the design peers only the hub with its spokes.',
      wouldFit: 'It fits alone when both VNets are in one region.',
      sources: ['GWT', 'PEER'],
    },
    {
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      impossible: true,
      because:
        'The regions differ, and this peering stays inside one region; across regions it is called global ' +
        'VNet peering.',
      wouldFit: 'It fits when both VNets are in one region.',
      sources: ['PEER'],
    },
    {
      when: { all: [{ fact: 'sameVnet', op: '=', value: 'yes' }, peersHub] },
      impossible: true,
      because: 'Both sides share one VNet; the design peers only the hub with its spokes.',
      wouldFit: 'It fits alone when the workloads are split into two VNets.',
      sources: ['UDR', 'PEER'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'Both sides share one VNet, so there is nothing to peer.',
      wouldFit: 'It fits when the workloads are split into two VNets.',
      sources: ['UDR', 'PEER'],
    },
    {
      when: peersHub,
      because: 'The design peers the hub with its spokes, and needs no other peering.',
      wouldFit: 'It fits alone when both sides are in VNets of one region.',
      sources: ['GWT', 'PEER'],
    },
    {
      when: { fact: 'inspection', op: '=', value: 'central-firewall' },
      because: 'Direct peering goes around the central firewall that you asked for.',
      wouldFit: 'It fits when no inspection is needed.',
      sources: ['DG-HS'],
    },
    {
      when: { fact: 'encryption', op: '=', value: 'ipsec-required' },
      because: 'Peering adds no IPsec.',
      wouldFit: "It fits when the backbone's encryption or TLS is enough.",
      sources: ['PEER', 'AC-PEER'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The connections to the virtual hub already join the VNets, with transit.',
      wouldFit: 'It fits for a few VNets without branches.',
      sources: ['DG-VWAN'],
    },
    {
      when: { any: [{ rec: 'avnm-mesh' }, { rec: 'avnm-hub-spoke' }] },
      because: 'Azure Virtual Network Manager creates these connections centrally, so no peering by hand is needed.',
      wouldFit: 'It fits with few VNets.',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      when: { rec: 'vnet-peering-global' },
      because: 'The peering of this design crosses regions, which makes it a global one.',
      wouldFit: 'It fits when both VNets are in one region.',
      sources: ['PEER'],
    },
    {
      when: { rec: 'hub-spoke-firewall' },
      because: 'The hub with the firewall joins the VNets, and direct peering would go around it.',
      wouldFit: 'It fits when nothing has to pass the firewall.',
      sources: ['DG-HS'],
    },
    {
      when: { rec: 'vnet-to-vnet-vpn' },
      because: 'The VPN gateways join the VNets already, in an encrypted tunnel.',
      wouldFit: 'It fits when no tunnel between the VNets is needed.',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'Networks with overlapping ranges cannot be peered.',
      wouldFit: 'It fits once the ranges no longer overlap.',
      sources: ['VFAQ', 'PEER'],
    },
    {
      when: { rec: 'private-link-service' },
      because: 'One service is published to the other side, so the networks stay apart.',
      wouldFit: 'It fits when VNets of one region must reach each other.',
      sources: ['PLS', 'PEER'],
    },
    {
      when: { rec: 'vnet-integration' },
      because: 'VNet integration puts the app into the VNet that it calls, so there is nothing to peer.',
      wouldFit: 'It fits when the app integrates with a VNet of its own.',
      sources: ['ASVI', 'PEER'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because:
        "A private endpoint in the caller's VNet, or the service's own endpoint, reaches the resource " +
        'without joining two networks.',
      wouldFit: 'It fits when a shared private endpoint already exists in another VNet.',
      sources: ['PE', 'CAF-PLDNS'],
    },
    {
      when: { always: true },
      because: 'No two VNets have to be joined for what you ask.',
      wouldFit: 'It fits when two VNets of one region must reach each other.',
      sources: ['PEER'],
    },
  ],
};
