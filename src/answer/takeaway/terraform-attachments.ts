import type { Block, HclValue } from './hcl.ts';
import type { Item, Plan } from './model.ts';
import { groupAddress, inside, prefixed, subnetRef, variableRef } from './terraform-networks.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** The id of a service that exists in the resource group of the file. */
function serviceId({ items }: Plan, id: string): HclValue {
  const service = items.find(item => item.kind === 'existing-service' && item.id === id);
  if (service?.kind !== 'existing-service') throw new Error(`No item has the id ${id}.`);
  const { ref } = variableRef(service.name);
  return { template: [{ ref: `${groupAddress}.id` }, `/providers/${service.type}/`, { ref }] };
}

/** What is set on services that exist, as Terraform blocks. A rule that is an argument of its account is in none. */
export const terraformAttachments = {
  'existing-service': (): readonly Block[] => [],
  'app-integration': (item: Of<'app-integration'>, plan: Plan): readonly Block[] => [
    inside('app_service_virtual_network_swift_connection', item.id, [
      ['app_service_id', serviceId(plan, item.app)],
      ['subnet_id', subnetRef(item.vnet, item.subnet)],
    ]),
  ],
  'service-rule': (item: Of<'service-rule'>, plan: Plan): readonly Block[] => {
    const service = serviceId(plan, item.service);
    const subnet = subnetRef(item.vnet, item.subnet);
    if (item.of === 'Microsoft.Sql/servers')
      return [
        inside('mssql_virtual_network_rule', item.id, [
          ['name', prefixed(item.id)],
          ['server_id', service],
          ['subnet_id', subnet],
        ]),
      ];
    if (item.of !== 'Microsoft.Storage/storageAccounts') return [];
    return [
      inside('storage_account_network_rules', item.id, [
        ['storage_account_id', service],
        ['default_action', 'Deny'],
        ['bypass', ['AzureServices']],
        ['virtual_network_subnet_ids', [subnet]],
      ]),
    ];
  },
};
