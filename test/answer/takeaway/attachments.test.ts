import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { say } from '../../../src/content/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { networkId, otherSubscription } from '../../support/resource-ids.ts';
import { blocksOf, bodiesOf, commandsOf } from './bodies.ts';
import { armOf, type Files, filesOf } from './files.ts';

function filesFor(requirements: Requirements, input: unknown = {}): Files {
  const files = filesOf(takeAway(recommend(requirements), input));
  if (files === undefined) throw new Error('There are no files.');
  return files;
}

const near = { sourceType: 'azure-vm', sourceRegion: 'westeurope', targetRegion: 'westeurope' } as const;
const cheap = { ...near, criticality: 'dev-test', costSensitivity: 'high' } as const;

describe('VNet integration', () => {
  const files = filesFor({ ...near, sourceType: 'app-service', resourceType: 'sql-database' });

  test('attaches an app that exists to the new subnet, in every language', () => {
    const { arm, bicep } = bodiesOf(files, 'Microsoft.Web/sites/networkConfig');
    const attached = { properties: { subnetResourceId: expect.anything(), swiftSupported: true } };
    expect([arm, bicep]).toEqual([[expect.objectContaining(attached)], [expect.objectContaining(attached)]]);
    expect(JSON.stringify(arm)).toContain("[format('{0}/{1}', parameters('appName'), 'virtualNetwork')]");
    expect(commandsOf(files, 'webapp vnet-integration add')).toEqual([
      expect.stringMatching(/--name "\$\{APP_NAME\}" --vnet "\$\{PREFIX\}-vnet-caller" --subnet integration$/),
    ]);
    expect(blocksOf(files, 'app_service_virtual_network_swift_connection')).toEqual([
      expect.stringMatching(
        /app_service_id = "\$\{data\.azurerm_resource_group\.network\.id\}\/providers\/Microsoft\.Web\/sites\/\$\{var\.app_name\}" subnet_id = azurerm_subnet\./,
      ),
    ]);
  });

  test('of a function app goes by its own command', () => {
    const functions = { ...near, sourceType: 'app-service', sourceResourceType: 'functions' } as const;
    expect(
      commandsOf(filesFor({ ...functions, resourceType: 'sql-database' }), 'functionapp vnet-integration add'),
    ).toHaveLength(1);
  });
});

describe('a subnet for apps that exists', () => {
  const given = { sourceType: 'app-service', resourceType: 'sql-database' } as const;
  const subnet = networkId('virtualNetworks/subnets', ['vnet-app', 'snet-app'], { group: 'rg-app' });
  const stands = [{ kind: 'subnet', in: 'caller', for: 'integration', id: subnet }] as const;
  const files = filesFor({ ...near, ...given, stands });

  test('takes the app in, and is not made anew', () => {
    expect(commandsOf(files, 'webapp vnet-integration add').join()).toMatch(
      /--subnet "\$\{CALLER_INTEGRATION_SUBNET_NAME\}"/,
    );
    expect(bodiesOf(files, 'Microsoft.Web/sites/networkConfig').arm).toHaveLength(1);
    expect(blocksOf(files, 'app_service_virtual_network_swift_connection').join()).toContain('data.azurerm_subnet.');
    for (const text of Object.values(files)) {
      expect(text).toContain('snet-app');
      expect(text).not.toContain('IntegrationRange');
    }
  });
});

