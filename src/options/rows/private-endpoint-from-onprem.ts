import { knownOutsideCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';

export const privateEndpointFromOnprem: OptionRow<'private-endpoint-from-onprem'> = {
  id: 'private-endpoint-from-onprem',
  saidAs: [],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['private-endpoint', 'private-endpoint-cross-tenant'],
  holds: [],
  isDistanceBound: false,
  sources: ['AC-PLHS', 'CAF-PLDNS', 'PE', 'ERGW'],
  card: {
    sources: ['AC-PLHS', 'CAF-PLDNS', 'PEDI'],
  },
  meaning: { sources: ['CAF-PLDNS', 'PEDI'] },
  limits: [
    {
      label: 'option.private-endpoint-from-onprem.limit.throughput-over-an-express-route',
      value: 'option.private-endpoint-from-onprem.limit.throughput-over-an-express-route.value',
      note: null,
      sources: ['ERGW'],
    },
  ],
  cost: { said: 'option.private-endpoint-from-onprem.cost.said', sources: ['PLC'] },
  files: ['private-endpoint'],
  alternatives: [
    {
      option: 'service-firewall',
      when: { always: true },
      because: 'option.private-endpoint-from-onprem.alternative.service-firewall',
      wouldFit: 'option.private-endpoint-from-onprem.alternative.service-firewall.fits',
      sources: ['DG-PAAS', 'SE'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.private-endpoint-from-onprem.alternative.vwan-standard',
      wouldFit: 'option.private-endpoint-from-onprem.alternative.vwan-standard.fits',
      sources: ['CAF-TOP', 'AC-PLHS'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: knownOutsideCallers } },
        ],
      },
      impossible: true,
      because: 'option.private-endpoint-from-onprem.not.hybrid-none-and-no-known-outside-callers',
      wouldFit: 'option.private-endpoint-from-onprem.not.hybrid-none-and-no-known-outside-callers.fits',
      sources: ['AC-PLHS'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'option.private-endpoint-from-onprem.not.reach-private-endpoint',
      wouldFit: 'option.private-endpoint-from-onprem.not.reach-private-endpoint.fits',
      sources: ['AC-PLHS'],
    },
    {
      when: { not: targetKnown },
      because: 'option.private-endpoint-from-onprem.not.no-target-known',
      wouldFit: 'option.private-endpoint-from-onprem.not.reach-private-endpoint.fits',
      sources: ['AC-PLHS', 'CAF-PLDNS'],
    },
    {
      when: { always: true },
      because: 'option.private-endpoint-from-onprem.not.otherwise',
      wouldFit: 'option.private-endpoint-from-onprem.not.reach-private-endpoint.fits',
      sources: ['AC-PLHS', 'CAF-PLDNS'],
    },
  ],
};
