import { type Block, block, type HclValue } from './hcl.ts';
import type { Item, Plan } from './model.ts';
import { groupAddress, inside, prefixed, subnetRef, variableRef } from './terraform-networks.ts';
import { symbolOf } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** What the resource group of a service that is not in the group of the file is called. */
const ownGroup = (id: string): string => `${symbolOf(id)}_group`;

/** The id of a service that exists. */
function serviceId({ items }: Plan, id: string): HclValue {
  const service = items.find(item => item.kind === 'existing-service' && item.id === id);
  if (service?.kind !== 'existing-service') throw new Error(`No item has the id ${id}.`);
  const { ref } = variableRef(service.name);
  const group = service.scope === undefined ? groupAddress : `azurerm_resource_group.${ownGroup(id)}`;
  return { template: [{ ref: `${group}.id` }, `/providers/${service.type}/`, { ref }] };
}

/** What is set on services that exist, as Terraform blocks. A rule that is an argument of its account is in none. */
export const terraformAttachments = {
  'existing-service': ({ id, scope }: Of<'existing-service'>): readonly Block[] =>
    scope === undefined
      ? []
      : [block('data', ['azurerm_resource_group', ownGroup(id)], [['name', variableRef(scope.group.id)]])],
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
