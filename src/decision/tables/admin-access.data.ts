import { table } from './table.ts';

const others = [
  'names',
  'routes',
  'balance',
  'entry',
  'egress',
  'people',
  'site-to-azure',
  'azure-to-site',
  'between-sites',
  'managed-to-site',
  'other-cloud',
  'managed-to-service',
  'managed-to-address',
  'machine-to-address',
  'machine-to-service',
  'app-to-address',
  'app-to-service',
] as const;

export const adminAccess = table({
  id: 'admin-access',
  leg: 'admin-access',
  columns: ['question', 'adminAccess', 'machineTarget', 'users', 'administratorsOnly'],
  rows: [
    {
      id: 'no-question',
      when: { question: ['ask-exposure', 'out-of-scope'] },
      options: [],
      sources: ['DG-ADM'],
    },
    {
      id: 'administration',
      when: { question: ['admin'] },
      options: ['bastion'],
      sources: ['DG-ADM', 'BASP'],
    },
    {
      id: 'also-administration',
      when: { question: others, adminAccess: ['yes'], machineTarget: ['yes'] },
      options: ['bastion'],
      sources: ['DG-ADM'],
    },
    {
      id: 'not-machines',
      when: { question: others, adminAccess: ['yes'], machineTarget: ['no'], administratorsOnly: ['no'] },
      options: [],
      sources: ['DG-ADM'],
    },
    {
      id: 'administrators-of-service',
      when: {
        question: others,
        adminAccess: ['yes'],
        machineTarget: ['no'],
        users: ['yes'],
        administratorsOnly: ['yes'],
      },
      options: ['bastion'],
      sources: ['DG-ADM'],
    },
    {
      id: 'no-administrators',
      when: {
        question: others,
        adminAccess: ['yes'],
        machineTarget: ['no'],
        users: ['no'],
        administratorsOnly: ['yes'],
      },
      options: [],
      sources: ['DG-ADM'],
    },
    {
      id: 'no-people',
      when: { question: others, adminAccess: ['no'], users: ['no'] },
      options: [],
      sources: ['DG-ADM'],
    },
    {
      id: 'people-need-more',
      when: { question: others, adminAccess: ['no'], users: ['yes'], administratorsOnly: ['no'] },
      options: [],
      sources: ['DG-ADM'],
    },
    {
      id: 'people-administer',
      when: { question: others, adminAccess: ['no'], users: ['yes'], administratorsOnly: ['yes'] },
      options: ['bastion'],
      sources: ['DG-ADM'],
    },
  ],
});
