import { serviceEndpointTypes } from '../../azure/resource-types.ts';
import { addressedCallers, managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import { peersHub } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vnetPeeringGlobal: OptionRow<'vnet-peering-global'> = {
  id: 'vnet-peering-global',
  name: 'Global VNet peering',
  summary:
    'Private connectivity between VNets of different regions of one cloud over the Microsoft backbone, ' +
    'without gateways.',
  use: sentence('Use global VNet peering between {farPair}.'),
  what: sentence('Global VNet peering between the VNet in {from} and the VNet in {to}, with a link on each of them.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['vnet-peering-regional'],
  holds: [],
  isDistanceBound: true,
  compared: {
    latency: 'Distance between the regions only',
    throughput: 'No limit of its own; limited by the VM size',
    encryption: 'None added; MACsec between datacenters',
    transitivity: 'Never transitive',
    overlap: 'Not allowed',
    billed: 'Per GB, inbound and outbound, on both VNets, by billing zone',
    effort: 'Low: one link from each VNet',
  },
  sources: ['PEER', 'VFAQ', 'MPEER', 'VCOST', 'DG-XR'],
  card: {
    scope: 'two VNets in different regions of the same cloud',
    takes: 'minutes: one link from each side and no gateway to wait for',
    when: 'when networks in two regions must talk directly and the distance between them is acceptable',
    not: 'between the public, Government and China clouds, or where only one PaaS resource is wanted',
    sources: ['PEER', 'MPEER', 'DG-XR'],
  },
  limits: [
    {
      label: 'peerings',
      value: '500 for each VNet; 1,000 through Azure Virtual Network Manager',
      note: null,
      sources: ['PEER'],
    },
    { label: 'throughput', value: 'No limit of its own', note: 'The VM size is the limit.', sources: ['PEER', 'VFAQ'] },
  ],
  cost: {
    lines: [
      { what: 'data out of', price: { meter: 'peering-global', at: 'sourceRegion' } },
      { what: 'data into', price: { meter: 'peering-global', at: 'targetRegion' } },
    ],
    sources: ['VCOST'],
  },
  files: ['peering'],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because:
        "A private endpoint in the caller's VNet reaches the remote resource without peering and without " +
        'unique address ranges, if nothing else in the target region is needed and the owner approves it.',
      wouldFit: 'It comes first when no private endpoint exists yet and no other target in that region is needed.',
      sources: ['PE', 'CAF-PLDNS'],
      evenIf: 'in-design',
    },
    {
      option: 'vwan-standard',
      when: { fact: 'regionCount', op: '>=', value: 2 },
      because:
        'Virtual WAN gives managed transit; it is worth its hubs with several regions and several sites, ' +
        'SD-WAN or transit between VPN and ExpressRoute, not for two VNets.',
      wouldFit: 'It comes first with many branches, SD-WAN, or any-to-any traffic with sites.',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because:
        'A hub in each region adds firewalls, hops and routes that a direct path between two VNets does not need.',
      wouldFit: 'It comes first when traffic must pass a central firewall, or when gateways are shared.',
      sources: ['DG-HS', 'AC-PEER'],
    },
    {
      option: 'avnm-mesh',
      when: { fact: 'vnetCount', op: '>=', value: 6 },
      because: 'A global mesh of Azure Virtual Network Manager builds many peerings at once; two VNets need only one.',
      wouldFit: 'It comes first with 6 or more VNets that must all reach each other.',
      sources: ['AVNMC', 'AC-PEER'],
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
        'Two VPN gateways are billed by the hour, need IPsec tunnels, cap the throughput at the gateway SKU ' +
        'and add hops: slower and dearer, with no gain unless IPsec is mandatory.',
      wouldFit: 'It comes first when IPsec between the VNets is mandatory.',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      option: 'private-link-service',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because:
        'Azure Private Link service publishes one service in one direction behind address translation; ' +
        'peering serves everything in both VNets.',
      wouldFit: 'It comes first when address ranges overlap, or when another tenant consumes one service.',
      sources: ['PLS', 'DG-PAAS'],
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
    {
      option: 'service-endpoint',
      when: {
        all: [
          { fact: 'reach', op: '=', value: 'private-endpoint' },
          { fact: 'resourceType', op: 'in', value: serviceEndpointTypes },
        ],
      },
      because:
        'A service endpoint gives no private address and is not inherited over peering; for Azure SQL it ' +
        'works within one region only.',
      wouldFit: 'It fits for development and test at low cost in one region.',
      sources: ['SE', 'VFAQ'],
    },
    {
      option: 'expressroute',
      when: { proposed: 'expressroute-between-vnets' },
      because:
        'ExpressRoute links on-premises networks to Azure. Traffic between VNets over a circuit turns around ' +
        'at the Microsoft edge, which Microsoft discourages.',
      wouldFit: 'It fits when a datacenter must be connected.',
      sources: ['ERV2V', 'AC-PEER'],
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
      wouldFit: 'It fits alone when both sides are in VNets of one cloud.',
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
      wouldFit: 'It fits when both sides are in VNets of one cloud.',
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
      wouldFit: 'It fits when the VNets are in different regions.',
      sources: ['UDR', 'PEER'],
    },
    {
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      impossible: true,
      because: 'Both sides are in one region; global peering joins VNets of different regions.',
      wouldFit: 'It fits when the VNets are in different regions.',
      sources: ['PEER'],
    },
    {
      when: peersHub,
      because: 'The design peers the hub with its spokes, and needs no other peering.',
      wouldFit: 'It fits alone when the VNets are in different regions.',
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
      because: 'Peering adds no IPsec, only MACsec on the links between datacenters.',
      wouldFit: "It fits when the backbone's encryption or TLS is enough.",
      sources: ['VFAQ', 'AC-PEER'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The virtual hubs already join the regions, with transit.',
      wouldFit: 'It fits for two VNets without branches.',
      sources: ['DG-XR'],
    },
    {
      when: { any: [{ rec: 'avnm-mesh' }, { rec: 'avnm-hub-spoke' }] },
      because: 'Azure Virtual Network Manager creates these connections centrally, so no peering by hand is needed.',
      wouldFit: 'It fits with few VNets.',
      sources: ['AVNMC', 'DG-AVNM'],
    },
    {
      when: { rec: 'vnet-peering-regional' },
      because: 'The peering of this design stays inside one region.',
      wouldFit: 'It fits when the VNets are in different regions.',
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
      wouldFit: 'It fits when VNets of two regions must reach each other.',
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
        'A private endpoint may be in another region than its service, so the caller reaches the resource ' +
        'without joining two networks.',
      wouldFit: 'It fits when the private endpoint already sits in the remote VNet.',
      sources: ['PE', 'CAF-PLDNS'],
    },
    {
      when: { always: true },
      because: 'No two VNets have to be joined for what you ask.',
      wouldFit: 'It fits when VNets of two regions must reach each other.',
      sources: ['DG-XR'],
    },
  ],
};
