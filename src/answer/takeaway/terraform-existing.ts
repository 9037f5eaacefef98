import { existingTypes, standsInGroup } from './existing.ts';
import { type Block, block, type HclValue } from './hcl.ts';
import type { Item, Scope } from './model.ts';
import { groupAddress, inGroup, ref, snake, subnetKey, variableRef } from './terraform-networks.ts';
import { symbolOf } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

const data = (type: string, key: string, attributes: Block['attributes']): Block =>
  block('data', [`azurerm_${type}`, symbolOf(key)], attributes);

/** What exists, as data sources. */
export const terraformExisting = {
  existing: (item: Of<'existing'>) => [
    data(existingTypes[item.of].terraform, item.id, [['name', variableRef(item.name)], inGroup]),
  ],
  'existing-subnet': (item: Of<'existing-subnet'>) => [
    data('subnet', subnetKey(item.vnet, item.name), [
      ['name', item.held === undefined ? item.name : variableRef(item.held.parameter)],
      inGroup,
      ['virtual_network_name', ref('virtual_network', item.vnet, 'name')],
    ]),
  ],
};

const addressOf = ({ labels }: Block): string => labels.join('.');

function pointedRef(value: { readonly ref: string }, existing: ReadonlySet<string>): { readonly ref: string } {
  const address = value.ref.split('.').slice(0, 2).join('.');
  return existing.has(address) ? { ref: `data.${value.ref}` } : value;
}

function pointed(value: HclValue, existing: ReadonlySet<string>): HclValue {
  if (typeof value !== 'object') return value;
  if ('ref' in value) return pointedRef(value, existing);
  if ('template' in value)
    return { template: value.template.map(part => (typeof part === 'string' ? part : pointedRef(part, existing))) };
  return value.map(item => pointed(item, existing));
}

function pointedBlock(each: Block, existing: ReadonlySet<string>): Block {
  return {
    ...each,
    attributes: each.attributes.map(([name, value]) => [name, pointed(value, existing)] as const),
    blocks: each.blocks.map(inner => pointedBlock(inner, existing)),
  };
}

/** The blocks of a file with every reference to something that exists led to its data source. */
export function leadToData(blocks: readonly Block[]): readonly Block[] {
  const existing = new Set(blocks.filter(({ keyword }) => keyword === 'data').map(addressOf));
  return existing.size === 0 ? blocks : blocks.map(each => pointedBlock(each, existing));
}

/** What the provider of another subscription is called: as the parameter that holds its id. */
const aliasOf = ({ id }: { readonly id: string }): string => snake(id.replace(/Subscription$/, ''));

/** Blocks in the resource group, and the subscription, of what they are for. */
export function blocksIn(scope: Scope | undefined, blocks: readonly Block[]): readonly Block[] {
  if (scope === undefined) return blocks;
  const { group, subscription } = scope;
  const provider: Block['attributes'] =
    subscription === null ? [] : [['provider', { ref: `azurerm.${aliasOf(subscription)}` }]];
  return blocks.map(each => ({
    ...each,
    attributes: [
      ...provider,
      ...each.attributes.map(([name, value]) =>
        name === inGroup[0] ? ([name, variableRef(group.id)] as const) : ([name, value] as const),
      ),
    ],
  }));
}

/** A provider for each other subscription that something is in. */
export function otherProviders(items: readonly Item[], settings: Block['attributes']): readonly Block[] {
  const found = new Map(
    items.flatMap(({ scope }) => {
      const subscription = scope?.subscription ?? null;
      return subscription === null ? [] : [[subscription.id, subscription] as const];
    }),
  );
  return [...found.values()].map(subscription =>
    block(
      'provider',
      ['azurerm'],
      [['alias', aliasOf(subscription)], ['subscription_id', variableRef(subscription.id)], ...settings],
      [block('features', [], [])],
    ),
  );
}

/** The resource group of the file: one that exists where anything in it does. */
export function groupBlock(items: readonly Item[], region: string): Block {
  const [type = '', key = ''] = groupAddress.split('.');
  if (standsInGroup(items)) return block('data', [type, key], [['name', variableRef('resourceGroup')]]);
  return block(
    'resource',
    [type, key],
    [
      ['name', { template: [{ ref: 'var.prefix' }, '-network'] }],
      ['location', variableRef(region)],
    ],
  );
}
