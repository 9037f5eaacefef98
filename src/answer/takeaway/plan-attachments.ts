import type { ResourceType } from '../../azure/resource-types.ts';
import { subnetsOf } from './items.ts';
import type { Item } from './model.ts';
import type { Planning } from './planning.ts';
import { isRuledType } from './service-rules.ts';

/** The VNet that an item with new subnets is, or adds to. */
const vnetOf = (item: Item): string => (item.kind === 'subnet' ? item.vnet : item.id);

/** The app that is integrated with the new subnet for it; none where the caller is no app. */
function integration(networks: readonly Item[], { has, facts }: Planning): readonly Item[] {
  const [vnet] = networks.filter(item => subnetsOf(item).some(({ name }) => name === 'integration')).map(vnetOf);
  if (vnet === undefined || !has('vnet-integration')) return [];
  const isFunction = facts.sourceResourceType === 'functions';
  return [
    { kind: 'existing-service', id: 'app', type: 'Microsoft.Web/sites', name: 'appName' },
    { kind: 'app-integration', id: 'app-integration', app: 'app', isFunction, vnet, subnet: 'integration' },
  ];
}

/** The rules of the service that admit each new subnet with a service endpoint; none where no file can set one. */
function rules(networks: readonly Item[], target: ResourceType | null): readonly Item[] {
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
  return each.length === 0 ? [] : [{ kind: 'existing-service', id: 'service', type, name: 'targetName' }, ...each];
}

/** What is set on services that exist, so that the new subnets serve them. */
export const attachmentItems = (
  networks: readonly Item[],
  planning: Planning,
  target: ResourceType | null,
): readonly Item[] => [...integration(networks, planning), ...rules(networks, target)];
