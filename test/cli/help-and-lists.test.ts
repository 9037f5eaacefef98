import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/cli/list-names.ts';
import { commandNames, optionsOf } from '../../src/cli/names.ts';
import { run } from '../../src/cli/run.ts';
import { sourceTypes } from '../../src/decision/case/source-types.ts';

const outOf = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await run(args);
  expect([code, err]).toEqual([0, '']);
  return out;
};

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j names every command', async args => {
    const text = await outOf(...args);
    for (const command of commandNames) expect(text).toMatch(new RegExp(`^ {2}${command} +\\w`, 'm'));
  });

  it.each(commandNames)('of %s names each of its options, the same every way it is asked for', async command => {
    const text = await outOf(command, '--help');
    expect([await outOf(command, '-h'), await outOf('help', command)]).toEqual([text, text]);
    for (const option of optionsOf(command)) expect(text).toContain(`--${option}`);
    const long = text.split('\n').filter(line => line.length > 80);
    expect(long.filter(line => !/^ {2}.*connectivity-advisor /.test(line))).toEqual([]);
  });

  it('comes even where the rest of the line makes no sense', async () => {
    expect(await outOf('ask', '--help', '--colour', 'red')).toContain('--trace');
  });

  it('names the values of options', async () => {
    const text = (await outOf('recommend', '--help')).replace(/\s+/g, ' ');
    expect(text).toContain(sourceTypes.join(', '));
    expect(text).toContain('many-branches');
    expect(text).toContain('existingPrivateEndpoint');
  });

  it.each(['--version', '-V'])('%s tells the version of the program and of its rules', async option => {
    expect(await outOf(option)).toMatch(/^connectivity-advisor \d+\.\d+\.\d+, rules \d{4}\.\d+\.\d+\n$/);
  });
});

describe('list', () => {
  it.each(listNames)('%s gives ids with names, as text and as JSON', async list => {
    const text = await outOf('list', list);
    const rows: readonly { id: string; name: string }[] = JSON.parse(await outOf('list', list, '--json'));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ id, name }) => name === '' || !text.includes(id))).toEqual([]);
  });

  it.each([
    ['fields', 'exposure', ['none', 'allow-listed', 'public', 'unknown']],
    ['fields', 'vnetCount', ['unknown']],
  ])('%s names the values of %s', async (list, field, values) => {
    const rows: readonly { id: string; values: readonly string[] }[] = JSON.parse(await outOf('list', list, '--json'));
    expect(rows.find(({ id }) => id === field)?.values).toEqual(values);
  });
});
