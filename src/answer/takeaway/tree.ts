import type { Given, Parameter, Scope } from './model.ts';

/** A value that is worked out when a template runs. */
export type Expression =
  | { readonly expr: 'name'; readonly suffix: string }
  | { readonly expr: 'parameter'; readonly id: string }
  /** The names of a resource and of what it belongs to, outermost first. */
  | { readonly expr: 'path'; readonly names: readonly PlainName[] }
  | { readonly expr: 'id'; readonly of: string }
  | { readonly expr: 'child-id'; readonly of: string; readonly type: string; readonly name: string }
  | { readonly expr: 'property'; readonly of: string; readonly path: string }
  | { readonly expr: 'around'; readonly before: string; readonly parameter: string; readonly after: string };

/** A name: a text as it is, or one that the prefix or a parameter makes. */
type PlainName =
  | string
  | { readonly expr: 'name'; readonly suffix: string }
  | { readonly expr: 'parameter'; readonly id: string };

/** A value of a template: what JSON has, and expressions. */
export type Value = string | number | boolean | Expression | readonly Value[] | { readonly [key: string]: Value };

export const isExpression = (value: Value): value is Expression =>
  typeof value === 'object' && !Array.isArray(value) && 'expr' in value;

/** Symbols of the resources that a value names. */
export function symbolsIn(value: Value): readonly string[] {
  if (typeof value !== 'object') return [];
  if (isExpression(value)) return value.expr === 'id' || value.expr === 'child-id' ? [value.of] : [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(symbolsIn);
}

/** One resource of an ARM template, before it is written as JSON or Bicep. */
export interface Resource {
  /** Its symbol in Bicep, and what other resources name it by. */
  readonly symbol: string;
  readonly type: string;
  readonly apiVersion: string;
  /**
   * A text is taken as it is; an expression puts the prefix before it, or is the parameter that holds the whole of it.
   */
  readonly name: string | Extract<Expression, { expr: 'name' | 'parameter' }>;
  /** Symbol of the resource that it belongs to; its name is then the last part of the full name. */
  readonly parent: string | null;
  readonly location: Value | null;
  readonly body: Readonly<Record<string, Value>>;
  /** Symbols of what must exist first although nothing in the body names it. */
  readonly after: readonly string[];
  /** True: it exists and is only referred to. */
  readonly exists?: boolean;
  /** Where it is, where that is not the resource group of the deployment. */
  readonly scope?: Scope | undefined;
}

/** The symbol of an item: its id without hyphens, as Bicep and Terraform want it. */
export const symbolOf = (id: string): string => id.replaceAll('-', '_');

export const named = (suffix: string): Extract<Expression, { expr: 'name' }> => ({ expr: 'name', suffix });
export const parameter = (id: string): Extract<Expression, { expr: 'parameter' }> => ({ expr: 'parameter', id });
export const given = (text: Given): Value => (typeof text === 'string' ? text : parameter(text.parameter));
export const idOf = (item: string): Expression => ({ expr: 'id', of: symbolOf(item) });
export const subnetId = (vnet: string, subnet: string): Expression => ({
  expr: 'child-id',
  of: symbolOf(vnet),
  type: 'subnets',
  name: subnet,
});

/** A resource that exists and is only referred to. */
export const referredTo = (own: Pick<Resource, 'symbol' | 'type' | 'apiVersion' | 'name' | 'parent'>): Resource => ({
  ...own,
  location: null,
  body: {},
  after: [],
  exists: true,
});

/** A part of another resource, by which it is named. `parent`: the item that this is written for. */
export const partOf = (
  parent: string,
  own: Pick<Resource, 'symbol' | 'type' | 'apiVersion' | 'name' | 'body'>,
): Resource => ({ ...own, parent: symbolOf(parent), location: null, after: [] });

/** A template before it is written. */
export interface Template {
  readonly parameters: readonly Parameter[];
  readonly resources: readonly Resource[];
}

/** Symbols of children that are resources of their own, by the symbol of what they belong to and their name. */
export type OwnChildren = ReadonlyMap<string, string>;

export const childKey = (parent: string, type: string, name: string): string =>
  [symbolOf(parent), type, name].join('/');

function withOwnChildren(value: Value, own: OwnChildren): Value {
  if (typeof value !== 'object') return value;
  if (isExpression(value)) {
    const symbol = value.expr === 'child-id' ? own.get(childKey(value.of, value.type, value.name)) : undefined;
    return symbol === undefined ? value : { expr: 'id', of: symbol };
  }
  if (Array.isArray(value)) return value.map(item => withOwnChildren(item, own));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withOwnChildren(inner, own)]));
}

/** A body in which a child that is a resource of its own is named by its symbol, so that it is waited for. */
export const bodyWithOwnChildren = (body: Resource['body'], own: OwnChildren): Resource['body'] =>
  Object.fromEntries(Object.entries(body).map(([key, inner]) => [key, withOwnChildren(inner, own)]));
