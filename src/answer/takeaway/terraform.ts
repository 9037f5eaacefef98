import { say } from '../../content/index.ts';
import { comment, headLines } from './comments.ts';
import { groupParameter, groupRegion, standsInGroup } from './existing.ts';
import { type Block, block, blockText } from './hcl.ts';
import type { Item, Parameter, Plan } from './model.ts';
import { terraformAttachments } from './terraform-attachments.ts';
import { blocksIn, groupBlock, leadToData, otherProviders, terraformExisting } from './terraform-existing.ts';
import { terraformHubs } from './terraform-hubs.ts';
import { terraformLinks } from './terraform-links.ts';
import { snake, terraformNetworks } from './terraform-networks.ts';
import { terraformServices } from './terraform-services.ts';

type Writers = {
  readonly [Kind in Item['kind']]: (item: Extract<Item, { kind: Kind }>, plan: Plan) => readonly Block[];
};

const writers: Writers = {
  ...terraformNetworks,
  ...terraformLinks,
  ...terraformServices,
  ...terraformHubs,
  ...terraformAttachments,
  ...terraformExisting,
};

function write<Kind extends Item['kind']>(
  kind: Kind,
  item: Extract<Item, { kind: Kind }>,
  plan: Plan,
): readonly Block[] {
  return writers[kind](item, plan);
}

const parameterTypes: Readonly<Record<Parameter['type'], string>> = {
  text: 'string',
  secret: 'string',
  number: 'number',
  list: 'list(string)',
};

function variableBlock({ id, about, type, value }: Parameter): Block {
  return block(
    'variable',
    [snake(id)],
    [
      ['description', about],
      ['type', { ref: parameterTypes[type] }],
      ...(value === null ? [] : ([['default', value]] as const)),
      ...(type === 'secret' ? ([['sensitive', true]] as const) : []),
    ],
  );
}

/** What the provider calls the clouds that it does not expect. */
const environments = { usgov: 'usgovernment', china: 'china' } as const;

/**
 * The provider takes the subscription from ARM_SUBSCRIPTION_ID where the variable is null, and does nothing without.
 */
const subscription = (locale: string | undefined, { home }: Plan): Block =>
  block(
    'variable',
    ['subscription_id'],
    [
      ['description', say(locale, 'take.param.subscription')],
      ['type', { ref: 'string' }],
      ['default', home.subscription ?? { ref: 'null' }],
    ],
  );

/** `required_providers` holds an object, which stands as it is. 4.73: a NAT gateway of StandardV2. */
const required = `terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.73"
    }
  }
}`;

/** The plan as Terraform for the azurerm provider, version 4. */
export function terraformFile(plan: Plan, locale: string | undefined): string {
  const group = standsInGroup(plan.items) ? [groupParameter(locale, plan.home)] : [];
  const cloud: Block['attributes'] = plan.cloud === 'public' ? [] : [['environment', environments[plan.cloud]]];
  const blocks = [
    block(
      'provider',
      ['azurerm'],
      [['subscription_id', { ref: 'var.subscription_id' }], ...cloud],
      [block('features', [], [])],
    ),
    ...otherProviders(plan.items, cloud),
    subscription(locale, plan),
    ...[...plan.parameters, ...group].map(variableBlock),
    groupBlock(plan.items, groupRegion(plan)),
    ...plan.items.flatMap(item => blocksIn(item.scope, write(item.kind, item, plan))),
  ];
  return `${[comment('#', headLines(plan, locale)), required, ...leadToData(blocks).map(each => blockText(each))].join('\n\n')}\n`;
}
