import type { Parameter } from './model.ts';

/** A value that is worked out when a template runs. */
export type Expression =
  | { readonly expr: 'name'; readonly suffix: string }
  | { readonly expr: 'parameter'; readonly id: string }
  | { readonly expr: 'id'; readonly of: string }
  | { readonly expr: 'child-id'; readonly of: string; readonly type: string; readonly name: string }
  | { readonly expr: 'around'; readonly before: string; readonly parameter: string; readonly after: string };

/** A value of a template: what JSON has, and expressions. */
export type Value = string | number | boolean | Expression | readonly Value[] | { readonly [key: string]: Value };

export const isExpression = (value: Value): value is Expression =>
  typeof value === 'object' && !Array.isArray(value) && 'expr' in value;

/** One resource of an ARM template, before it is written as JSON or Bicep. */
export interface Resource {
  /** Its symbol in Bicep, and what other resources name it by. */
  readonly symbol: string;
  readonly type: string;
  readonly apiVersion: string;
  /** A text is taken as it is; an expression puts the prefix before it. */
  readonly name: string | Expression;
  /** Symbol of the resource that it belongs to; its name is then the last part of the full name. */
  readonly parent: string | null;
  readonly location: Value | null;
  readonly body: Readonly<Record<string, Value>>;
  /** Symbols of what must exist first although nothing in the body names it. */
  readonly after: readonly string[];
}

/** The symbol of an item: its id without hyphens, as Bicep and Terraform want it. */
export const symbolOf = (id: string): string => id.replaceAll('-', '_');

export const named = (suffix: string): Expression => ({ expr: 'name', suffix });
export const parameter = (id: string): Expression => ({ expr: 'parameter', id });
export const idOf = (item: string): Expression => ({ expr: 'id', of: symbolOf(item) });
export const subnetId = (vnet: string, subnet: string): Expression => ({
  expr: 'child-id',
  of: symbolOf(vnet),
  type: 'subnets',
  name: subnet,
});

/** A template before it is written. */
export interface Template {
  readonly parameters: readonly Parameter[];
  readonly resources: readonly Resource[];
}
