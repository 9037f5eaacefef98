import { comment, headLines } from './comments.ts';
import { type Block, block, blockText } from './hcl.ts';
import type { Item, Parameter, Plan } from './model.ts';
import { terraformLinks } from './terraform-links.ts';
import { snake, terraformNetworks, variableRef } from './terraform-networks.ts';
import { terraformServices } from './terraform-services.ts';

type Writers = { readonly [Kind in Item['kind']]: (item: Extract<Item, { kind: Kind }>) => readonly Block[] };

const writers: Writers = { ...terraformNetworks, ...terraformLinks, ...terraformServices };

function write<Kind extends Item['kind']>(kind: Kind, item: Extract<Item, { kind: Kind }>): readonly Block[] {
  return writers[kind](item);
}

function variableBlock({ id, about, value, secure }: Parameter): Block {
  return block(
    'variable',
    [snake(id)],
    [
      ['description', about],
      ['type', { ref: 'string' }],
      ...(value === null ? [] : ([['default', value]] as const)),
      ...(secure ? ([['sensitive', true]] as const) : []),
    ],
  );
}

/** `required_providers` holds an object, which stands as it is. */
const required = `terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}`;

/** The plan as Terraform for the azurerm provider, version 4. */
export function terraformFile(plan: Plan, locale: string | undefined): string {
  const region = plan.parameters.find(parameter => parameter.id.endsWith('Region'))?.id ?? 'targetRegion';
  const group = block(
    'resource',
    ['azurerm_resource_group', 'network'],
    [
      ['name', { template: [{ ref: 'var.prefix' }, '-network'] }],
      ['location', variableRef(region)],
    ],
  );
  const blocks = [
    block('provider', ['azurerm'], [], [block('features', [], [])]),
    ...plan.parameters.map(variableBlock),
    group,
    ...plan.items.flatMap(item => write(item.kind, item)),
  ];
  return `${[comment('#', headLines(plan, locale)), required, ...blocks.map(each => blockText(each))].join('\n\n')}\n`;
}
