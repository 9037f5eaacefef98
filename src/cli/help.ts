import { isWordId, say } from '../content/index.ts';
import { askKinds } from '../decision/case/ask.ts';
import { fields } from '../decision/case/requirements.ts';
import { sourceTypes } from '../decision/case/source-types.ts';
import { valuesOf } from './field-values.ts';
import { formatNames } from './format-names.ts';
import { listNames } from './list-names.ts';
import { commandNames, optionsOf } from './names.ts';
import { type CommandName, type Group, type OptionName, optionRows } from './options.data.ts';
import { wrapped } from './wrapped.ts';

/** Columns that every terminal has. */
const width = 80;
const groups: readonly Group[] = ['own', 'facts', 'there', 'form', 'files', 'all'];
const examples: Readonly<Record<CommandName | 'all', readonly string[]>> = {
  all: ['ask "VM in East US must read an Azure SQL database in Japan East, private only"', 'ask --help'],
  ask: [
    'ask "VM in East US must read an Azure SQL database in Japan East, private only"',
    'ask "can one NAT gateway in our hub serve all spokes?" --json',
    'ask - --hybrid none --format bicep < case.txt',
  ],
  diagnose: ['diagnose "peering is Connected but no ping"', 'nslookup shop.example | connectivity-advisor diagnose'],
  recommend: ['recommend --from eastus --to japaneast --target sql-database --exposure none --hybrid none'],
  list: ['list regions', 'list fields --json'],
  doctor: ['doctor', 'doctor --json'],
};

const values: Readonly<Partial<Record<OptionName, Readonly<Record<string, string>>>>> = {
  source: { values: sourceTypes.join(', ') },
  exposure: { values: valuesOf('exposure').join(', ') },
  hybrid: { values: ['none', ...valuesOf('hybrid')].join(', ') },
  answer: { values: askKinds.join(', '), fields: fields.join(', ') },
  format: { values: formatNames.join(', ') },
};

type Row = readonly [name: string, text: string];

function section(title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const hang = Math.min(26, Math.max(...rows.map(([name]) => name.length)) + 4);
  const lines = rows.map(([name, text]) =>
    name.length + 4 > hang
      ? `  ${name}\n${wrapped(' '.repeat(hang) + text, { width, hang })}`
      : wrapped(`  ${name.padEnd(hang - 2)}${text}`, { width, hang }),
  );
  return ['', title, ...lines];
}

function optionRow(name: OptionName, command: CommandName | undefined): Row {
  const row = optionRows[name];
  const short = 'short' in row ? `-${row.short}, ` : '';
  const value = 'value' in row ? ` <${row.value}>` : '';
  const alone = command === 'list' || command === 'doctor' ? `cli.option.${name}-alone` : '';
  return [`${short}--${name}${value}`, say('en', isWordId(alone) ? alone : `cli.option.${name}`, values[name])];
}

function optionSections(command: CommandName | undefined): readonly string[] {
  return groups.flatMap(group => {
    const names = optionsOf(command).filter(name => optionRows[name].group === group);
    return section(
      say('en', `cli.heading.${group}`),
      names.map(name => optionRow(name, command)),
    );
  });
}

function ownSections(command: CommandName | undefined): readonly string[] {
  if (command === undefined)
    return [
      ...section(
        say('en', 'cli.heading.commands'),
        commandNames.map(name => [name, say('en', `cli.command.${name}`)]),
      ),
      ...section(say('en', 'cli.heading.all'), [optionRow('help', undefined), optionRow('version', undefined)]),
    ];
  const lists = command === 'list' ? listNames.map((name): Row => [name, say('en', `cli.list.${name}`)]) : [];
  return [...section(say('en', 'cli.heading.lists'), lists), ...optionSections(command)];
}

/** What the program or one of its commands does, and how it is written. */
export function helpText(command?: CommandName): string {
  const named = command ?? 'all';
  const written = examples[named].map(example =>
    example.includes('connectivity-advisor') ? `  ${example}` : `  connectivity-advisor ${example}`,
  );
  const exits = ['0', '1', '2'] as const;
  return [
    command === undefined
      ? say('en', 'cli.about')
      : wrapped(`connectivity-advisor ${command}: ${say('en', `cli.command.${command}`)}`, { width }),
    '',
    say('en', 'cli.heading.usage'),
    `  ${say('en', `cli.usage.${named}`)}`,
    ...ownSections(command),
    '',
    say('en', 'cli.heading.examples'),
    ...written,
    ...section(
      say('en', 'cli.heading.exit'),
      exits.map(code => [code, say('en', `cli.exit.${code}`)]),
    ),
  ].join('\n');
}
