import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { textAt } from '../../src/cli/text-at.ts';

const folder = mkdtempSync(join(tmpdir(), 'advisor-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sentence = 'VM in East US must read an Azure SQL database in Japan East, private only';
const symptom = 'peering is Connected but the spoke does not reach on-premises';
const piped = (text: string) => ({ read: () => Promise.resolve({ ok: true, text } as const), environment: {} });

describe('the text that a command is about', () => {
  it.each([
    ['ask', sentence],
    ['diagnose', symptom],
  ])('of %s comes from its words, from standard input by - or without words, or from a file', async (command, text) => {
    const said = await run([command, text]);
    const file = join(folder, `${command}.txt`);
    writeFileSync(file, text);
    expect(said.code).toBe(0);
    expect(await run([command, '-'], piped(text))).toEqual(said);
    expect(await run([command], piped(text))).toEqual(said);
    expect(await run([command, '--file', file])).toEqual(said);
  });

  it('that cannot be read is said in one line', async () => {
    const path = join(folder, 'nowhere.txt');
    const { code, err } = await run(['ask', '--file', path], { read: textAt, environment: {} });
    expect([code, err.startsWith(`I cannot read "${path}": `), err.trim().includes('\n')]).toEqual([2, true, false]);
  });

  it.each([
    ['ask', 'Say what must reach what'],
    ['diagnose', 'Say what does not work'],
  ])('of %s is missing where nothing is piped', async (command, says) => {
    const { code, err } = await run([command], piped(''));
    expect([code, err.startsWith(says)]).toEqual([2, true]);
  });
});

describe('the language of an answer', () => {
  it.each(['fr', 'ja-JP'])('%s has no words yet, which is said beside the answer', async locale => {
    const english = await run(['ask', sentence]);
    const { code, out, err } = await run(['ask', sentence, '--locale', locale]);
    expect([code, out]).toEqual([english.code, english.out]);
    expect(err).toBe(`There are no words for the language ${locale} yet; the answer is in English.\n${english.err}`);
  });

  it('en-GB is English', async () => {
    expect(await run(['ask', sentence, '--locale', 'en-GB'])).toEqual(await run(['ask', sentence]));
  });
});