describe('the rule of a service', () => {
  const id = (type: string, name: string): string =>
    `/subscriptions/${otherSubscription}/resourceGroups/rg-data/providers/${type}/${name}`;
  const sql = filesFor(
    { ...cheap, resourceType: 'sql-database' },
    { targetResourceId: id('Microsoft.Sql/servers', 'sql-ours') },
  );

  test('is set where the id says that the service is, in every language', () => {
    expect(commandsOf(sql, 'sql server vnet-rule create')).toEqual([
      expect.stringMatching(
        /--subscription "\$\{TARGET_SUBSCRIPTION\}" --resource-group "\$\{TARGET_GROUP\}" --server "\$\{TARGET_NAME\}" .*--subnet "\/subscriptions\/\$\{SUBSCRIPTION_ID\}\/resourceGroups\/\$\{RESOURCE_GROUP\}\/.*\/virtualNetworks\/\$\{PREFIX\}-vnet-caller\/subnets\/workload"/,
      ),
    ]);
    expect(sql.cli).toContain("TARGET_NAME='sql-ours'");
    expect(sql.arm).toContain('"defaultValue": "rg-data"');
    expect(sql.bicep).toContain('resourceGroup: targetGroup');
    expect(blocksOf(sql, 'mssql_virtual_network_rule').join()).toMatch(
      /provider = azurerm\.target .*server_id = "\$\{data\.azurerm_resource_group\.service_group\.id\}\/providers\/Microsoft\.Sql\/servers\/\$\{var\.target_name\}"/,
    );
    expect(sql.terraform).toMatch(/^resource "azurerm_resource_group" "network"/m);
  });

  test('is as if no id were given where the id is of another type', () => {
    const wanted = { ...cheap, resourceType: 'sql-database' } as const;
    const other = { targetResourceId: id('Microsoft.Storage/storageAccounts', 'ours') };
    expect(filesFor(wanted, other)).toEqual(filesFor(wanted));
  });
});

describe('a service endpoint', () => {
  test.each([
    [
      'sql-database',
      ['sql server vnet-rule create'],
      'mssql_virtual_network_rule',
      'Microsoft.Sql/servers/virtualNetworkRules',
    ],
    [
      'storage-blob',
      ['storage account network-rule add', 'storage account update'],
      'storage_account_network_rules',
      null,
    ],
    ['key-vault', ['keyvault network-rule add', 'keyvault update'], null, null],
    ['cosmos-sql', ['cosmosdb network-rule add', 'cosmosdb update'], null, null],
    ['acr', ['acr network-rule add', 'acr update'], null, null],
  ] as const)(
    'of %s comes with its rule where a file can set it, and is built in part where none can',
    (resourceType, calls, block, type) => {
      const files = filesFor({ ...cheap, resourceType });
      const head = (file: string): string => file.split('Made from rules')[0] ?? '';
      const whole = (file: string): boolean =>
        head(file).includes('What this builds: Virtual network service endpoint');
      expect(calls.map(call => commandsOf(files, call).length)).toEqual(calls.map(() => 1));
      expect(block === null ? [] : blocksOf(files, block)).toHaveLength(block === null ? 0 : 1);
      const { arm, bicep } = type === null ? { arm: [], bicep: [] } : bodiesOf(files, type);
      expect([arm.length, bicep.length]).toEqual(type === null ? [0, 0] : [1, 1]);
      expect([whole(files.cli), whole(files.terraform), whole(files.bicep), whole(files.arm)]).toEqual([
        true,
        block !== null,
        type !== null,
        type !== null,
      ]);
      const parameters = Object.keys(armOf(files.arm).parameters);
      expect(parameters.includes('targetName')).toBe(type !== null);
      expect(files.bicep.includes('The network rule of')).toBe(type === null);
    },
  );

  test('of a service whose rule no file sets leaves the rule, in every language', () => {
    const files = filesFor({ ...cheap, resourceType: 'service-bus' });
    const left = say(undefined, 'take.left.service-rule', { service: 'Azure Service Bus' });
    for (const text of Object.values(files))
      expect(text.replaceAll('\\u0027', "'")).toContain(left.slice(left.indexOf(':')));
  });

  test('of storage in another region takes the tag for every region', () => {
    const far = filesFor({ ...cheap, targetRegion: 'northeurope', resourceType: 'storage-blob' });
    expect(commandsOf(far, 'network vnet subnet create').join()).toMatch(
      /--service-endpoints Microsoft\.Storage\.Global /,
    );
    expect(
      commandsOf(filesFor({ ...cheap, resourceType: 'storage-blob' }), 'network vnet subnet create').join(),
    ).toMatch(/--service-endpoints Microsoft\.Storage /);
  });
});
