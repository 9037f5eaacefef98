import type { Item, Subnet } from './model.ts';

/** The new subnets that an item is or has. */
export const subnetsOf = (item: Item): readonly Subnet[] =>
  item.kind === 'subnet' ? [item.subnet] : item.kind === 'vnet' ? item.subnets : [];

/** The range of the people who come in by VPN through an item; null for any other item. */
export function clientsOf(item: Item): string | null {
  if (item.kind === 'hub-people-gateway') return item.clients;
  return item.kind === 'gateway' && item.details.type === 'Vpn' ? (item.details.clients?.range ?? null) : null;
}
