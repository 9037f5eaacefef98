/** Something the reader fills in. `value` null: it must be given when the file is run. */
export type Parameter = { readonly id: string; readonly about: string } & (
  | { readonly type: 'text' | 'secret'; readonly value: string | null }
  | { readonly type: 'number'; readonly value: number | null }
  | { readonly type: 'list'; readonly value: readonly string[] | null }
);

/** A text of the plan, or the id of the parameter that holds it. */
export type Given = string | { readonly parameter: string; readonly known?: string | undefined };

/**
 * The resource group of what is not where the files run, and its subscription where that is another: parameters that
 * hold what was said.
 */
export interface Scope {
  readonly group: Parameter & { readonly type: 'text' };
  readonly subscription: (Parameter & { readonly type: 'text' }) | null;
}

/**
 * The resource group and the subscription of the network that the rest is built around; null where they were not said.
 */
export interface Home {
  readonly group: string | null;
  readonly subscription: string | null;
}

/** What can exist before the files run and be referred to. Azure Firewall is none: routes lead to its address. */
export type ExistingKind =
  | 'vnet'
  | 'gateway'
  | 'virtual-hub'
  | 'wan'
  | 'zone'
  | 'firewall'
  | 'nat-gateway'
  | 'nsg'
  | 'route-table';
