import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const expressrouteFastpath: OptionRow<'expressroute-fastpath'> = {
  id: 'expressroute-fastpath',
  name: 'ExpressRoute FastPath',
  summary: 'Data goes around the ExpressRoute gateway straight to the VMs.',
  use: sentence('Use ExpressRoute FastPath, which takes data past the gateway of the line.'),
  what: sentence('ExpressRoute FastPath on the connection.'),
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'Lower: without the gateway',
    throughput: 'Without the limit of the gateway',
    encryption: 'None by default',
    transitivity: 'Not over global peering',
    overlap: 'As ExpressRoute',
    billed: 'No rate published; needs ErGw3Az or 10 scale units',
    effort: 'Low, once the gateway is large enough',
  },
  sources: ['ERFP'],
  card: {
    scope: 'a circuit with the machines of a VNet, past its gateway',
    takes: 'soon, once the gateway is of a size that allows it',
    when: 'when the gateway is what slows the line down, in packets or in latency',
    not: 'where targets sit behind global peering, or a small gateway is fast enough',
    sources: ['ERFP'],
  },
  limits: [
    {
      label: 'gateway needed',
      value: 'ErGw3Az, Ultra Performance, or ErGwScale with at least 10 scale units',
      note: null,
      sources: ['ERFP'],
    },
  ],
  cost: {
    lines: [{ what: 'the larger gateway', price: { size: 'expressRouteGateway' } }],
    sources: ['ERCOST'],
  },
  files: [],
  alternatives: [
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'A virtual hub brings a gateway with more scale units instead of a way past it.',
      wouldFit: 'It fits when Azure Virtual WAN carries your sites.',
      sources: ['VWAN', 'ERFP'],
    },
  ],
  whyNot: [
    {
      when: { not: { rec: 'expressroute*' } },
      because: 'The design has no ExpressRoute gateway to bypass.',
      wouldFit: 'It fits on an ExpressRoute link whose gateway is the bottleneck.',
      sources: ['ERFP'],
    },
    {
      when: { always: true },
      because:
        'FastPath needs ErGw3Az or at least 10 scale units of ErGwScale, and does not cover global peering; ' +
        'add it only when the gateway is the bottleneck.',
      wouldFit: 'It fits when the ExpressRoute gateway limits throughput or latency.',
      sources: ['ERFP'],
    },
  ],
};
