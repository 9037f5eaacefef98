import type { OptionRow } from '../option-row.ts';

export const expressrouteEncrypted: OptionRow<'expressroute-encrypted'> = {
  id: 'expressroute-encrypted',
  saidAs: [
    'macsec',
    'ipsec over expressroute',
    'vpn over expressroute',
    'encrypted expressroute',
    'ipsec over er',
    'ipsec over private peering',
  ],
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['ERENC', 'VPNPP', 'HBT', 'ERD'],
  card: {
    sources: ['ERENC', 'VPNPP', 'DG-HYB'],
  },
  meaning: { sources: ['ERENC', 'VPNPP'] },
  limits: [
    {
      label: 'option.expressroute-encrypted.limit.ipsec-over-private-peering',
      value: 'option.expressroute-encrypted.limit.ipsec-over-private-peering.value',
      note: 'option.expressroute-encrypted.limit.ipsec-over-private-peering.note',
      sources: ['HBT', 'VPNPP'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.expressroute-encrypted.cost.the-vpn-gateway-for-ipsec', price: { size: 'vpnGateway' } },
      { what: 'option.expressroute-encrypted.cost.the-pair-of-ports-for', price: 'er-direct-port' },
    ],
    sources: ['ERCOST', 'VPN'],
  },
  files: ['circuit-gateway', 'circuit-connection', 'left:circuit', 'left:line-encryption'],
  alternatives: [],
  whyNot: [
    {
      when: { not: { rec: 'expressroute*' } },
      because: 'option.expressroute-encrypted.not.no-with-expressroute',
      wouldFit: 'option.expressroute-encrypted.not.no-with-expressroute.fits',
      sources: ['ERENC'],
    },
    {
      when: { always: true },
      because: 'option.expressroute-encrypted.not.otherwise',
      wouldFit: 'option.expressroute-encrypted.not.otherwise.fits',
      sources: ['ERENC', 'DG-HYB'],
    },
  ],
};
