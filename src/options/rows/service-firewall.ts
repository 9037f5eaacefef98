import { serviceEndpointTypes } from '../../azure/resource-types.ts';
import { azureCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';

export const serviceFirewall: OptionRow<'service-firewall'> = {
  id: 'service-firewall',
  saidAs: [
    'ip allow list',
    'ip allowlist',
    'ip whitelist',
    'service firewall',
    'ip firewall',
    'firewall rules',
    'ip rules',
    'ip restrictions',
    'selected networks',
  ],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['DG-PAAS'],
  card: {
    sources: ['DG-PAAS', 'STO'],
  },
  meaning: { sources: ['DG-PAAS'] },
  limits: [
    {
      label: 'option.service-firewall.limit.private-address',
      value: 'option.service-firewall.limit.private-address.value',
      note: null,
      sources: ['DG-PAAS'],
    },
  ],
  cost: { said: 'option.service-firewall.cost.said', sources: ['DG-PAAS'] },
  files: [],
  alternatives: [
    {
      option: 'private-endpoint',
      when: { fact: 'sameCloud', op: '!=', value: 'no' },
      because: 'option.service-firewall.alternative.private-endpoint',
      wouldFit: 'option.service-firewall.alternative.private-endpoint.fits',
      sources: ['DG-PAAS'],
    },
    {
      option: 'network-security-perimeter',
      when: {
        fact: 'resourceType',
        op: 'in',
        value: [
          'key-vault',
          'storage-blob',
          'storage-file',
          'storage-queue',
          'storage-table',
          'storage-dfs',
          'storage-web',
          'event-hubs',
          'ai-search',
          'monitor-ampls',
        ],
      },
      because: 'option.service-firewall.alternative.network-security-perimeter',
      wouldFit: 'option.service-firewall.alternative.network-security-perimeter.fits',
      sources: ['NSP', 'WAFVN'],
    },
    {
      option: 'service-endpoint',
      when: { fact: 'resourceType', op: 'in', value: serviceEndpointTypes },
      because: 'option.service-firewall.alternative.service-endpoint',
      wouldFit: 'option.service-firewall.alternative.service-endpoint.fits',
      sources: ['SE'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'resourceType', op: 'startsWith', value: 'storage' },
          { fact: 'sourceType', op: 'in', value: azureCallers },
          { not: { fact: 'sameRegion', op: '=', value: 'no' } },
          { not: { rec: 'service-endpoint' } },
        ],
      },
      impossible: true,
      because: 'option.service-firewall.not.resource-type-storage-and-azure-callers',
      wouldFit: 'option.service-firewall.not.resource-type-storage-and-azure-callers.fits',
      sources: ['STOLIM', 'STO'],
    },
    {
      when: {
        all: [
          { fact: 'reach', op: '=', value: 'nic' },
          { not: { fact: 'exposure', op: 'in', value: ['public', 'allow-listed'] } },
        ],
      },
      because: 'option.service-firewall.not.reach-nic-and-no-exposure-public-or-allow-listed',
      wouldFit: 'option.service-firewall.not.reach-nic-and-no-exposure-public-or-allow-listed.fits',
      sources: ['DG-PAAS'],
    },
    {
      when: { fact: 'exposure', op: '=', value: 'none' },
      because: 'option.service-firewall.not.exposure-none',
      wouldFit: 'option.service-firewall.not.exposure-none.fits',
      sources: ['DG-PAAS'],
    },
    {
      when: {
        any: [
          { fact: 'reach', op: '=', value: 'hybrid' },
          { fact: 'reach', op: '=', value: 'public' },
        ],
      },
      because: 'option.service-firewall.not.reach-hybrid-or-reach-public',
      wouldFit: 'option.service-firewall.not.reach-nic-and-no-exposure-public-or-allow-listed.fits',
      sources: ['DG-PAAS'],
    },
    {
      when: { always: true },
      because: 'option.service-firewall.not.otherwise',
      wouldFit: 'option.service-firewall.not.exposure-none.fits',
      sources: ['DG-PAAS'],
    },
  ],
};
