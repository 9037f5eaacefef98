import { templateOf } from './arm.ts';
import { comment, headLines } from './comments.ts';
import type { Parameter, Plan } from './model.ts';
import { declared, isNested, namesOf, type Resources, symbolsBefore } from './nested.ts';
import { type Expression, isExpression, type Resource, type Value } from './tree.ts';

/** The inside of a Bicep string; `$` begins an insertion only before a brace. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/\$(?=\{)/g, '\\$')
    .replace(/\p{Cc}/gu, letter => `\\u{${letter.charCodeAt(0).toString(16)}}`);
}

const quoted = (text: string): string => `'${escaped(text)}'`;

/** What stands inside a string: texts as they are, names and parameters inserted. */
function inserted(name: Resource['name']): string {
  if (typeof name === 'string') return escaped(name);
  return name.expr === 'name' ? `\${prefix}-${escaped(name.suffix)}` : `\${${name.id}}`;
}

const nameText = (name: Resource['name']): string =>
  typeof name !== 'string' && name.expr === 'parameter' ? name.id : `'${inserted(name)}'`;

/** What a nested deployment creates has no symbol: it is named by where it is. */
function idOf(symbol: string, resources: Resources): string {
  const resource = resources.get(symbol);
  if (resource?.scope === undefined || !isNested(resource)) return `${symbol}.id`;
  const { group, subscription } = resource.scope;
  const where = [subscription, group].flatMap(held => (held === null ? [] : [held.id]));
  const names = namesOf(resource, resources).map(nameText);
  return `resourceId(${[...where, quoted(resource.type), ...names].join(', ')})`;
}

function expression(value: Expression, resources: Resources): string {
  switch (value.expr) {
    case 'name':
    case 'parameter':
      return nameText(value);
    case 'path':
      return `'${value.names.map(inserted).join('/')}'`;
    case 'around':
      return `'${escaped(value.before)}\${${value.parameter}}${escaped(value.after)}'`;
    case 'id':
      return idOf(value.of, resources);
    case 'property':
      return `${value.of}.properties.${value.path}`;
    case 'child-id':
      return `'\${${value.of}.id}/${value.type}/${escaped(value.name)}'`;
  }
}

const keyText = (key: string): string => (/^[A-Za-z]\w*$/.test(key) ? key : quoted(key));

function text(value: Value, indent: string, resources: Resources): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (isExpression(value)) return expression(value, resources);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item: Value) => inner + text(item, inner, resources)).join('\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => `${inner}${keyText(key)}: ${text(item, inner, resources)}`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** Symbols that a resource must wait for although its text does not name them. */
function waits(resource: Resource, resources: Resources): readonly string[] {
  const nested = symbolsBefore(resource).filter(symbol => {
    const before = resources.get(symbol);
    return before !== undefined && isNested(before);
  });
  return [...new Set([...nested, ...resource.after])];
}

function existingLines({ scope, parent, name }: Resource): readonly string[] {
  if (parent !== null) return [`  parent: ${parent}`, `  name: ${nameText(name)}`];
  if (scope === undefined) return [`  name: ${nameText(name)}`];
  const { group, subscription } = scope;
  const where = [subscription, group].flatMap(held => (held === null ? [] : [held.id]));
  return [`  scope: resourceGroup(${where.join(', ')})`, `  name: ${nameText(name)}`];
}

function newLines(whole: Resource, resources: Resources): readonly string[] {
  const resource = declared(whole, resources);
  const after = waits(whole, resources);
  return [
    ...(resource.parent === null ? [] : [`  parent: ${resource.parent}`]),
    `  name: ${nameText(resource.name)}`,
    ...(resource.location === null ? [] : [`  location: ${text(resource.location, '  ', resources)}`]),
    ...Object.entries(resource.body).map(([key, value]) => `  ${key}: ${text(value, '  ', resources)}`),
    ...(after.length === 0 ? [] : [`  dependsOn: [\n${after.map(symbol => `    ${symbol}`).join('\n')}\n  ]`]),
  ];
}

function resourceText(whole: Resource, resources: Resources): string {
  const { symbol, type, apiVersion, exists } = declared(whole, resources);
  const lines = exists === true ? existingLines(whole) : newLines(whole, resources);
  return `resource ${symbol} '${type}@${apiVersion}'${exists === true ? ' existing' : ''} = {\n${lines.join('\n')}\n}`;
}

const parameterTypes: Readonly<Record<Parameter['type'], string>> = {
  text: 'string',
  secret: 'string',
  number: 'int',
  list: 'array',
};

function parameterText({ id, about, type, value }: Parameter): string {
  const decorators = [...(type === 'secret' ? ['@secure()'] : []), `@description(${quoted(about)})`];
  const stated = value === null ? '' : ` = ${text(value, '', new Map())}`;
  return [...decorators, `param ${id} ${parameterTypes[type]}${stated}`].join('\n');
}

/** The plan as Bicep for one resource group: the same resources as the ARM template, one for one. */
export function bicepFile(plan: Plan, locale: string | undefined): string {
  const { parameters, resources } = templateOf(plan);
  const bySymbol = new Map(resources.map(resource => [resource.symbol, resource]));
  const head = comment('//', headLines(plan, locale));
  return `${[head, ...parameters.map(parameterText), ...resources.map(resource => resourceText(resource, bySymbol))].join('\n\n')}\n`;
}
