import { fieldsOf, itemsOf } from '../read/design.ts';
import type { Block } from '../read/terraform.ts';
import { schema } from './schema.data.ts';
import type { BlockSchema } from './schema.ts';

/** What Terraform itself reads, whatever the provider. */
const ofTerraform = new Set(['depends_on', 'count', 'for_each', 'lifecycle', 'provider', 'timeouts']);

/** The types of the variables of a file, by their names. */
type Variables = ReadonlyMap<string, string>;

function isOf(type: string, value: unknown, variables: Variables): boolean {
  const whole = typeof value === 'string' ? /^\$\{([^}]*)\}$/.exec(value)?.[1] : undefined;
  if (whole !== undefined) {
    const [, variable] = /^var\.(\w+)$/.exec(whole) ?? [];
    // An attribute of another block is a text: an id, a name, a place.
    return variable === undefined ? type === 'string' : variables.get(variable) === type;
  }
  switch (type) {
    case 'list(string)':
    case 'list(number)':
      return Array.isArray(value) && value.every(item => isOf(type.slice(5, -1), item, variables));
    case 'bool':
      return typeof value === 'boolean';
    case 'map':
      return !Array.isArray(value) && typeof value === 'object';
    default:
      return typeof value === type;
  }
}

function faultsIn(
  { args, blocks = {} }: BlockSchema,
  body: unknown,
  at: string,
  variables: Variables,
): readonly string[] {
  const fields = Object.entries(fieldsOf(body)).filter(([name]) => !ofTerraform.has(name));
  const types = new Map(Object.entries(args));
  const inner = new Map(Object.entries(blocks));
  const stated = fields.flatMap(([name, value]) => {
    const type = types.get(name)?.replace('!', '');
    if (type !== undefined) return isOf(type, value, variables) ? [] : [`${at}: ${name} is no ${type}`];
    const block = inner.get(name);
    if (block === undefined) return [`${at}: nobody knows ${name}`];
    const found = itemsOf(value);
    const many = block.one && found.length > 1 ? [`${at}: ${name} stands ${found.length} times`] : [];
    return [...many, ...found.flatMap(each => faultsIn(block, each, `${at} ${name}`, variables))];
  });
  const has = new Set(fields.map(([name]) => name));
  const needed = [
    ...[...types].filter(([, type]) => type.endsWith('!')).map(([name]) => name),
    ...[...inner].filter(([, { required }]) => required).map(([name]) => name),
  ];
  return [...stated, ...needed.filter(name => !has.has(name)).map(name => `${at}: ${name} is missing`)];
}

/** Where the blocks of a file differ from what the azurerm provider declares: unknown, missing, of another type. */
export function providerFaults(blocks: readonly Block[]): readonly string[] {
  const variables = new Map(
    blocks
      .filter(({ keyword }) => keyword === 'variable')
      .map(({ labels: [name = ''], body }) => [name, String(body['type']).replace(/^\$\{(.*)\}$/, '$1')]),
  );
  const known = new Map(Object.entries(schema));
  return blocks
    .filter(({ keyword }) => keyword !== 'variable')
    .flatMap(({ keyword, labels: [type = '', name = ''], body }) => {
      const declared = known.get(`${keyword} ${type}`);
      const at = `${keyword} ${type}.${name}`;
      return declared === undefined ? [`${at}: nobody knows the type`] : faultsIn(declared, body, at, variables);
    });
}
