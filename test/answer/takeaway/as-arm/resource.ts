import { type Fields, fieldsOf } from '../read/design.ts';

/**
 * A resource as Azure Resource Manager is asked for it, every name and value worked out. Ids have the form `type:name`,
 * both without what all have in common: `virtualNetworks/subnets:advisor-vnet-hub/GatewaySubnet`.
 */
export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Location, SKU, zones and properties; other resources stand by their ids. */
  readonly body: Fields;
  /** Ids of what the language makes sure of first, of itself or because the file says so. */
  readonly after: ReadonlySet<string>;
  /** True: written as a part of another resource, with it at once. */
  readonly inside?: boolean;
}

/** What a file asks for. */
export interface Asked {
  readonly resources: readonly Resource[];
}

export const idOf = (type: string, name: string): string => `${type}:${name}`;

const shared = 'Microsoft.Network/';

/** A type without the provider that nearly all have. */
export const bareType = (type: string): string => (type.startsWith(shared) ? type.slice(shared.length) : type);

/** A full resource id. */
export function pathOf(type: string, names: readonly string[]): string {
  const [provider = '', ...types] = (/^Microsoft\.\w+\//.test(type) ? type : `${shared}${type}`).split('/');
  return `/subscriptions/s/providers/${provider}/${types.map((each, index) => `${each}/${names[index] ?? ''}`).join('/')}`;
}

/** The short form of a full resource id; any other text as it is. */
export function shortId(text: string): string {
  const [, provider = '', path = ''] = /^\/subscriptions\/.*\/providers\/([^/]+)\/(.+)$/.exec(text) ?? [];
  if (path === '') return text;
  const parts = path.split('/');
  const types = parts.filter((_, index) => index % 2 === 0);
  const names = parts.filter((_, index) => index % 2 === 1);
  return idOf(bareType(`${provider}/${types.join('/')}`), names.join('/'));
}

/** A value with every text changed. */
export function mapped(value: unknown, text: (value: string) => unknown): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map(item => mapped(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, text)]));
}

const isId = (text: string): boolean => /^[A-Za-z][A-Za-z.]*(?:\/[A-Za-z0-9]+)*:[^/:]/.test(text);

/** The ids of the resources that a value names. */
export function namedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(namedIn);
  return Object.values(fieldsOf(value)).flatMap(namedIn);
}

/** The value at a path, parts of lists by their places; undefined where there is none. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (Array.isArray(inner) ? inner.at(Number(key)) : fieldsOf(inner)[key]), value);

/** A resource with the ids of what it is written after. */
export function resource(type: string, name: string, body: Fields, after: Iterable<string> = []): Resource {
  return { id: idOf(type, name), type, name, body, after: new Set(after) };
}

/** Makes parts of a VNet, which a template may write inside it, resources of their own. */
export function withSubnets(resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap(each => {
    const subnets = each.type === 'virtualNetworks' ? at(each.body, 'properties', 'subnets') : undefined;
    if (!Array.isArray(subnets)) return [each];
    const parts = subnets.map((subnet): Resource => {
      const { name, ...body } = fieldsOf(subnet);
      return {
        ...resource('virtualNetworks/subnets', `${each.name}/${String(name)}`, body, [each.id, ...each.after]),
        inside: true,
      };
    });
    const { subnets: _, ...properties } = fieldsOf(each.body['properties']);
    return [{ ...each, body: { ...each.body, properties } }, ...parts];
  });
}
