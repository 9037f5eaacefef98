import { managedCallers, outsideCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const vnetToVnetVpn: OptionRow<'vnet-to-vnet-vpn'> = {
  id: 'vnet-to-vnet-vpn',
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: true,
  sources: ['V2V', 'VPNDES', 'AC-PEER', 'VGLIM', 'VPN'],
  card: {
    sources: ['V2V', 'AC-PEER', 'VPNDES'],
  },
  limits: [
    {
      label: 'option.vnet-to-vnet-vpn.limit.throughput-by-sku',
      value: 'option.vnet-to-vnet-vpn.limit.throughput-by-sku.value',
      note: 'option.vnet-to-vnet-vpn.limit.throughput-by-sku.note',
      sources: ['VGLIM'],
    },
    {
      label: 'option.vnet-to-vnet-vpn.limit.planning-value-for-one-tunnel',
      value: 'option.vnet-to-vnet-vpn.limit.planning-value-for-one-tunnel.value',
      note: null,
      sources: ['AC-PEER'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.vnet-to-vnet-vpn.cost.each-of-the-two-gateways', price: { size: 'vpnGateway' } },
      {
        what: 'option.vnet-to-vnet-vpn.cost.data-to-another-region-out',
        price: { meter: 'vpn-v2v', at: 'sourceRegion' },
      },
    ],
    sources: ['VPN'],
  },
  files: ['vpn-gateway', 'vnet-connection'],
  alternatives: [
    {
      option: 'vnet-peering-global',
      when: { fact: 'sameRegion', op: '=', value: 'no' },
      because: 'option.vnet-to-vnet-vpn.alternative.vnet-peering-global',
      wouldFit: 'option.vnet-to-vnet-vpn.alternative.vnet-peering-global.fits',
      sources: ['VFAQ', 'AC-PEER'],
    },
    {
      option: 'vnet-peering-regional',
      when: { fact: 'sameRegion', op: '=', value: 'yes' },
      because: 'option.vnet-to-vnet-vpn.alternative.vnet-peering-regional',
      wouldFit: 'option.vnet-to-vnet-vpn.alternative.vnet-peering-global.fits',
      sources: ['AC-PEER'],
    },
    {
      option: 'vnet-encryption',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because: 'option.vnet-to-vnet-vpn.alternative.vnet-encryption',
      wouldFit: 'option.vnet-to-vnet-vpn.alternative.vnet-encryption.fits',
      sources: ['VENC', 'CAF-ENC'],
    },
    {
      option: 'hub-spoke-firewall',
      when: { fact: 'bandwidth', op: '=', value: 'gte-10g' },
      because: 'option.vnet-to-vnet-vpn.alternative.hub-spoke-firewall',
      wouldFit: 'option.vnet-to-vnet-vpn.alternative.hub-spoke-firewall.fits',
      sources: ['AC-PEER'],
    },
  ],
  whyNot: [
    {
      when: {
        any: [
          { fact: 'sourceType', op: 'in', value: outsideCallers },
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      impossible: true,
      because: 'option.vnet-to-vnet-vpn.not.outside-callers-or-reach-hybrid',
      wouldFit: 'option.vnet-to-vnet-vpn.not.outside-callers-or-reach-hybrid.fits',
      sources: ['VPNDES', 'V2V'],
    },
    {
      when: { fact: 'sourceType', op: 'in', value: managedCallers },
      impossible: true,
      because: 'option.vnet-to-vnet-vpn.not.managed-callers',
      wouldFit: 'option.vnet-to-vnet-vpn.not.managed-callers.fits',
      sources: ['V2V'],
    },
    {
      when: { fact: 'sameVnet', op: '=', value: 'yes' },
      impossible: true,
      because: 'option.vnet-to-vnet-vpn.not.same-vnet-yes',
      wouldFit: 'option.vnet-to-vnet-vpn.not.same-vnet-yes.fits',
      sources: ['V2V'],
    },
    {
      when: { fact: 'sameCloud', op: '=', value: 'no' },
      impossible: true,
      because: 'option.vnet-to-vnet-vpn.not.same-cloud-no',
      wouldFit: 'option.vnet-to-vnet-vpn.not.same-cloud-no.fits',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'option.vnet-to-vnet-vpn.not.reach-private-endpoint',
      wouldFit: 'option.vnet-to-vnet-vpn.not.reach-private-endpoint.fits',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      when: { fact: 'encryption', op: '=', value: 'ipsec-required' },
      because: 'option.vnet-to-vnet-vpn.not.encryption-ipsec-required',
      wouldFit: 'option.vnet-to-vnet-vpn.not.encryption-ipsec-required.fits',
      sources: ['V2V', 'VPNDES'],
    },
    {
      when: { always: true },
      because: 'option.vnet-to-vnet-vpn.not.otherwise',
      wouldFit: 'option.vnet-to-vnet-vpn.not.reach-private-endpoint.fits',
      sources: ['AC-PEER', 'V2V'],
    },
  ],
};
