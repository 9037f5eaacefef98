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

/** Extensions of az that hold commands outside its core, by how their calls begin. */
const extensions: Readonly<Record<string, string>> = {
  'dns-resolver': 'dns-resolver',
  'network bastion': 'bastion',
  'network firewall': 'azure-firewall',
  'network vhub': 'virtual-wan',
  'network vpn-gateway': 'virtual-wan',
  'network vwan': 'virtual-wan',
};

/** Adds what the commands need, because az asks before it does and a script answers nothing. */
function extensionCommands(commands: readonly Command[]): readonly Command[] {
  const names = Object.entries(extensions).flatMap(([begin, name]) =>
    commands.some(({ call }) => call.startsWith(`${begin} `)) ? [name] : [],
  );
  return [...new Set(names)].map(name => ({ call: 'extension add', options: [['--name', name]] }));
}

/** The plan as a script of `az` commands that stops at the first that fails. */
export function cliScript(plan: Plan, locale: string | undefined): string {
  const names: ZoneNames = new Map(plan.items.flatMap(item => (item.kind === 'zone' ? [[item.id, item.name]] : [])));
  const commands = plan.items.flatMap(item => write(item.kind, item, names));
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
    ...extensionCommands(commands).map(commandText),
    commandText({
      call: 'group create',
      options: [
        ['--name', [{ variable: 'RESOURCE_GROUP' }]],
        ['--location', [{ variable: region }]],
      ],
    }),
    ...commands.map(commandText),
  ].join('\n\n')}\n`;
}
