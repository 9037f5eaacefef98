import { siteCallers } from '../../decision/case/source-types.ts';
import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const expressrouteVpnFailover: OptionRow<'expressroute-vpn-failover'> = {
  id: 'expressroute-vpn-failover',
  name: 'ExpressRoute with VPN failover',
  summary: 'An ExpressRoute circuit as primary path with a site-to-site VPN as backup.',
  use: sentence('Use ExpressRoute as the main line, with a site-to-site VPN that takes over when it fails.'),
  what: sentence('An ExpressRoute circuit and a site-to-site VPN that end in the same hub, both with BGP.'),
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: ['s2s-vpn', 'expressroute'],
  isDistanceBound: false,
  compared: {
    latency: 'Predictable; internet while failed over',
    throughput: 'The circuit; the VPN gateway SKU while failed over',
    encryption: 'None on the circuit; IPsec on the backup',
    transitivity: 'To VPN sites only with Route Server or Virtual WAN',
    overlap: 'Not allowed',
    billed: 'Circuit and two gateways, plus outbound traffic',
    effort: 'High: circuit, two gateways in one GatewaySubnet',
  },
  sources: ['ERCO', 'AC-ERV', 'ERRES', 'DG-HYB'],
  card: {
    scope: 'a site with VNets, by a line and by a tunnel behind it',
    takes: 'weeks to months for the circuit, hours for the tunnel',
    when: 'when the site may run slower over the internet for as long as its circuit is down',
    not: 'for mission-critical loads that need the full speed; a second circuit is for those',
    sources: ['ERCO', 'ERRES', 'DG-HYB'],
  },
  limits: [
    {
      label: 'gateway throughput',
      value: 'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps',
      note: 'The backup runs at the speed of the VPN gateway SKU, 650 Mbps to 10 Gbps.',
      sources: ['ERGW', 'VGLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'the circuit, beside what the provider bills', price: { size: 'circuit' } },
      { what: 'data out of a metered circuit', price: { meter: 'er-metered-out', at: 'azureRegion' } },
      { what: 'the ExpressRoute gateway', price: { size: 'expressRouteGateway' } },
      { what: 'the VPN gateway', price: { size: 'vpnGateway' } },
    ],
    sources: ['ERCOST', 'VPN'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit', 'bgp-gateway', 'bgp-site-connection'],
  alternatives: [
    {
      option: 'expressroute',
      when: { always: true },
      because:
        'A second circuit in another location keeps the full bandwidth on a failure, at a higher cost than a ' +
        'VPN backup.',
      wouldFit: 'It comes first for a mission-critical link.',
      sources: ['ERRES'],
    },
    {
      option: 's2s-vpn',
      when: tunnelCarries,
      because:
        'A site-to-site VPN alone is cheaper and ready in hours, but has the latency of the internet and a ' +
        'ceiling of 10 Gbps.',
      wouldFit: 'It comes first below 1 Gbps with tolerant latency.',
      sources: ['DG-HYB'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'Virtual WAN carries the same pair of links in a managed hub with built-in transit.',
      wouldFit: 'It comes first with more than 30 sites or any-to-any traffic.',
      sources: ['CAF-TOP'],
    },
    {
      option: 'expressroute-global-reach',
      when: { fact: 'expressRouteCircuits', op: '>=', value: 2 },
      because: 'Global Reach connects on-premises sites with each other, not with Azure resources.',
      wouldFit: 'It fits when the sites must reach each other over the Microsoft backbone.',
      sources: ['ERGR', 'DG-XR'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { not: { fact: 'hybrid', op: 'contains', value: 'datacenter' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'branch-site' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'many-branches' } },
          { not: { fact: 'sourceType', op: 'in', value: siteCallers } },
          { not: { fact: 'reach', op: '=', value: 'hybrid' } },
        ],
      },
      impossible: true,
      because: 'ExpressRoute joins on-premises networks to Azure, and none takes part.',
      wouldFit: 'It fits when a datacenter needs a circuit with a backup.',
      sources: ['AC-ERV', 'ERCO'],
    },
    {
      when: { fact: 'internetTransitAllowed', op: '=', value: 'no' },
      impossible: true,
      because: 'The backup tunnel crosses the internet, which you said is not allowed.',
      wouldFit: 'It fits when tunnels over the internet are allowed.',
      sources: ['DG-HYB', 'AC-ERV'],
    },
    {
      when: { fact: 'criticality', op: '=', value: 'mission-critical' },
      because: 'Microsoft advises against a VPN backup for mission-critical loads.',
      wouldFit: 'It fits for production loads that can run at the speed of the VPN for a while.',
      sources: ['ERRES'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'The virtual hub carries both links in one place.',
      wouldFit: 'It fits with a hub of your own.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      when: { rec: 'expressroute-global-reach' },
      because:
        'Both ends are sites with circuits; a VPN backup of their link needs tunnels between the sites themselves.',
      wouldFit: 'It fits when a site must reach Azure resources.',
      sources: ['ERGR', 'ERCO'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'Ranges must be unique over private peering, and no NAT feature is documented for it.',
      wouldFit: 'It fits once the ranges no longer overlap.',
      sources: ['RC-OVERLAP', 'DG-HYB'],
    },
    {
      when: { fact: 'expressRouteNeeded', op: '=', value: 'yes' },
      because:
        'The networks in your answers are joined in another way, for which a circuit with a VPN backup is not made.',
      wouldFit: 'It fits when a production datacenter needs ExpressRoute.',
      sources: ['DG-HYB', 'CAF-CON'],
    },
    {
      when: { always: true },
      because: 'Your answers do not need ExpressRoute, so a VPN alone is enough.',
      wouldFit: 'It fits when a production datacenter needs ExpressRoute.',
      sources: ['DG-HYB', 'CAF-CON'],
    },
  ],
};
