import { cliLinks } from './cli-links.ts';
import { cliNetworks } from './cli-networks.ts';
import { cliServices, type ZoneNames } from './cli-services.ts';
import { comment, headLines } from './comments.ts';
import type { Item, Plan } from './model.ts';
import { assignment, type Command, commandText, prefixed, wordText } from './shell.ts';

type Writers = {
  readonly [Kind in Item['kind']]: (item: Extract<Item, { kind: Kind }>, names: ZoneNames) => readonly Command[];
};

const writers: Writers = { ...cliNetworks, ...cliLinks, ...cliServices };

function write<Kind extends Item['kind']>(
  kind: Kind,
  item: Extract<Item, { kind: Kind }>,
  names: ZoneNames,
): readonly Command[] {
  return writers[kind](item, names);
}

/** The plan as a script of `az` commands that stops at the first that fails. */
export function cliScript(plan: Plan, locale: string | undefined): string {
  const names: ZoneNames = new Map(plan.items.flatMap(item => (item.kind === 'zone' ? [[item.id, item.name]] : [])));
  const commands = plan.items.flatMap(item => write(item.kind, item, names).map(commandText));
  const firstRegion = plan.parameters.find(parameter => parameter.id.endsWith('Region'));
  const region = firstRegion?.id === 'targetRegion' ? 'TARGET_REGION' : 'CALLER_REGION';
  const subscription = plan.items.some(item => item.kind === 'resolver')
    ? ['SUBSCRIPTION_ID="$(az account show --query id --output tsv)"']
    : [];
  return `${[
    '#!/usr/bin/env bash',
    comment('#', headLines(plan, locale)),
    'set -euo pipefail',
    [...plan.parameters.map(assignment), `RESOURCE_GROUP=${wordText(prefixed('network'))}`, ...subscription].join('\n'),
    commandText({
      call: 'group create',
      options: [
        ['--name', [{ variable: 'RESOURCE_GROUP' }]],
        ['--location', [{ variable: region }]],
      ],
    }),
    ...commands,
  ].join('\n\n')}\n`;
}
