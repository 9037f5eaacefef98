import { siteCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const routeServer: OptionRow<'route-server'> = {
  id: 'route-server',
  name: 'Azure Route Server',
  summary:
    'BGP between network appliances and the VNet, and between VPN and ExpressRoute gateways; it carries no ' +
    'traffic itself.',
  use: sentence(
    'Use Azure Route Server, which exchanges routes by BGP between gateways and network appliances in',
    'your hub.',
  ),
  what: sentence('Azure Route Server in the hub, with branch-to-branch switched on.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No effect; not in the path',
    throughput: 'Not a data path',
    encryption: 'Not applicable',
    transitivity: 'Exchanges routes; not from circuit to circuit',
    overlap: 'Not applicable',
    billed: 'Per hour',
    effort: 'Medium: dedicated subnet, BGP sessions',
  },
  sources: ['RS', 'RSF', 'RSV'],
  card: {
    scope: 'appliances and gateways of one VNet, as speakers of BGP',
    takes: 'minutes, with an interruption of up to 10 for gateways in its VNet',
    when: 'when an appliance must announce routes by itself, or VPN sites and ExpressRoute sites must meet',
    not: 'as a router that carries packets, or to join one circuit with another',
    sources: ['RS', 'RSF', 'RSV'],
  },
  limits: [
    {
      label: 'connected VMs and routes',
      value: '4,000 VMs by default; 4,000 routes for each BGP peer',
      note: 'Each further routing unit adds 1,000 VMs.',
      sources: ['RSF'],
    },
  ],
  cost: {
    lines: [
      { what: 'the server', price: 'route-server' },
      { what: 'each extra routing unit of 1,000 VMs', price: 'route-server-riu' },
    ],
    sources: ['RS', 'RSF'],
  },
  files: [],
  alternatives: [
    {
      option: 'vwan-standard',
      when: { always: true },
      because:
        'The hubs of Azure Virtual WAN exchange routes with SD-WAN appliances by themselves, but Microsoft ' +
        'runs them in place of your own hub VNet.',
      wouldFit: 'It fits when you give up your own hub, or with many branches.',
      sources: ['VWAN', 'CAF-TOP'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because:
        'Route tables by hand steer traffic to an appliance without BGP, and somebody has to change them ' +
        'with every new network.',
      wouldFit: 'It fits when routes change rarely and no appliance speaks BGP.',
      sources: ['DG-HS', 'RS'],
    },
  ],
  whyNot: [
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The router of the virtual hub already exchanges the routes.',
      wouldFit: 'It fits in a hub of your own with a third-party appliance.',
      sources: ['RS', 'VWAN'],
    },
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: siteCallers } },
          { not: { fact: 'reach', op: '=', value: 'hybrid' } },
        ],
      },
      because: 'There are no gateways or appliances whose routes would have to be exchanged.',
      wouldFit: 'It fits with a third-party appliance or SD-WAN in a hub, or for transit between VPN and ExpressRoute.',
      sources: ['RS', 'RSV'],
    },
    {
      when: { always: true },
      because: 'Azure Route Server exchanges routes and carries no traffic, and nothing in the design needs it.',
      wouldFit: 'It fits with a third-party appliance or SD-WAN in a hub, or for transit between VPN and ExpressRoute.',
      sources: ['RS', 'RSV'],
    },
  ],
};
