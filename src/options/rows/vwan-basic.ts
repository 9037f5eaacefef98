import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const vwanBasic: OptionRow<'vwan-basic'> = {
  id: 'vwan-basic',
  name: 'Azure Virtual WAN Basic',
  summary: 'Virtual hubs for site-to-site VPN only.',
  use: sentence('Use Azure Virtual WAN Basic for site-to-site VPN.'),
  what: sentence('Azure Virtual WAN Basic with site-to-site VPN.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: true,
  forms: [],
  holds: ['s2s-vpn', 'p2s-vpn', 'expressroute', 'expressroute-vpn-failover'],
  isDistanceBound: false,
  compared: {
    latency: 'Over the internet',
    throughput: 'Not published',
    encryption: 'IPsec',
    transitivity: 'None between VNets or hubs',
    overlap: 'Not allowed',
    billed: 'Hub, scale units and connections',
    effort: 'Medium',
  },
  sources: ['DG-VWAN', 'VWAN'],
  card: {
    scope: 'branches with the VNets of one virtual hub, by site-to-site VPN',
    takes: 'about 30 minutes for a hub with its VPN gateway',
    when: 'when branches need tunnels to Azure and surely nothing else later',
    not: 'where circuits, users, a firewall or transit between VNets may come',
    sources: ['DG-VWAN', 'VWAN', 'VWANF'],
  },
  limits: [],
  cost: { said: 'I hold no price for it', sources: ['DG-VWAN'] },
  files: [],
  alternatives: [],
  whyNot: [
    {
      when: { always: true },
      because:
        'Virtual WAN Basic carries site-to-site VPN only and gives no transit between VNets; it cannot grow ' +
        'without an upgrade to Standard.',
      wouldFit: 'It fits for plain branch tunnels that never need users, ExpressRoute, transit or a firewall.',
      sources: ['DG-VWAN', 'VWAN'],
    },
  ],
};
