import { existingTypes, takesPrefix } from './existing.ts';
import type { Item, ItemKind, Scope } from './model.ts';
import { isOneScope } from './scopes.ts';
import { type Command, joined, type Names, prefixed, variable, type Word } from './shell.ts';

/** Types of `Microsoft.Network` of the new things that others name from another resource group. */
const typeOfNew: Readonly<Partial<Record<ItemKind, string>>> = {
  vnet: 'virtualNetworks',
  gateway: 'virtualNetworkGateways',
  zone: 'privateDnsZones',
  wan: 'virtualWans',
  hub: 'virtualHubs',
  'hub-firewall': 'azureFirewalls',
};

const typeOf = (item: Item): string | undefined =>
  item.kind === 'existing' ? existingTypes[item.of].arm : typeOfNew[item.kind];

/** New things begin with the prefix, but for zones, which are named by what they resolve. */
function ownName(item: Item): Word {
  if (item.kind === 'existing' || item.kind === 'existing-service') return variable(item.name);
  return item.kind === 'zone' ? item.name : prefixed(item.id);
}

function pathOf(item: Item): Word {
  const { scope } = item;
  const subscription = scope?.subscription?.id ?? 'subscriptionId';
  return joined(
    '/subscriptions/',
    variable(subscription),
    '/resourceGroups/',
    variable(scope?.group.id ?? 'resourceGroup'),
    `/providers/Microsoft.Network/${typeOf(item) ?? ''}/`,
    ownName(item),
  );
}

/** The names that an item of the plan calls others by. */
export function namesFor({ scope }: Item, items: readonly Item[]): Names {
  const known = new Map(items.map(item => [item.id, item]));
  const subnets = new Map(
    items.flatMap(item =>
      item.kind === 'existing-subnet' && item.held !== undefined
        ? [[`${item.vnet} ${item.name}`, variable(item.held.parameter)] as const]
        : [],
    ),
  );
  const isNear = (item: Item | undefined): boolean => isOneScope(item?.scope, scope);
  const within = (item: Item): boolean => isNear(item) || typeOf(item) === undefined;
  return {
    of: id => {
      const item = known.get(id);
      if (item === undefined) return prefixed(id);
      return within(item) ? ownName(item) : pathOf(item);
    },
    idOf: id => {
      const item = known.get(id);
      return item === undefined ? prefixed(id) : pathOf(item);
    },
    isNear: id => isNear(known.get(id)),
    inside: (parent, name) =>
      subnets.get(`${parent} ${name}`) ?? (takesPrefix(items, parent, name) ? prefixed(name) : name),
  };
}

/** A command in the resource group, and the subscription, of what it is for. */
export function inGroupOf(command: Command, scope: Scope | undefined): Command {
  if (scope === undefined) return command;
  const options = command.options.map(option =>
    option[0] === '--resource-group' ? (['--resource-group', variable(scope.group.id)] as const) : option,
  );
  if (scope.subscription === null) return { ...command, options };
  return { ...command, options: [['--subscription', variable(scope.subscription.id)], ...options] };
}
