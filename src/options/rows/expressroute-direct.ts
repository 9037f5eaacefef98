import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const expressrouteDirect: OptionRow<'expressroute-direct'> = {
  id: 'expressroute-direct',
  name: 'ExpressRoute Direct',
  summary:
    'A pair of ports of your own at the edge of the Microsoft network, on which you create the circuits yourself.',
  use: sentence('Use ExpressRoute Direct, a pair of ports of your own at the edge of the Microsoft network.'),
  what: sentence('A pair of ExpressRoute Direct ports at a peering location, on which you create the circuits.'),
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Predictable; private path',
    throughput: '10, 100 or 400 Gbps a port, one pair',
    encryption: 'None by default; MACsec with keys of your own',
    transitivity: 'As ExpressRoute',
    overlap: 'As ExpressRoute',
    billed: 'Ports per month, besides the circuits and the gateway',
    effort: 'High: cross-connects, and routers of your own at the peering location',
  },
  sources: ['ERD', 'ERENC', 'ERCOST'],
  card: {
    scope: 'your routers with the Microsoft edge at a peering location',
    takes: 'long: ports, cross-connects and your own routers come first',
    when: 'when one line must carry more than providers sell, or MACsec with your own keys is required',
    not: 'where a circuit of up to 10 Gbps is enough, or you have no equipment at the location',
    sources: ['ERD', 'ERENC'],
  },
  limits: [
    {
      label: 'ports',
      value: 'A pair of 10, 100 or 400 Gbps',
      note: 'Each port goes to another edge router of Microsoft.',
      sources: ['ERD'],
    },
    {
      label: 'gateway throughput',
      value: 'ErGw1Az 1 Gbps, ErGw2Az 2 Gbps, ErGw3Az 10 Gbps, ErGwScale up to 40 Gbps',
      note: 'FastPath takes data past the gateway.',
      sources: ['ERGW', 'ERFP'],
    },
  ],
  cost: {
    lines: [
      { what: 'the pair of ports', price: 'er-direct-port' },
      { what: 'the gateway', price: { size: 'expressRouteGateway' } },
    ],
    sources: ['ERCOST'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit'],
  alternatives: [
    {
      option: 's2s-vpn',
      when: { all: [tunnelCarries, { fact: 'encryption', op: '!=', value: 'macsec-required' }] },
      because: 'A VPN gateway carries up to 10 Gbps over the internet, which is far less than ports of your own.',
      wouldFit: 'It comes first for modest traffic that may cross the internet.',
      sources: ['VGLIM', 'DG-HYB'],
    },
    {
      option: 'expressroute-fastpath',
      when: { always: true },
      because: 'FastPath takes data past the gateway, which matters once the gateway is what limits the line.',
      wouldFit: 'It fits at 10 Gbps and more, where latency counts.',
      sources: ['ERFP'],
    },
  ],
  whyNot: [
    {
      when: { not: { rec: 'expressroute*' } },
      because: 'The design has no ExpressRoute line that could end on ports of your own.',
      wouldFit: 'It fits when a line carries more than 10 Gbps, or needs MACsec.',
      sources: ['ERD', 'DG-HYB'],
    },
    {
      when: { always: true },
      because:
        'A circuit from a provider carries up to 10 Gbps, and ports of your own are a matter of more than ' +
        'that, or of MACsec.',
      wouldFit: 'It fits when a line carries more than 10 Gbps, or needs MACsec.',
      sources: ['ERD', 'ERFAQ', 'ERENC'],
    },
  ],
};
