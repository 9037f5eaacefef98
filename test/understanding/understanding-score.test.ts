import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readingVersion } from '../../src/understanding/model/prompt.ts';
import { casesScore } from '../cases/cases-score.ts';
import { holdout } from './corpus/index.ts';
import { labelledMessages } from './labelled/message.ts';
import { labelledScoreOf } from './labelled/score.ts';
import { answerWith } from './model/answers.ts';
import { scoreOf, scoreTable } from './score.ts';
import { type Material, understandingScore } from './understanding-score.ts';

const rows = holdout.slice(0, 10);
const messages = labelledMessages('first').slice(0, 10);
const few: Material = {
  utterances: [{ title: 'ten utterances', rows }],
  sets: [{ set: 'first', state: 'seen', messages }],
};

const folder = mkdtempSync(join(tmpdir(), 'score-'));
afterAll(() => rmSync(folder, { recursive: true }));

function recordedFile(name: string, version: string): string {
  const file = join(folder, name);
  const [message = ''] = messages.map(({ text }) => text);
  const place = { field: 'sourceRegion', value: 'eastus', quote: 'words that are not there' };
  const answer = answerWith({ places: [place] });
  writeFileSync(file, `${JSON.stringify({ version, message, answer })}\n`);
  return file;
}

describe('the command that scores the understanding', () => {
  it('prints the figures that the tests hold, where the rules read alone', async () => {
    const text = await understandingScore([], {}, few);
    expect(text).toContain(scoreTable('ten utterances', scoreOf(rows)));
    const slots = (labelledScoreOf(messages).f1() * 100).toFixed(1);
    expect(text).toMatch(new RegExp(`first set, seen: 10 messages\\nslots +${slots} %`));
  });

  it('counts what a model read, what is missing and what is dropped', async () => {
    const args = ['--reader', 'model', '--recorded', recordedFile('few.jsonl', readingVersion)];
    const text = await understandingScore(args, {}, few);
    expect(text).toContain('messages recorded: 1, not recorded: 19');
    expect(text).toContain('dropped: not-in-message 1, outside 0, contradiction 0');
    expect(text).toMatch(/== ten utterances\n.*\nall +0 +10 +0 +0 +0 +0\n/);
    expect(text).toMatch(/== first set, seen: 10 messages\n.*\nall +1 +9 +0 +1 +0 +0\nen +1 +9 +0 +1 +0 +0\n/);
    expect(text).toMatch(/\nslots( +\d+\.\d %){4}\n/);
  });
});

describe.each([
  ['understanding:score', (args: readonly string[]) => understandingScore(args, {}, few)],
  ['cases:score', (args: readonly string[]) => casesScore(args, {})],
])('%s', (name, command) => {
  it.each([
    [['--readr', 'model'], "Unknown option '--readr'"],
    [['model'], "Unknown argument 'model'"],
    [['--reader', 'rules'], "--reader takes 'model', not 'rules'"],
  ])('refuses %j', async (args, why) => {
    const refused = command(args);
    await expect(refused).rejects.toThrow(why);
    await expect(refused).rejects.toThrow(`Usage: npm run ${name}`);
  });

  it('refuses readings of another version', async () => {
    const args = ['--reader', 'model', '--recorded', recordedFile('old.jsonl', '2020.1.1')];
    await expect(command(args)).rejects.toThrow(/old\.jsonl, line 1: was read by version 2020\.1\.1 of the prompt/);
  });
});
