import { knownOutsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const gatewayTransit: OptionRow<'gateway-transit'> = {
  id: 'gateway-transit',
  saidAs: [
    'gateway transit',
    'use remote gateway',
    'use remote gateways',
    'remote gateway',
    'remote gateways',
    'vpn gateway transit',
    'shared gateway',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['GWT', 'PEER', 'MPEER'],
  card: {
    sources: ['GWT', 'MPEER', 'PEER'],
  },
  meaning: { sources: ['GWT', 'MPEER'] },
  limits: [
    {
      label: 'option.gateway-transit.limit.remote-gateways',
      value: 'option.gateway-transit.limit.remote-gateways.value',
      note: null,
      sources: ['MPEER', 'VFAQ'],
    },
  ],
  cost: {
    lines: [
      {
        what: 'option.gateway-transit.cost.data-to-and-from-the',
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
      because: 'option.gateway-transit.alternative.s2s-vpn',
      wouldFit: 'option.gateway-transit.alternative.s2s-vpn.fits',
      sources: ['GWT', 'VPN'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.gateway-transit.alternative.vwan-standard',
      wouldFit: 'option.gateway-transit.alternative.vwan-standard.fits',
      sources: ['VWAN', 'CAF-TOP'],
    },
    {
      option: 'expressroute',
      when: { always: true },
      because: 'option.gateway-transit.alternative.expressroute',
      wouldFit: 'option.gateway-transit.alternative.expressroute.fits',
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
      because: 'option.gateway-transit.not.hybrid-none-and-no-known-outside-callers',
      wouldFit: 'option.gateway-transit.not.hybrid-none-and-no-known-outside-callers.fits',
      sources: ['GWT', 'PEER'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.gateway-transit.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.gateway-transit.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['VWAN'],
    },
    {
      when: { always: true },
      because: 'option.gateway-transit.not.otherwise',
      wouldFit: 'option.gateway-transit.not.otherwise.fits',
      sources: ['GWT', 'DG-HS'],
    },
  ],
};
