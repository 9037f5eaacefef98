import { azureCallers, siteCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const p2sVpn: OptionRow<'p2s-vpn'> = {
  id: 'p2s-vpn',
  saidAs: [
    'p2s',
    'p2s vpn',
    'point to site',
    'point to site vpn',
    'point2site',
    'vpn client',
    'azure vpn client',
    'client vpn',
    'user vpn',
    'openvpn',
    'always on vpn',
    'vpn point to site',
    'sstp',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['P2S', 'P2SR', 'VGLIM', 'DG-ADM', 'VPNNAT', 'VPN'],
  card: {
    sources: ['P2S', 'DG-ADM', 'VPNFAQ'],
  },
  meaning: { sources: ['P2S', 'VPNDES'] },
  limits: [
    {
      label: 'option.p2s-vpn.limit.clients-by-sku',
      value: 'option.p2s-vpn.limit.clients-by-sku.value',
      note: 'option.p2s-vpn.limit.clients-by-sku.note',
      sources: ['VGLIM'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.p2s-vpn.cost.the-gateway', price: { size: 'vpnGateway' } },
      { what: 'option.p2s-vpn.cost.each-connection-above-128', price: 'vpn-p2s-conn' },
      {
        what: 'option.p2s-vpn.cost.data-out-to-the-internet',
        price: { meter: 'internet-egress', at: 'azureRegion' },
        upTo: 10_000,
      },
    ],
    sources: ['VPN'],
  },
  files: ['point-to-site'],
  alternatives: [
    {
      option: 'bastion',
      when: { fact: 'reach', op: '=', value: 'nic' },
      because: 'option.p2s-vpn.alternative.bastion',
      wouldFit: 'option.p2s-vpn.alternative.bastion.fits',
      sources: ['DG-ADM'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.p2s-vpn.alternative.vwan-standard',
      wouldFit: 'option.p2s-vpn.alternative.vwan-standard.fits',
      sources: ['VWANF'],
    },
    {
      option: 'app-gateway-waf',
      when: { fact: 'resourceType', op: 'in', value: ['app-service', 'aks', 'container-apps', 'functions'] },
      because: 'option.p2s-vpn.alternative.app-gateway-waf',
      wouldFit: 'option.p2s-vpn.alternative.app-gateway-waf.fits',
      sources: ['DG-IN'],
    },
    {
      option: 's2s-vpn',
      when: { always: true },
      because: 'option.p2s-vpn.alternative.s2s-vpn',
      wouldFit: 'option.p2s-vpn.alternative.s2s-vpn.fits',
      sources: ['VPNDES'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'sourceType', op: 'in', value: azureCallers },
          { not: { fact: 'hybrid', op: 'contains', value: 'user-devices' } },
        ],
      },
      impossible: true,
      because: 'option.p2s-vpn.not.azure-callers-and-no-hybrid-user-devices',
      wouldFit: 'option.p2s-vpn.not.azure-callers-and-no-hybrid-user-devices.fits',
      sources: ['P2S', 'VPNDES', 'VPNAON'],
    },
    {
      when: {
        all: [
          { fact: 'sourceType', op: 'in', value: siteCallers },
          { not: { fact: 'hybrid', op: 'contains', value: 'user-devices' } },
        ],
      },
      impossible: true,
      because: 'option.p2s-vpn.not.site-callers-and-no-hybrid-user-devices',
      wouldFit: 'option.p2s-vpn.not.azure-callers-and-no-hybrid-user-devices.fits',
      sources: ['P2S', 'VPNDES'],
    },
    {
      when: { fact: 'sourceType', op: '=', value: 'internet-client' },
      impossible: true,
      because: 'option.p2s-vpn.not.source-type-internet-client',
      wouldFit: 'option.p2s-vpn.not.source-type-internet-client.fits',
      sources: ['P2S', 'DG-ADM'],
    },
    {
      when: { fact: 'userNeed', op: '=', value: 'admin-rdp-ssh' },
      because: 'option.p2s-vpn.not.user-need-admin-rdp-ssh',
      wouldFit: 'option.p2s-vpn.not.user-need-admin-rdp-ssh.fits',
      sources: ['DG-ADM'],
    },
    {
      when: { any: [{ rec: 'vwan-standard' }, { rec: 'vwan-secured-hub' }] },
      because: 'option.p2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub',
      wouldFit: 'option.p2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub.fits',
      sources: ['VWANF'],
    },
    {
      when: { fact: 'hybrid', op: 'contains', value: 'user-devices' },
      because: 'option.p2s-vpn.not.hybrid-user-devices',
      wouldFit: 'option.p2s-vpn.not.azure-callers-and-no-hybrid-user-devices.fits',
      sources: ['P2S', 'DG-ADM'],
    },
    {
      when: { always: true },
      because: 'option.p2s-vpn.not.otherwise',
      wouldFit: 'option.p2s-vpn.not.azure-callers-and-no-hybrid-user-devices.fits',
      sources: ['P2S', 'DG-ADM'],
    },
  ],
};
