import { siteCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const s2sVpn: OptionRow<'s2s-vpn'> = {
  id: 's2s-vpn',
  saidAs: [
    's2s',
    's2s vpn',
    'site to site',
    'site to site vpn',
    'site2site',
    'site2site vpn',
    'site to site tunnel',
    's2s tunnel',
    'ipsec to azure',
    'vpn site to site',
  ],
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['VPNDES', 'DG-HYB', 'VGLIM', 'VPNFAQ', 'VPNNAT', 'VPN'],
  card: {
    sources: ['DG-HYB', 'VPNFAQ', 'VPNDES'],
  },
  meaning: { sources: ['VPNDES', 'DG-HYB'] },
  limits: [
    {
      label: 'option.s2s-vpn.limit.throughput-by-sku',
      value: 'option.s2s-vpn.limit.throughput-by-sku.value',
      note: 'option.s2s-vpn.limit.throughput-by-sku.note',
      sources: ['VGLIM'],
    },
    {
      label: 'option.s2s-vpn.limit.tunnels',
      value: 'option.s2s-vpn.limit.tunnels.value',
      note: null,
      sources: ['VGLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.s2s-vpn.cost.the-gateway', price: { size: 'vpnGateway' } },
      { what: 'option.s2s-vpn.cost.each-tunnel-above-10', price: 'vpn-s2s-tunnel' },
      {
        what: 'option.s2s-vpn.cost.data-out-to-the-internet',
        price: { meter: 'internet-egress', at: 'azureRegion' },
        upTo: 10_000,
      },
    ],
    sources: ['VPN'],
  },
  files: ['vpn-gateway', 'site-connection'],
  alternatives: [
    {
      option: 'expressroute',
      when: { always: true },
      because: 'option.s2s-vpn.alternative.expressroute',
      wouldFit: 'option.s2s-vpn.alternative.expressroute.fits',
      sources: ['DG-HYB'],
    },
    {
      option: 'vwan-standard',
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because: 'option.s2s-vpn.alternative.vwan-standard',
      wouldFit: 'option.s2s-vpn.alternative.vwan-standard.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      option: 'p2s-vpn',
      when: { fact: 'hybrid', op: '!=', value: 'none' },
      because: 'option.s2s-vpn.alternative.p2s-vpn',
      wouldFit: 'option.s2s-vpn.alternative.p2s-vpn.fits',
      sources: ['VPNDES'],
    },
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      because: 'option.s2s-vpn.alternative.vnet-peering-global',
      wouldFit: 'option.s2s-vpn.alternative.vnet-peering-global.fits',
      sources: ['MPEER'],
    },
    {
      option: 'service-firewall',
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      because: 'option.s2s-vpn.alternative.service-firewall',
      wouldFit: 'option.s2s-vpn.alternative.service-firewall.fits',
      sources: ['DG-PAAS'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.s2s-vpn.not.source-type-internet-client',
      wouldFit: 'option.s2s-vpn.not.source-type-internet-client.fits',
      sources: ['VPNDES'],
    },
    {
      when: {
        all: [
          { fact: 'sourceType', op: '=', value: 'user-device' },
          { not: { fact: 'hybrid', op: 'contains', value: 'branch-site' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'datacenter' } },
          { not: { fact: 'hybrid', op: 'contains', value: 'many-branches' } },
        ],
      },
      because: 'option.s2s-vpn.not.source-type-user-device-and-no-hybrid-branch',
      wouldFit: 'option.s2s-vpn.not.source-type-user-device-and-no-hybrid-branch.fits',
      sources: ['VPNDES'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.s2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.s2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['CAF-TOP', 'DG-VWAN'],
    },
    {
      when: {
        all: [
          { fact: 'bandwidth', op: '=', value: 'gte-10g' },
          { rec: 'expressroute*' },
          { not: { rec: 'expressroute-vpn-failover' } },
        ],
      },
      impossible: true,
      because: 'option.s2s-vpn.not.bandwidth-gte-10g-and-with-expressroute',
      wouldFit: 'option.s2s-vpn.not.bandwidth-gte-10g-and-with-expressroute.fits',
      sources: ['VGLIM', 'DG-HYB'],
    },
    {
      when: { rec: 'expressroute-vpn-failover' },
      because: 'option.s2s-vpn.not.with-expressroute-vpn-failover',
      wouldFit: 'option.s2s-vpn.not.with-expressroute-vpn-failover.fits',
      sources: ['ERCO', 'DG-HYB'],
    },
    {
      when: { rec: 'expressroute' },
      because: 'option.s2s-vpn.not.with-expressroute',
      wouldFit: 'option.s2s-vpn.not.with-expressroute.fits',
      sources: ['DG-HYB'],
    },
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: siteCallers } },
          { not: { fact: 'reach', op: '=', value: 'hybrid' } },
        ],
      },
      because: 'option.s2s-vpn.not.hybrid-none-and-no-site-callers',
      wouldFit: 'option.s2s-vpn.not.source-type-internet-client.fits',
      sources: ['VPNDES', 'DG-HYB'],
    },
    {
      when: { always: true },
      because: 'option.s2s-vpn.not.otherwise',
      wouldFit: 'option.s2s-vpn.not.otherwise.fits',
      sources: ['DG-HYB'],
    },
  ],
};
