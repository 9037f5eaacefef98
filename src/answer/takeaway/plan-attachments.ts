import { parseResourceId } from '../../azure/resource-id.ts';
import type { ResourceType } from '../../azure/resource-types.ts';
import { subnetsOf } from './items.ts';
import type { Item } from './model.ts';
import type { Planning } from './planning.ts';
import { inScope } from './scopes.ts';
import type { RuledType } from './service-rules.data.ts';
import { isRuledType } from './service-rules.ts';

/** The VNet that an item with new subnets is, or adds to. */
const vnetOf = (item: Item): string => (item.kind === 'subnet' ? item.vnet : item.id);

/** The VNet in which the app gets its subnet, a new one or one that was said to stand. */
function appVnet(item: Item): readonly string[] {
  if (item.kind === 'existing-subnet') return item.name === 'integration' ? [item.vnet] : [];
  return subnetsOf(item).some(({ name }) => name === 'integration') ? [vnetOf(item)] : [];
}

/** The app that is integrated with the subnet for it; none where the caller is no app. */
function integration(networks: readonly Item[], { has, facts }: Planning): readonly Item[] {
  const [vnet] = networks.flatMap(appVnet);
  if (vnet === undefined || !has('vnet-integration')) return [];
  const isFunction = facts.sourceResourceType === 'functions';
  return [
    { kind: 'existing-service', id: 'app', type: 'Microsoft.Web/sites', name: 'appName' },
    { kind: 'app-integration', id: 'app-integration', app: 'app', isFunction, vnet, subnet: 'integration' },
  ];
}

/**
 * The service that stands: by its id where that was given, else by a name in the resource group that the files run in.
 */
function serviceItem(type: RuledType, { parameters, scopes }: Planning): Item {
  const plain = { kind: 'existing-service', id: 'service', type, name: 'targetName' } as const;
  const given = parseResourceId(parameters.targetResourceId);
  const [name] = given?.names ?? [];
  if (given === undefined || given.type.toLowerCase() !== type.toLowerCase()) return plain;
  return { ...plain, known: name, scope: scopes.of({ ...given, name }, plain.name) };
}

/** The rules of the service that admit each new subnet with a service endpoint; none where no file can set one. */
function rules(networks: readonly Item[], planning: Planning, target: ResourceType | null): readonly Item[] {
  const type = target?.armType ?? null;
  if (!isRuledType(type)) return [];
  const each = networks.flatMap(item =>
    subnetsOf(item)
      .filter(({ serviceEndpoint }) => serviceEndpoint !== null)
      .map(({ name }): Item => {
        const vnet = vnetOf(item);
        return { kind: 'service-rule', id: `admit-${vnet}-${name}`, service: 'service', of: type, vnet, subnet: name };
      }),
  );
  if (each.length === 0) return [];
  const service = serviceItem(type, planning);
  return [service, ...inScope(service.scope, each)];
}

/** What is set on services that exist, so that the subnets serve them. */
export const attachmentItems = (
  networks: readonly Item[],
  planning: Planning,
  target: ResourceType | null,
): readonly Item[] => [...integration(networks, planning), ...rules(networks, planning, target)];
