import { knownOutsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const gatewayTransit: OptionRow<'gateway-transit'> = {
  id: 'gateway-transit',
  name: 'Gateway transit',
  summary: 'Spokes use the VPN or ExpressRoute gateway of the hub instead of gateways of their own.',
  use: sentence('Use gateway transit: peer your VNet with the one that holds the gateway and use that gateway.'),
  what: sentence('Gateway transit on the peering: the hub allows it, and each spoke uses the remote gateway.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'As the gateway',
    throughput: 'As the shared gateway',
    encryption: 'As the gateway',
    transitivity: 'Between spokes and what is behind the gateway',
    overlap: 'Not allowed',
    billed: 'Peering per GB to and from the gateway',
    effort: 'Low: two settings on the peerings',
  },
  sources: ['GWT', 'PEER', 'MPEER'],
  card: {
    scope: 'spoke VNets with the networks behind the gateway of their hub',
    takes: 'minutes once the gateway stands, which itself takes 45 or more',
    when: 'when several spokes need the same site and one gateway in the hub is enough',
    not: 'to let spokes reach each other, or where a spoke has a gateway of its own',
    sources: ['GWT', 'MPEER', 'PEER'],
  },
  limits: [{ label: 'remote gateways', value: '1 for each VNet', note: null, sources: ['MPEER', 'VFAQ'] }],
  cost: {
    lines: [
      {
        what: 'data to and from the gateway inside one region, in each of the two VNets',
        price: 'peering-regional',
        times: 2,
      },
    ],
    sources: ['PEER'],
  },
  files: ['gateway-use'],
  alternatives: [
    {
      option: 's2s-vpn',
      when: { always: true },
      because:
        'A gateway of its own in each VNet is billed by the hour each, and a VNet with its own gateway ' +
        'cannot use a shared one.',
      wouldFit: 'It comes first when a VNet must not depend on the hub.',
      sources: ['GWT', 'VPN'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'Virtual WAN gives each connected VNet the gateways of its hub, and transit between them.',
      wouldFit: 'It comes first with many branches, several regions or SD-WAN.',
      sources: ['VWAN', 'CAF-TOP'],
    },
    {
      option: 'expressroute',
      when: { always: true },
      because:
        'ExpressRoute replaces the tunnel behind the shared gateway by a private circuit, which takes weeks to months.',
      wouldFit: 'It comes first at 10 Gbps and more, with sensitive latency, or when nothing may cross the internet.',
      sources: ['DG-HYB'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: knownOutsideCallers } },
          { not: { fact: 'reach', op: '=', value: 'hybrid' } },
          { not: { rec: 's2s-vpn' } },
          { not: { rec: 'expressroute*' } },
        ],
      },
      because: 'You named nothing outside Azure that joins, so there is no gateway to share.',
      wouldFit: 'It fits when a hub gateway serves several VNets.',
      sources: ['GWT', 'PEER'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The gateways of the virtual hub already serve all connected VNets.',
      wouldFit: 'It fits with a hub of your own.',
      sources: ['VWAN'],
    },
    {
      when: { always: true },
      because: 'Nothing here uses the gateway of another VNet.',
      wouldFit: 'It fits when spokes use the gateway of a hub.',
      sources: ['GWT', 'DG-HS'],
    },
  ],
};
