import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const silent = { read: () => Promise.resolve({ ok: true, text: '' } as const), environment: {} };
const mission = [
  'recommend',
  '--from',
  'eastus',
  '--to',
  'japaneast',
  '--target',
  'sql-database',
  '--exposure',
  'none',
];

/** What is typed, and the sentence that is said of it. */
const lines: readonly (readonly [args: readonly string[], sentence: string])[] = [
  [[], 'Name a command.'],
  [['recomend'], 'There is no command "recomend". Did you mean recommend?'],
  [['frobnicate'], 'There is no command "frobnicate".'],
  [['recommend', '--fro', 'eastus'], 'There is no option "--fro". Did you mean --from?'],
  [['ask', '-x', 'vm'], 'There is no option "-x".'],
  [['recommend', '--trace'], '"--trace" is an option of ask, not of recommend.'],
  [['list', 'regions', '--from', 'eastus'], '"--from" is an option of ask, diagnose, recommend, not of list.'],
  [['recommend', '--from'], '"--from" needs a value.'],
  [['recommend', '--from', '--to', 'eastus'], '"--from" needs a value.'],
  [['recommend', '--json=yes'], '"--json" takes no value.'],
  [
    ['recommend', '--from', 'eastuss'],
    '--from "eastuss" is not known. Did you mean eastus? All of them: connectivity-advisor list regions.',
  ],
  [
    ['recommend', '--source', 'azure-vmm'],
    '--source "azure-vmm" is not known. Did you mean azure-vm? All of them: connectivity-advisor list sources.',
  ],
  [
    ['recommend', '--exposure', 'maybe'],
    '--exposure "maybe" is not known. It takes none, allow-listed, public, unknown.',
  ],
  [['recommend', '--answer', 'sameVnet'], '--answer "sameVnet" says no value: write field=value.'],
  [
    ['recommend', '--answer', 'sameVnett=yes'],
    '--answer "sameVnett=yes": there is no field "sameVnett". Did you mean sameVnet? All of them: ' +
      'connectivity-advisor list fields.',
  ],
  [['recommend', '--answer', 'vnetCount=many'], '--answer "vnetCount=many" is not known. It takes a number, unknown.'],
  [['recommend', 'eastus'], '"eastus" is one word too many.'],
  [['list'], 'Say which list: regions, targets, sources, options, fields, formats.'],
  [['list', 'region'], 'There is no list "region". Did you mean regions?'],
  [['recommend', '--locale', 'e_n'], '--locale "e_n" is no language tag, such as en or de-AT.'],
];

describe('a line that makes no sense', () => {
  it.each(lines)('%j is named as it was typed, with one line of usage', async (args, sentence) => {
    const { code, out, err } = await run(args, silent);
    const [said, hint, ...more] = err.split('\n');
    expect([code, out, said, more]).toEqual([2, '', sentence, ['']]);
    expect(hint).toMatch(/^Usage: connectivity-advisor .*; all of it: connectivity-advisor (?:\w+ )?--help$/);
  });

  it('names a range by the option that gave it', async () => {
    const files = [...mission, '--hybrid', 'none', '--format', 'bicep'];
    const { err } = await run([...files, '--caller-space', '10.0.0.0/8', '--target-space', '10.1.0.0/16'], silent);
    expect(err).toMatch(/^--[a-z]+-space: .*overlap/);
  });
});

describe('a word with several readings', () => {
  it.each([
    ['ask', 'a VM must reach a database'],
    ['recommend', '--target', 'a database'],
  ])('in %s is never guessed: each reading stands with the option that says it', async (...args) => {
    const { code, out, err } = await run(args, silent);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^"[^"]*database" can be read in \d+ ways\. Say which one:$/m);
    expect(err).toMatch(/^ {2}--target sql-managed-instance +Azure SQL Managed Instance$/m);
  });

  it('is settled by that option, which wins over the words', async () => {
    const { code, out } = await run(
      ['ask', 'a VM must reach a database', '--target', 'sql-database', '--json'],
      silent,
    );
    expect([code, JSON.parse(out).requirements.resourceType]).toEqual([0, 'sql-database']);
  });
});
