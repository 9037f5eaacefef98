import { templateOf } from './arm.ts';
import { comment, headLines } from './comments.ts';
import type { Parameter, Plan } from './model.ts';
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

function expression(value: Expression): string {
  switch (value.expr) {
    case 'name':
      return `'\${prefix}-${escaped(value.suffix)}'`;
    case 'parameter':
      return value.id;
    case 'around':
      return `'${escaped(value.before)}\${${value.parameter}}${escaped(value.after)}'`;
    case 'id':
      return `${value.of}.id`;
    case 'property':
      return `${value.of}.properties.${value.path}`;
    case 'child-id':
      return `'\${${value.of}.id}/${value.type}/${escaped(value.name)}'`;
  }
}

function text(value: Value, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (isExpression(value)) return expression(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item: Value) => inner + text(item, inner)).join('\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, item]) => `${inner}${key}: ${text(item, inner)}`).join('\n')}\n${indent}}`;
}

function resourceText(resource: Resource): string {
  const name = typeof resource.name === 'string' ? quoted(resource.name) : expression(resource.name);
  const declared = `resource ${resource.symbol} '${resource.type}@${resource.apiVersion}'`;
  if (resource.exists === true) return `${declared} existing = {\n  name: ${name}\n}`;
  const lines = [
    ...(resource.parent === null ? [] : [`  parent: ${resource.parent}`]),
    `  name: ${name}`,
    ...(resource.location === null ? [] : [`  location: ${text(resource.location, '  ')}`]),
    ...Object.entries(resource.body).map(([key, value]) => `  ${key}: ${text(value, '  ')}`),
    ...(resource.after.length === 0
      ? []
      : [`  dependsOn: [\n${resource.after.map(symbol => `    ${symbol}`).join('\n')}\n  ]`]),
  ];
  return `${declared} = {\n${lines.join('\n')}\n}`;
}

const parameterTypes: Readonly<Record<Parameter['type'], string>> = {
  text: 'string',
  secret: 'string',
  number: 'int',
  list: 'array',
};

function parameterText({ id, about, type, value }: Parameter): string {
  const decorators = [...(type === 'secret' ? ['@secure()'] : []), `@description(${quoted(about)})`];
  const stated = value === null ? '' : ` = ${text(value, '')}`;
  return [...decorators, `param ${id} ${parameterTypes[type]}${stated}`].join('\n');
}

/** The plan as Bicep for one resource group: the same resources as the ARM template, one for one. */
export function bicepFile(plan: Plan, locale: string | undefined): string {
  const { parameters, resources } = templateOf(plan);
  const head = comment('//', headLines(plan, locale));
  return `${[head, ...parameters.map(parameterText), ...resources.map(resourceText)].join('\n\n')}\n`;
}
