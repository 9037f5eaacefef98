import type { Item } from './model.ts';
import type { RuledType } from './service-rules.data.ts';
import { type Command, inGroup, joined, type Names, prefixed, type Word } from './shell.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type Rule = (service: Word, subnet: Command['options'], item: Of<'service-rule'>) => readonly Command[];

const call = (words: string, ...options: Command['options']): Command => ({
  call: words,
  options: [inGroup, ...options],
});

const denying =
  (words: string, name: string): Rule =>
  (service, subnet) => [
    call(`${words} network-rule add`, [name, service], ...subnet),
    call(`${words} update`, ['--name', service], ['--default-action', 'Deny']),
  ];

/** The commands that admit a subnet to a service and have it deny the rest, which Azure SQL does anyway. */
const rules: Readonly<Record<RuledType, Rule>> = {
  'Microsoft.Sql/servers': (service, subnet, { id }) => [
    call('sql server vnet-rule create', ['--server', service], ['--name', prefixed(id)], ...subnet),
  ],
  'Microsoft.Storage/storageAccounts': denying('storage account', '--account-name'),
  'Microsoft.KeyVault/vaults': denying('keyvault', '--name'),
  'Microsoft.DocumentDB/databaseAccounts': (service, subnet) => [
    call('cosmosdb network-rule add', ['--name', service], ...subnet),
    call('cosmosdb update', ['--name', service], ['--enable-virtual-network', 'true']),
  ],
  'Microsoft.ContainerRegistry/registries': denying('acr', '--name'),
};

/** A subnet by name, or by its whole id where its VNet is in another resource group than the service. */
function subnetOptions({ vnet, subnet }: Of<'service-rule'>, names: Names): Command['options'] {
  const name = names.inside(vnet, subnet);
  return names.isNear(vnet)
    ? [
        ['--vnet-name', names.of(vnet)],
        ['--subnet', name],
      ]
    : [['--subnet', joined(names.idOf(vnet), '/subnets/', name)]];
}

/** What is set on services that exist, as commands. */
export const cliAttachments = {
  'existing-service': (): readonly Command[] => [],
  'app-integration': (item: Of<'app-integration'>, names: Names): readonly Command[] => [
    call(
      `${item.isFunction ? 'functionapp' : 'webapp'} vnet-integration add`,
      ['--name', names.of(item.app)],
      ['--vnet', names.of(item.vnet)],
      ['--subnet', names.inside(item.vnet, item.subnet)],
    ),
  ],
  'service-rule': (item: Of<'service-rule'>, names: Names): readonly Command[] =>
    rules[item.of](names.of(item.service), subnetOptions(item, names), item),
};
