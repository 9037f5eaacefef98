import { cliAttachments } from './cli-attachments.ts';
import { cliHubs } from './cli-hubs.ts';
import { cliLinks } from './cli-links.ts';
import { inGroupOf, namesFor } from './cli-names.ts';
import { cliNetworks } from './cli-networks.ts';
import { cliServices } from './cli-services.ts';
import { comment, headLines } from './comments.ts';
import { groupParameter, groupRegion, standsInGroup } from './existing.ts';
import type { Item, Plan } from './model.ts';
import { assignment, type Command, commandText, type Names, prefixed, variable, wordText } from './shell.ts';

type Writers = {
  readonly [Kind in Item['kind']]: (item: Extract<Item, { kind: Kind }>, names: Names) => readonly Command[];
};

/** What exists needs no command: those that use it give its name. */
const writers: Writers = {
  ...cliNetworks,
  ...cliLinks,
  ...cliServices,
  ...cliHubs,
  ...cliAttachments,
  existing: () => [],
  'existing-subnet': () => [],
};

function write<Kind extends Item['kind']>(
  kind: Kind,
  item: Extract<Item, { kind: Kind }>,
  names: Names,
): readonly Command[] {
  return writers[kind](item, names);
}

/** Extensions of az that hold commands outside its core, by how their calls begin. */
const extensions: Readonly<Record<string, string>> = {
  'dns-resolver': 'dns-resolver',
  'network bastion': 'bastion',
  'network firewall': 'azure-firewall',
  'network p2s-vpn-gateway': 'virtual-wan',
  'network vhub': 'virtual-wan',
  'network vpn-gateway': 'virtual-wan',
  'network vpn-server-config': 'virtual-wan',
  'network vpn-site': 'virtual-wan',
  'network vwan': 'virtual-wan',
};

/** Adds what the commands need, because az asks before it does and a script answers nothing. */
function extensionCommands(commands: readonly Command[]): readonly Command[] {
  const names = Object.entries(extensions).flatMap(([begin, name]) =>
    commands.some(({ call }) => call.startsWith(`${begin} `)) ? [name] : [],
  );
  return [...new Set(names)].map(name => ({ call: 'extension add', options: [['--name', name]] }));
}

const names = ({ options }: Command, wanted: string): boolean =>
  options.some(([, ...words]) =>
    words.some(
      word => typeof word !== 'string' && word.some(part => typeof part !== 'string' && part.variable === wanted),
    ),
  );

/** The plan as a script of `az` commands that stops at the first that fails. */
export function cliScript(plan: Plan, locale: string | undefined): string {
  const scopes = new Map(plan.items.map(({ id, scope }) => [id, scope]));
  const commands = plan.items.flatMap(item =>
    write(item.kind, item, namesFor(item, plan.items)).map(command =>
      inGroupOf(command, scopes.get(command.at ?? item.id)),
    ),
  );
  const subscription = commands.some(command => names(command, 'SUBSCRIPTION_ID'))
    ? ['SUBSCRIPTION_ID="$(az account show --query id --output tsv)"']
    : [];
  const stands = standsInGroup(plan.items);
  const group = stands
    ? assignment(groupParameter(locale, plan.home))
    : `RESOURCE_GROUP=${wordText(prefixed('network'))}`;
  const createGroup: Command = {
    call: 'group create',
    options: [
      ['--name', [{ variable: 'RESOURCE_GROUP' }]],
      ['--location', variable(groupRegion(plan))],
    ],
  };
  return `${[
    '#!/usr/bin/env bash',
    comment('#', headLines(plan, locale)),
    'set -euo pipefail',
    [...plan.parameters.map(assignment), group, ...subscription].join('\n'),
    ...extensionCommands(commands).map(commandText),
    ...(stands ? [] : [commandText(createGroup)]),
    ...commands.map(commandText),
  ].join('\n\n')}\n`;
}
