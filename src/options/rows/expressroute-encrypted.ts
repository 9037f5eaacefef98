import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const expressrouteEncrypted: OptionRow<'expressroute-encrypted'> = {
  id: 'expressroute-encrypted',
  name: 'Encrypted ExpressRoute',
  summary: 'MACsec on ExpressRoute Direct ports, or IPsec over private peering, on top of a circuit.',
  use: sentence('Use ExpressRoute with encryption of the line.'),
  what: sentence('Encryption on ExpressRoute: IPsec over private peering, or MACsec on ExpressRoute Direct ports.'),
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'As ExpressRoute, plus the gateway for IPsec',
    throughput: 'MACsec: the port; IPsec: the VPN gateway SKU, up to 20 Gbps with high-bandwidth tunnels',
    encryption: 'MACsec (layer 2) or IPsec',
    transitivity: 'As ExpressRoute',
    overlap: 'As ExpressRoute',
    billed: 'As ExpressRoute, plus the VPN gateway for IPsec',
    effort: 'High: keys or tunnels besides the circuit',
  },
  sources: ['ERENC', 'VPNPP', 'HBT', 'ERD'],
  card: {
    scope: 'a site with VNets, encrypted below the application',
    takes: 'as the circuit beneath it; keys or tunnels come after that',
    when: 'when a rule demands encryption in the network, which a circuit alone does not have',
    not: 'where TLS in the applications satisfies the rule',
    sources: ['ERENC', 'VPNPP', 'DG-HYB'],
  },
  limits: [
    {
      label: 'IPsec over private peering',
      value: 'The VPN gateway SKU; high-bandwidth tunnels up to 4 x 5 Gbps = 20 Gbps',
      note: 'High-bandwidth tunnels need VpnGw5AZ and FastPath.',
      sources: ['HBT', 'VPNPP'],
    },
  ],
  cost: {
    lines: [
      { what: 'the VPN gateway for IPsec', price: { size: 'vpnGateway' } },
      { what: 'the pair of ports for MACsec', price: 'er-direct-port' },
    ],
    sources: ['ERCOST', 'VPN'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit', 'left:line-encryption'],
  alternatives: [],
  whyNot: [
    {
      when: { not: { rec: 'expressroute*' } },
      because: 'The design has no ExpressRoute link to encrypt.',
      wouldFit: 'It fits when an ExpressRoute link must be encrypted.',
      sources: ['ERENC'],
    },
    {
      when: { always: true },
      because:
        'You did not ask for encryption in the network layer; TLS in the application is the recommended minimum.',
      wouldFit: 'It fits when IPsec or MACsec is mandatory on the link.',
      sources: ['ERENC', 'DG-HYB'],
    },
  ],
};
