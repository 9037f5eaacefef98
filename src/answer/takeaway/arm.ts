import { networkVersion, zoneVersion } from './api-versions.ts';
import { armAttachments } from './arm-attachments.ts';
import { Expressions, literal } from './arm-expressions.ts';
import { armHubs } from './arm-hubs.ts';
import { armLinks } from './arm-links.ts';
import { armNetworks } from './arm-networks.ts';
import { armServices } from './arm-services.ts';
import { existingTypes } from './existing.ts';
import type { Item, Parameter, Plan } from './model.ts';
import { declared, symbolsBefore } from './nested.ts';
import {
  bodyWithOwnChildren,
  childKey,
  parameter,
  type Resource,
  referredTo,
  symbolOf,
  type Template,
} from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type Writers = { readonly [Kind in Item['kind']]: (item: Of<Kind>, plan: Plan) => readonly Resource[] };

const existing = (item: Of<'existing'>): Resource =>
  referredTo({
    symbol: symbolOf(item.id),
    type: `Microsoft.Network/${existingTypes[item.of].arm}`,
    apiVersion: item.of === 'zone' ? zoneVersion : networkVersion,
    name: parameter(item.name),
    parent: null,
  });

/** An existing subnet whose name Azure prescribes is named by its VNet, so it needs nothing of its own. */
const existingSubnet = (item: Of<'existing-subnet'>): readonly Resource[] =>
  item.held === undefined
    ? []
    : [
        referredTo({
          symbol: symbolOf(item.id),
          type: 'Microsoft.Network/virtualNetworks/subnets',
          apiVersion: networkVersion,
          name: parameter(item.held.parameter),
          parent: symbolOf(item.vnet),
        }),
      ];

const writers: Writers = {
  ...armNetworks,
  ...armLinks,
  ...armServices,
  ...armHubs,
  ...armAttachments,
  existing: item => [existing(item)],
  'existing-subnet': existingSubnet,
};

function write<Kind extends Item['kind']>(kind: Kind, item: Of<Kind>, plan: Plan): readonly Resource[] {
  return writers[kind](item, plan).map(resource => ({ scope: item.scope, ...resource }));
}

/** What a subnet that is a resource of its own, or that exists under a name of its own, is called by. */
const subnetNames = (item: Item): readonly string[] => {
  if (item.kind === 'subnet') return [item.subnet.name];
  return item.kind === 'existing-subnet' && item.held !== undefined ? [item.name] : [];
};

const symbolsCreated = (resources: readonly Resource[]): ReadonlySet<string> =>
  new Set(resources.flatMap(({ exists, symbol }) => (exists === true ? [] : [symbol])));

/** The plan as the resources of an ARM template: what the JSON and the Bicep file are both written from. */
export function templateOf(plan: Plan): Template {
  const resources = plan.items.flatMap(item => write(item.kind, item, plan));
  const created = symbolsCreated(resources);
  const own = new Map(
    plan.items.flatMap(item =>
      subnetNames(item).map(
        name => [childKey('vnet' in item ? item.vnet : '', 'subnets', name), symbolOf(item.id)] as const,
      ),
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
  const resources = created.map(whole => {
    const resource = declared(whole, write.bySymbol);
    const before = symbolsBefore(whole).filter(symbol => symbols.has(symbol));
    return {
      type: resource.type,
      apiVersion: resource.apiVersion,
      name: write.fullName(resource),
      ...(resource.location === null ? {} : { location: write.value(resource.location) }),
      ...Object.fromEntries(Object.entries(resource.body).map(([key, value]) => [key, write.value(value)])),
      dependsOn: before.map(symbol => `[${write.doneOf(symbol)}]`),
    };
  });
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
