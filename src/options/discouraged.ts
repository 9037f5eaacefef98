// Things that a person may bring up and that are retired, or that Microsoft advises against: their verdict never
// depends on the case.
import type { DiscouragedRow } from './option-row.ts';

export const discouragedRows = {
  'vpn-non-az-sku': {
    verdict: 'retired',
    sources: ['VPNCON', 'VPNNEW'],
    joins: null,
    isWebOnly: false,
  },
  'basic-lb': {
    verdict: 'retired',
    sources: ['LBB'],
    joins: 'internet',
    isWebOnly: false,
  },
  'basic-public-ip': {
    verdict: 'retired',
    sources: ['PIPB'],
    joins: 'internet',
    isWebOnly: false,
  },
  'app-gateway-v1': {
    verdict: 'retired',
    sources: ['AGW1'],
    joins: 'internet',
    isWebOnly: true,
  },
  'front-door-classic': {
    verdict: 'retired',
    sources: ['FDC'],
    joins: 'internet',
    isWebOnly: true,
  },
  'expressroute-between-vnets': {
    verdict: 'rejected',
    sources: ['ERV2V', 'ERGW', 'AC-PEER'],
    joins: null,
    isWebOnly: false,
  },
  'vpn-gateway-as-router': {
    verdict: 'rejected',
    sources: ['AC-PEER'],
    joins: null,
    isWebOnly: false,
  },
} as const satisfies Readonly<Record<string, DiscouragedRow>>;
