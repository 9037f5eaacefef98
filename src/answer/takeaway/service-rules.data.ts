// Services that admit subnets by a rule, and the files that can set it: where it is a property of the account, a
// template would have to own the whole account.
import type { WordId } from '../../content/index.ts';
import type { Format } from './formats.ts';

interface ServiceRule {
  readonly thing: WordId;
  readonly formats: readonly Format[];
}

export const serviceRules = {
  'Microsoft.Sql/servers': { thing: 'take.thing.sql-server', formats: ['cli', 'bicep', 'arm', 'terraform'] },
  'Microsoft.Storage/storageAccounts': { thing: 'take.thing.storage-account', formats: ['cli', 'terraform'] },
  'Microsoft.KeyVault/vaults': { thing: 'take.thing.key-vault', formats: ['cli'] },
  'Microsoft.DocumentDB/databaseAccounts': { thing: 'take.thing.cosmos-account', formats: ['cli'] },
  'Microsoft.ContainerRegistry/registries': { thing: 'take.thing.registry', formats: ['cli'] },
} as const satisfies Readonly<Record<string, ServiceRule>>;

/** Type of a service in ARM whose rule some file can set. */
export type RuledType = keyof typeof serviceRules;
