import { parseRange, type Range } from '../../../../src/answer/takeaway/cidr.ts';
import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf, textOf, textsOf } from '../read/design.ts';
import type { SourceId } from './sources.data.ts';

/** What a file asks for, to be looked at by rules. */
export interface Design {
  readonly resources: readonly Resource[];
  /** The resources of one type, without `Microsoft.Network/`. */
  readonly of: (type: string) => readonly Resource[];
  /** The resource with this id; undefined where the file only refers to it. */
  readonly get: (id: string) => Resource | undefined;
  /** True where the language does one thing after another of itself: a script, a provider that takes turns. */
  readonly takesTurns: boolean;
}

/** Something that Azure refuses, or does otherwise than a file says, and no schema tells. */
export interface ArmRule {
  readonly id: string;
  /** What Azure answers or does where it is broken. */
  readonly otherwise: string;
  readonly source: SourceId;
  /** Where a file breaks it. */
  readonly find: (design: Design) => readonly string[];
}

export function designOf(resources: readonly Resource[], takesTurns: boolean): Design {
  const byId = new Map(resources.map(each => [each.id, each]));
  return {
    resources,
    of: type => resources.filter(each => each.type === type),
    get: id => byId.get(id),
    takesTurns,
  };
}

/** A property of a resource. */
export const prop = ({ body }: Resource, ...path: readonly string[]): unknown => at(body, 'properties', ...path);
export const text = (resource: Resource, ...path: readonly string[]): string => textOf(prop(resource, ...path)) ?? '';
/** The id of another resource that a property names; empty where it names none. */
export const named = (resource: Resource, ...path: readonly string[]): string => text(resource, ...path, 'id');
export const sku = ({ body }: Resource): string => textOf(at(body, 'sku', 'name')) ?? '';

/** The name of a part without what it belongs to. */
export const ownName = (id: string): string => id.split('/').at(-1) ?? '';
/** The id of the VNet of a subnet. */
export const vnetOf = (subnet: string): string =>
  subnet.replace(/^virtualNetworks\/subnets:(.*)\/[^/]*$/, 'virtualNetworks:$1');
/** The id of what a part belongs to. */
export const parentOf = ({ type, name }: Resource): string =>
  `${type.split('/').slice(0, -1).join('/')}:${name.split('/').slice(0, -1).join('/')}`;

export const rangeOf = (range: string): Range => parseRange(range) ?? { first: 0, prefix: 0 };
export const spacesOf = (vnet: Resource | undefined): readonly Range[] =>
  vnet === undefined ? [] : textsOf(prop(vnet, 'addressSpace', 'addressPrefixes')).map(rangeOf);
/** The range of a subnet; whole where nothing says it. */
export const subnetRange = (subnet: Resource): Range => rangeOf(text(subnet, 'addressPrefix'));

export interface IpConfiguration {
  readonly subnet: string;
  readonly address: string;
}

/** The places and addresses of a gateway, firewall or Bastion. */
export const ipConfigurations = (resource: Resource): readonly IpConfiguration[] =>
  itemsOf(prop(resource, 'ipConfigurations')).map(each => ({
    subnet: textOf(at(each, 'properties', 'subnet', 'id')) ?? '',
    address: textOf(at(each, 'properties', 'publicIPAddress', 'id')) ?? '',
  }));

/** Every pair of a list, each once. */
export const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map(other => [one, other] as const));

/** What stands more than once. */
export const repeated = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];
