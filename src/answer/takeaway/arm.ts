import { networkVersion, zoneVersion } from './api-versions.ts';
import { armAttachments } from './arm-attachments.ts';
import { armHubs } from './arm-hubs.ts';
import { armLinks } from './arm-links.ts';
import { armNetworks } from './arm-networks.ts';
import { armServices } from './arm-services.ts';
import { existingTypes } from './existing.ts';
import type { Item, Parameter, Plan } from './model.ts';
import {
  bodyWithOwnChildren,
  childKey,
  type Expression,
  isExpression,
  parameter,
  type Resource,
  symbolOf,
  type Template,
  type Value,
} from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type Writers = { readonly [Kind in Item['kind']]: (item: Of<Kind>, plan: Plan) => readonly Resource[] };

const existing = (item: Of<'existing'>): Resource => ({
  symbol: symbolOf(item.id),
  type: `Microsoft.Network/${existingTypes[item.of].arm}`,
  apiVersion: item.of === 'zone' ? zoneVersion : networkVersion,
  name: parameter(item.name),
  parent: null,
  location: null,
  body: {},
  after: [],
  exists: true,
});

/** An existing subnet is named by its VNet, so it needs nothing of its own. */
const writers: Writers = {
  ...armNetworks,
  ...armLinks,
  ...armServices,
  ...armHubs,
  ...armAttachments,
  existing: item => [existing(item)],
  'existing-subnet': () => [],
};

function write<Kind extends Item['kind']>(kind: Kind, item: Of<Kind>, plan: Plan): readonly Resource[] {
  return writers[kind](item, plan);
}

const symbolsCreated = (resources: readonly Resource[]): ReadonlySet<string> =>
  new Set(resources.flatMap(({ exists, symbol }) => (exists === true ? [] : [symbol])));

/** The plan as the resources of an ARM template: what the JSON and the Bicep file are both written from. */
export function templateOf(plan: Plan): Template {
  const resources = plan.items.flatMap(item => write(item.kind, item, plan));
  const created = symbolsCreated(resources);
  const own = new Map(
    plan.items.flatMap(item =>
      item.kind === 'subnet' ? [[childKey(item.vnet, 'subnets', item.subnet.name), symbolOf(item.id)] as const] : [],
    ),
  );
  return {
    parameters: plan.parameters,
    resources: resources.map(resource => ({
      ...resource,
      body: bodyWithOwnChildren(resource.body, own),
      after: resource.after.filter(symbol => created.has(symbol)),
    })),
  };
}

/** A text as it stands inside an expression of a template. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A text that is no expression: a bracket at its start would make it one. */
const literal = (text: string): string => (text.startsWith('[') ? `[${text}` : text);

function nameOf(name: Resource['name']): string {
  if (typeof name === 'string') return quoted(name);
  return name.expr === 'name' ? `format('{0}-${name.suffix}', parameters('prefix'))` : `parameters('${name.id}')`;
}

class Expressions {
  private readonly bySymbol: ReadonlyMap<string, Resource>;

  constructor(template: Template) {
    this.bySymbol = new Map(template.resources.map(resource => [resource.symbol, resource]));
  }

  /** Names of a resource and of what it belongs to, outermost first. */
  names(resource: Resource): readonly string[] {
    const parent = resource.parent === null ? undefined : this.bySymbol.get(resource.parent);
    return [...(parent === undefined ? [] : this.names(parent)), nameOf(resource.name)];
  }

  idOf(symbol: string): string {
    const resource = this.bySymbol.get(symbol);
    if (resource === undefined) throw new Error(`No resource has the symbol ${symbol}.`);
    return `resourceId('${resource.type}', ${this.names(resource).join(', ')})`;
  }

  text(expression: Expression): string {
    switch (expression.expr) {
      case 'name':
        return nameOf(expression);
      case 'parameter':
        return `parameters('${expression.id}')`;
      case 'around':
        return `format('${expression.before}{0}${expression.after}', parameters('${expression.parameter}'))`;
      case 'id':
        return this.idOf(expression.of);
      case 'property': {
        const resource = this.bySymbol.get(expression.of);
        if (resource === undefined) throw new Error(`No resource has the symbol ${expression.of}.`);
        return `reference(${this.idOf(expression.of)}, '${resource.apiVersion}').${expression.path}`;
      }
      case 'child-id': {
        const parent = this.bySymbol.get(expression.of);
        if (parent === undefined) throw new Error(`No resource has the symbol ${expression.of}.`);
        return `resourceId('${parent.type}/${expression.type}', ${[...this.names(parent), quoted(expression.name)].join(', ')})`;
      }
    }
  }

  value(value: Value): unknown {
    if (typeof value === 'string') return literal(value);
    if (typeof value !== 'object') return value;
    if (isExpression(value)) return `[${this.text(value)}]`;
    if (Array.isArray(value)) return value.map(item => this.value(item));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.value(inner)]));
  }

  fullName(resource: Resource): string {
    const names = this.names(resource);
    const [only] = names;
    if (names.length === 1 && only !== undefined)
      return typeof resource.name === 'string' ? resource.name : `[${only}]`;
    return `[format('${names.map((_, index) => `{${index}}`).join('/')}', ${names.join(', ')})]`;
  }
}

function named(value: Value): readonly string[] {
  if (typeof value !== 'object') return [];
  if (isExpression(value)) return value.expr === 'id' || value.expr === 'child-id' ? [value.of] : [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(named);
}

/** Symbols of everything that must be created before a resource. */
function dependencies(resource: Resource, created: ReadonlySet<string>): readonly string[] {
  const parent = resource.parent === null ? [] : [resource.parent];
  const first = [...parent, ...named(resource.body), ...resource.after];
  return [...new Set(first)].filter(symbol => created.has(symbol));
}

const parameterTypes: Readonly<Record<Parameter['type'], string>> = {
  text: 'string',
  secret: 'securestring',
  number: 'int',
  list: 'array',
};

/** The plan as an ARM template in JSON. */
export function armTemplate(plan: Plan): string {
  const template = templateOf(plan);
  const write = new Expressions(template);
  const parameters = Object.fromEntries(
    plan.parameters.map(({ id, about, type, value }) => [
      id,
      {
        type: parameterTypes[type],
        ...(value === null ? {} : { defaultValue: typeof value === 'string' ? literal(value) : value }),
        metadata: { description: about },
      },
    ]),
  );
  const symbols = symbolsCreated(template.resources);
  const created = template.resources.filter(({ exists }) => exists !== true);
  const resources = created.map(resource => ({
    type: resource.type,
    apiVersion: resource.apiVersion,
    name: write.fullName(resource),
    ...(resource.location === null ? {} : { location: write.value(resource.location) }),
    ...Object.fromEntries(Object.entries(resource.body).map(([key, value]) => [key, write.value(value)])),
    dependsOn: dependencies(resource, symbols).map(symbol => `[${write.idOf(symbol)}]`),
  }));
  const { title: description, ruleVersion: rules, assumed, leftOut, hints } = plan;
  const metadata = { description, rules, ...(assumed.length === 0 ? {} : { assumed }), leftOut, hints };
  const whole = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    metadata,
    parameters,
    resources,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
