import { table } from './table.ts';

const someEntry = [
  'service-firewall',
  'front-door',
  'app-gateway',
  'traffic-manager',
  'global-load-balancer',
  'public-load-balancer',
] as const;
const notMachines = [
  'names',
  'routes',
  'balance',
  'admin',
  'entry',
  'ask-exposure',
  'out-of-scope',
  'egress',
  'people',
  'site-to-azure',
  'azure-to-site',
  'between-sites',
  'managed-to-site',
  'other-cloud',
  'managed-to-service',
  'managed-to-address',
  'machine-to-service',
  'app-to-service',
] as const;

export const ddosProtection = table({
  id: 'ddos-protection',
  leg: 'protection',
  columns: ['entry'],
  rows: [
    {
      id: 'no-address',
      when: { entry: ['none', 'service-firewall', 'front-door', 'traffic-manager'] },
      options: [],
      sources: ['DG-IN'],
    },
    {
      id: 'address',
      when: { entry: ['app-gateway', 'public-load-balancer', 'global-load-balancer'] },
      options: ['ddos-protection'],
      sources: ['DG-IN', 'WAFVN'],
    },
  ],
});

export const perimeter = table({
  id: 'perimeter',
  leg: 'protection',
  columns: ['entry', 'exposure', 'perimeter'],
  rows: [
    {
      id: 'no-entry',
      when: { entry: ['none'] },
      options: [],
      sources: ['NSP'],
    },
    {
      id: 'not-limited',
      when: { entry: someEntry, exposure: ['none', 'public'] },
      options: [],
      sources: ['NSP'],
    },
    {
      id: 'not-offered',
      when: { entry: someEntry, exposure: ['allow-listed'], perimeter: ['no'] },
      options: [],
      sources: ['NSP'],
    },
    {
      id: 'allow-list',
      when: { entry: someEntry, exposure: ['allow-listed'], perimeter: ['yes'] },
      options: ['network-security-perimeter'],
      sources: ['NSP', 'WAFVN'],
    },
  ],
});

export const vnetEncryption = table({
  id: 'vnet-encryption',
  leg: 'protection',
  columns: ['machineEncryption', 'question', 'joint'],
  rows: [
    {
      id: 'not-asked-for',
      when: { machineEncryption: ['no'] },
      options: [],
      sources: ['VENC'],
    },
    {
      id: 'not-between-machines',
      when: { machineEncryption: ['yes'], question: notMachines },
      options: [],
      sources: ['VENC'],
    },
    {
      id: 'not-covered',
      when: {
        machineEncryption: ['yes'],
        question: ['machine-to-address', 'app-to-address'],
        joint: ['none', 'two-clouds', 'publish', 'readdress', 'own-endpoint', 'integration'],
      },
      options: [],
      sources: ['VENC'],
    },
    {
      id: 'covered',
      when: {
        machineEncryption: ['yes'],
        question: ['machine-to-address', 'app-to-address'],
        joint: ['same-vnet', 'joinable-near', 'joinable-far'],
      },
      options: ['vnet-encryption'],
      sources: ['VENC'],
    },
  ],
});
