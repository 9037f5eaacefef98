import { siteCallers } from '../../decision/case/source-types.ts';
import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const expressroute: OptionRow<'expressroute'> = {
  id: 'expressroute',
  name: 'Azure ExpressRoute',
  summary: 'A private circuit between your network and Azure through a connectivity provider or direct ports.',
  use: sentence('Use {line}, a private line from your network to Azure that never crosses the internet.'),
  what: sentence('An ExpressRoute circuit with private peering and an ExpressRoute gateway.'),
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['expressroute-vpn-failover', 'expressroute-encrypted', 'expressroute-global-reach', 'expressroute-fastpath'],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Predictable; private path',
    throughput: '50 Mbps to 10 Gbps circuits; Direct 10, 100 and 400 Gbps',
    encryption: 'None by default',
    transitivity: 'VNets of one circuit share a routing domain; sites need Global Reach',
    overlap: 'Not allowed; no NAT documented',
    billed: 'Circuit per month, gateway per hour, provider; metered outbound per GB',
    effort: 'High: provider contract, weeks to months',
  },
  sources: ['ER', 'ERFAQ', 'ERENC', 'ERCOST', 'ERD', 'DG-HYB'],
  card: {
    scope: 'your sites with VNets, over a line past the internet',
    takes: 'weeks to months at the provider, 45 minutes or more for the gateway',
    when: 'when a datacenter needs steady latency, large volumes or a path that never touches the internet',
    not: 'for a small branch, for next week, or to join VNets with each other',
    sources: ['DG-HYB', 'ER', 'ERFAQ'],
  },
  limits: [
    {
      label: 'circuits',
      value: '50 Mbps to 10 Gbps; ExpressRoute Direct 10, 100 and 400 Gbps',
      note: null,
      sources: ['ER', 'ERD'],
    },
    {
      label: 'gateway throughput',
      value: 'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps',
      note: null,
      sources: ['ERGW'],
    },
    {
      label: 'prefixes',
      value: '4,000 from on-premises (10,000 with Premium), 1,000 from Azure',
      note: 'Above these numbers the BGP session drops.',
      sources: ['ERLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'the circuit, beside what the provider bills', price: { size: 'circuit' } },
      { what: 'data out of a metered circuit', price: { meter: 'er-metered-out', at: 'azureRegion' } },
      { what: 'the gateway', price: { size: 'expressRouteGateway' } },
    ],
    sources: ['ERCOST'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit'],
  alternatives: [
    {
      option: 's2s-vpn',
      when: tunnelCarries,
      because:
        'A site-to-site VPN is cheaper and ready in hours, but has the latency of the internet and a ceiling ' +
        'of 10 Gbps.',
      wouldFit: 'It comes first below 1 Gbps with tolerant latency.',
      sources: ['DG-HYB'],
    },
    {
      option: 'expressroute-vpn-failover',
      when: { fact: 'criticality', op: '!=', value: 'mission-critical' },
      because:
        'A VPN backup is slower than the circuit, and Microsoft advises against it for latency-critical or ' +
        'bandwidth-heavy loads.',
      wouldFit: 'It comes first in production when tunnels over the internet are allowed.',
      sources: ['CAF-CON', 'ERRES'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'Virtual WAN pays off when many sites, or transit between VPN and ExpressRoute, are needed.',
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
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'The clients are on the internet, and a circuit joins a site to Azure.',
      wouldFit: 'It fits when a datacenter must be connected.',
      sources: ['ER', 'DG-HYB'],
    },
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
      because:
        'ExpressRoute joins on-premises networks to Azure. None takes part here, and between VNets its ' +
        'traffic turns around at the Microsoft edge, which Microsoft discourages.',
      wouldFit: 'It fits when a datacenter must be connected.',
      sources: ['ERV2V', 'AC-PEER', 'ER'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'Circuits connect to the virtual hub instead of a gateway in your VNet.',
      wouldFit: 'It fits with a hub of your own.',
      sources: ['VWAN', 'DG-VWAN'],
    },
    {
      when: { rec: 'expressroute-vpn-failover' },
      because: 'The circuit is already part of the design, with a VPN as backup.',
      wouldFit: 'It fits alone with a second circuit as backup.',
      sources: ['ERRES', 'CAF-CON'],
    },
    {
      when: { rec: 'expressroute-global-reach' },
      because: 'The circuits are there already; Global Reach joins them.',
      wouldFit: 'It fits when a site must reach Azure resources.',
      sources: ['ERGR'],
    },
    {
      when: { fact: 'addressOverlap', op: '=', value: 'yes' },
      because: 'Ranges must be unique over private peering, and no NAT feature is documented for it.',
      wouldFit: 'It fits once the ranges no longer overlap.',
      sources: ['RC-OVERLAP', 'DG-HYB'],
    },
    {
      when: { fact: 'expressRouteNeeded', op: '=', value: 'yes' },
      because: 'The networks in your answers are joined in another way; a circuit serves a datacenter.',
      wouldFit: 'It fits when a datacenter must be connected.',
      sources: ['DG-HYB'],
    },
    {
      when: { always: true },
      because:
        'A circuit takes weeks to months and costs more, and your answers ask for neither its bandwidth nor ' +
        'its predictable latency.',
      wouldFit: 'It fits at 10 Gbps and more, with sensitive latency, or when nothing may cross the internet.',
      sources: ['DG-HYB'],
    },
  ],
};
