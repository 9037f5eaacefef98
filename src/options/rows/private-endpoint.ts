import { serviceEndpointTypes } from '../../azure/resource-types.ts';
import { addressedCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';

export const privateEndpoint: OptionRow<'private-endpoint'> = {
  id: 'private-endpoint',
  saidAs: [
    'privateendpoint',
    'privatendpoint',
    'private endpoint',
    'private endpoints',
    'pe',
    'pes',
    'private link',
    'privatelink',
    'azure private link',
    'private link endpoint',
    'pep',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['private-endpoint-from-onprem', 'private-endpoint-cross-tenant'],
  holds: [],
  isDistanceBound: true,
  sources: ['PE', 'PEDI', 'AC-PLHS', 'PLC', 'PLS'],
  card: {
    sources: ['PE', 'DG-PAAS', 'PEDI'],
  },
  meaning: { sources: ['PE', 'PEDNS'] },
  limits: [
    {
      label: 'option.private-endpoint.limit.private-endpoints',
      value: 'option.private-endpoint.limit.private-endpoints.value',
      note: 'option.private-endpoint.limit.private-endpoints.note',
      sources: ['PEHS'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.private-endpoint.cost.each-endpoint', price: 'pe-hour' },
      { what: 'option.private-endpoint.cost.data-in-each-direction', price: 'pe-gb', upTo: 1_000_000 },
    ],
    sources: ['PLC'],
  },
  files: ['private-endpoint'],
  alternatives: [
    {
      option: 'vnet-peering-global',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'no' },
          { fact: 'sameCloud', op: '=', value: 'yes' },
        ],
      },
      because: 'option.private-endpoint.alternative.vnet-peering-global',
      wouldFit: 'option.private-endpoint.alternative.vnet-peering-global.fits',
      sources: ['PEER', 'VCOST'],
    },
    {
      option: 'vnet-peering-regional',
      when: {
        all: [
          { fact: 'sameRegion', op: '=', value: 'yes' },
          { fact: 'sameVnet', op: '=', value: 'no' },
        ],
      },
      because: 'option.private-endpoint.alternative.vnet-peering-regional',
      wouldFit: 'option.private-endpoint.alternative.vnet-peering-regional.fits',
      sources: ['PE', 'AC-PLHS'],
    },
    {
      option: 'service-endpoint',
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { fact: 'resourceType', op: 'in', value: serviceEndpointTypes },
        ],
      },
      because: 'option.private-endpoint.alternative.service-endpoint',
      wouldFit: 'option.private-endpoint.alternative.service-endpoint.fits',
      sources: ['DG-PAAS', 'SE', 'CAF-PAAS'],
    },
    {
      option: 'service-firewall',
      when: { always: true },
      because: 'option.private-endpoint.alternative.service-firewall',
      wouldFit: 'option.private-endpoint.alternative.service-firewall.fits',
      sources: ['DG-PAAS'],
    },
    {
      option: 'vnet-to-vnet-vpn',
      when: {
        all: [
          { fact: 'sameCloud', op: '!=', value: 'no' },
          { fact: 'addressOverlap', op: '!=', value: 'yes' },
        ],
      },
      because: 'option.private-endpoint.alternative.vnet-to-vnet-vpn',
      wouldFit: 'option.private-endpoint.alternative.vnet-to-vnet-vpn.fits',
      sources: ['AC-PEER', 'V2V'],
    },
    {
      option: 'p2s-vpn',
      when: { fact: 'sourceType', op: 'in', value: addressedCallers },
      because: 'option.private-endpoint.alternative.p2s-vpn',
      wouldFit: 'option.private-endpoint.alternative.p2s-vpn.fits',
      sources: ['P2S', 'VPNDES'],
    },
  ],
  whyNot: [
    {
      when: { all: [{ fact: 'sameCloud', op: '=', value: 'no' }, { not: { rec: 's2s-vpn' } }] },
      impossible: true,
      because: 'option.private-endpoint.not.same-cloud-no-and-no-with-s2s-vpn',
      wouldFit: 'option.private-endpoint.not.same-cloud-no-and-no-with-s2s-vpn.fits',
      sources: ['AC-PEER', 'MPEER'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'public' },
      because: 'option.private-endpoint.not.reach-public',
      wouldFit: 'option.private-endpoint.not.reach-public.fits',
      sources: ['PLS'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'hybrid' },
      impossible: true,
      because: 'option.private-endpoint.not.reach-hybrid',
      wouldFit: 'option.private-endpoint.not.reach-hybrid.fits',
      sources: ['PE'],
    },
    {
      when: { any: [{ rec: 'private-endpoint-from-onprem' }, { rec: 'private-endpoint-cross-tenant' }] },
      because: 'option.private-endpoint.not.with-private-endpoint-from-onprem',
      wouldFit: 'option.private-endpoint.not.with-private-endpoint-from-onprem.fits',
      sources: ['PE'],
    },
    {
      when: { not: targetKnown },
      because: 'option.private-endpoint.not.no-target-known',
      wouldFit: 'option.private-endpoint.not.no-target-known.fits',
      sources: ['PE', 'VINT'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'nic' },
      because: 'option.private-endpoint.not.reach-nic',
      wouldFit: 'option.private-endpoint.not.no-target-known.fits',
      sources: ['PE', 'VINT'],
    },
    {
      when: {
        all: [
          { rec: 'service-endpoint' },
          { fact: 'costSensitivity', op: '=', value: 'high' },
          { fact: 'criticality', op: '=', value: 'dev-test' },
        ],
      },
      because: 'option.private-endpoint.not.with-service-endpoint-and-cost-sensitivity-high',
      wouldFit: 'option.private-endpoint.not.with-service-endpoint-and-cost-sensitivity-high.fits',
      sources: ['DG-PAAS', 'SE'],
    },
    {
      when: { rec: 'service-endpoint' },
      because: 'option.private-endpoint.not.with-service-endpoint',
      wouldFit: 'option.private-endpoint.not.with-service-endpoint-and-cost-sensitivity-high.fits',
      sources: ['DG-PAAS', 'SE'],
    },
    {
      when: {
        any: [
          { fact: 'exposure', op: '=', value: 'public' },
          { fact: 'exposure', op: '=', value: 'allow-listed' },
        ],
      },
      because: 'option.private-endpoint.not.exposure-public-or-exposure-allow-listed',
      wouldFit: 'option.private-endpoint.not.exposure-public-or-exposure-allow-listed.fits',
      sources: ['DG-PAAS'],
    },
    {
      when: {
        all: [
          { fact: 'goal', op: '=', value: 'resolve-names' },
          { fact: 'reach', op: '=', value: 'private-endpoint' },
        ],
      },
      because: 'option.private-endpoint.not.goal-resolve-names-and-reach-private-endpoint',
      wouldFit: 'option.private-endpoint.not.goal-resolve-names-and-reach-private-endpoint.fits',
      sources: ['PEDI'],
    },
    {
      when: { always: true },
      because: 'option.private-endpoint.not.otherwise',
      wouldFit: 'option.private-endpoint.not.otherwise.fits',
      sources: ['PE'],
    },
  ],
};
