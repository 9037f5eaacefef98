import { type StandingKind, standingKindOf } from '../../src/decision/case/stands.ts';

/** A subscription of nobody. */
export const subscription = '11111111-2222-3333-4444-555555555555';
export const otherSubscription = '99999999-2222-3333-4444-555555555555';

/** A resource id of `Microsoft.Network`; `names` are those of the resource and of what it belongs to. */
export function networkId(
  type: string,
  names: readonly string[],
  { group = 'rg-net', in: where = subscription }: { readonly group?: string; readonly in?: string } = {},
): string {
  const parts = type.split('/').map((part, index) => `${part}/${names[index] ?? ''}`);
  return `/subscriptions/${where}/resourceGroups/${group}/providers/Microsoft.Network/${parts.join('/')}`;
}

/** A resource id that something of the kind can have. */
export function idOfKind(kind: StandingKind): string {
  const [type = 'virtualNetworks'] = standingKindOf(kind).armTypes ?? [];
  return networkId(type, ['vnet-hub', 'part']);
}
