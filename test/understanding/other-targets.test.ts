import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/decision/case/requirements.ts';
import { understand } from '../../src/understanding/index.ts';

/** What is typed, the target that comes first, and what comes after it with its region. */
const lists: readonly (readonly [text: string, first: string, others: readonly string[]])[] = [
  ['I need to reach an AKS cluster and a storage account from a VM in North Europe', 'aks', ['storage-blob']],
  ['Our VMs in East US must reach Key Vault and SQL', 'key-vault', ['sql-database']],
  ['Key Vault and SQL', 'key-vault', ['sql-database']],
  ['From AKS to SQL, Key Vault and storage', 'sql-database', ['key-vault', 'storage-blob']],
  ['App Service reads from SQL and writes to blob storage', 'sql-database', ['storage-blob']],
  ['a web app needs Azure SQL, Key Vault as well as Service Bus', 'sql-database', ['key-vault', 'service-bus']],
  ['Von einer VM auf eine SQL-Datenbank und ein Speicherkonto', 'sql-database', ['storage-blob']],
  ['VM in East US to AKS in West Europe and a storage account in North Europe', 'aks', ['storage-blob in northeurope']],
];

/** What names one target alone, whatever else it names. */
const single: readonly (readonly [why: string, text: string])[] = [
  ['both ends of one connection', 'VM in West Europe and SQL database in North Europe'],
  ['the caller is named last', 'The SQL database is in West Europe and the VM is in North Europe'],
  ['two callers', 'AKS and a VM must talk to a storage account'],
  ['one or the other', 'VM to SQL or Cosmos DB'],
  ['the same twice', 'a VM must reach a SQL database and another SQL database'],
  ['an option beside a target', 'I need a private endpoint and a NAT gateway for the storage account'],
  ['what is not wanted', 'a VM must reach AKS and not the storage account'],
  [
    'a question about what stands',
    'We have a Key Vault and a storage account with private endpoints. Can the VM in the spoke reach the SQL ' +
      'database and the vault?',
  ],
];

const told = (text: string, asked?: Field) => {
  const { requirements, otherTargets } = understand(text, asked === undefined ? {} : { asked });
  const others = otherTargets.map(({ resourceType, targetRegion }) =>
    targetRegion === undefined ? resourceType : `${resourceType} in ${targetRegion}`,
  );
  return { first: requirements.resourceType, others };
};

describe('a wish with several targets', () => {
  it.each(lists)('%s', (text, first, others) => {
    expect(told(text)).toEqual({ first, others });
  });

  it('is a bare list where the target is asked for', () => {
    expect(told('AKS and a storage account', 'resourceType')).toEqual({ first: 'aks', others: ['storage-blob'] });
  });

  it('keeps the place of a further target out of the other regions', () => {
    const { requirements } = understand('VM in East US to AKS in West Europe and a storage account in North Europe');
    expect(requirements.otherRegions).toBeUndefined();
  });
});

describe('a wish with one target', () => {
  it.each(single)('%s', (_, text) => {
    expect(told(text).others).toEqual([]);
  });
});
