import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const expressrouteGlobalReach: OptionRow<'expressroute-global-reach'> = {
  id: 'expressroute-global-reach',
  name: 'ExpressRoute Global Reach',
  summary: 'Two on-premises sites reach each other through their ExpressRoute circuits over the Microsoft network.',
  use: sentence('Use ExpressRoute Global Reach, which joins the circuits of your sites over the Microsoft network.'),
  what: sentence('ExpressRoute Global Reach between the two circuits.'),
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Predictable; private path',
    throughput: 'Not published',
    encryption: 'None by default',
    transitivity: 'Between the two sites',
    overlap: 'Not allowed',
    billed: 'Per GB in both directions',
    effort: 'Medium: two circuits, Premium across geopolitical regions',
  },
  sources: ['ERGR', 'DG-XR', 'ERCOST'],
  card: {
    scope: 'two sites that each have a circuit',
    takes: 'soon, once both circuits stand in countries that offer it',
    when: 'when two offices with circuits must exchange data over the Microsoft network',
    not: 'to join VNets, for a site with VPN only, or on a circuit of the Local SKU',
    sources: ['ERGR', 'ERLIM', 'DG-XR'],
  },
  limits: [
    { label: 'availability', value: 'Listed countries only; not for Local circuits', note: null, sources: ['ERGR'] },
  ],
  cost: {
    lines: [{ what: 'data in both directions, beside both circuits', price: 'er-global-reach' }],
    sources: ['ERCOST'],
  },
  files: [],
  alternatives: [
    {
      option: 's2s-vpn',
      when: tunnelCarries,
      because:
        'Tunnels between the sites, or through Azure VPN gateways with BGP, need no second circuit but run ' +
        'over the internet.',
      wouldFit: 'It comes first when a site has no ExpressRoute circuit.',
      sources: ['VPNFAQ', 'DG-HYB'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because:
        'Virtual WAN gives transit for many sites and between VPN and ExpressRoute; from circuit to circuit ' +
        'it still needs Global Reach or routing intent.',
      wouldFit: 'It comes first with more than 30 sites, or when VPN sites must join.',
      sources: ['VWANF', 'CAF-TOP'],
    },
    {
      option: 'route-server',
      when: { always: true },
      because:
        'Azure Route Server exchanges routes between VPN and ExpressRoute gateways, but never from circuit to circuit.',
      wouldFit: 'It fits when one of the two sites is on VPN.',
      sources: ['RSV'],
    },
  ],
  whyNot: [
    {
      when: { not: { fact: 'expressRouteCircuits', op: '>=', value: 2 } },
      because:
        'Global Reach joins two on-premises sites through two ExpressRoute circuits, and you named fewer than two.',
      wouldFit: 'It fits when two sites on ExpressRoute must reach each other.',
      sources: ['ERGR', 'DG-XR'],
    },
    {
      when: { always: true },
      because: 'Global Reach joins on-premises sites with each other, not with Azure resources.',
      wouldFit: 'It fits when two sites on ExpressRoute must reach each other.',
      sources: ['ERGR', 'DG-XR'],
    },
  ],
};
