import { type Fields, fieldsOf, itemsOf } from '../read/design.ts';

/** The one block of this name in a body; without fields where there is none. */
export const one = (body: Fields, name: string): Fields => fieldsOf(itemsOf(body[name])[0]);
export const all = (body: Fields, name: string): readonly Fields[] => itemsOf(body[name]).map(fieldsOf);
export const id = (value: unknown): Fields | undefined => (value === undefined ? undefined : { id: value });
export const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);
export const prefixes = (value: unknown): Fields | undefined =>
  value === undefined ? undefined : { addressPrefixes: value };

export const configurations = (body: Fields): readonly Fields[] =>
  all(body, 'ip_configuration').map(each => ({
    name: each['name'],
    properties: { subnet: id(each['subnet_id']), publicIPAddress: id(each['public_ip_address_id']) },
  }));

/** What a type of the provider is in Azure Resource Manager. */
export interface TerraformType {
  readonly type: string;
  /** The argument that names what it belongs to: a name, or an id. */
  readonly parent?: string;
  /** What is asked for beside name and location. */
  readonly body?: (body: Fields) => Fields;
}
