import type { Item, Subnet } from './model.ts';

/** The new subnets that an item is or has. */
export const subnetsOf = (item: Item): readonly Subnet[] =>
  item.kind === 'subnet' ? [item.subnet] : item.kind === 'vnet' ? item.subnets : [];
