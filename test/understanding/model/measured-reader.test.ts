import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputFor, readingVersion } from '../../../src/understanding/model/prompt.ts';
import { answerWith } from './answers.ts';
import { measuredReader, recording } from './measured-reader.ts';
import { recordedIn } from './recorded.ts';

const folder = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'few.jsonl');
const answer = answerWith({ places: [{ field: 'sourceRegion', value: 'eastus', quote: 'nowhere in it' }] });
writeFileSync(file, `${JSON.stringify({ version: readingVersion, message: 'hello', answer })}\n`);

const usage = 'Usage: of the command';
const recorded = { reader: 'model', recorded: [file] };

describe('the model of a measured run', () => {
  it('is none unless one is asked for', async () => {
    expect(await measuredReader({}, { READER_URL: 'https://models.example.com/v1' }, usage)).toBeUndefined();
  });

  it('reads from a file, and never rests however much is missing', async () => {
    const measured = await measuredReader(recorded, {}, usage);
    for (let at = 0; at < 9; at += 1) expect(await measured?.reader.read(`unknown ${at}`)).toBeUndefined();
    expect((await measured?.reader.read('hello'))?.requirements).toEqual({});
    expect(measured?.report()).toBe(
      [
        `readings: ${file}`,
        'messages recorded: 1, not recorded: 9',
        'requests: read 1, unreachable 9',
        'dropped: not-in-message 1, outside 0, contradiction 0',
      ].join('\n'),
    );
  });

  it('is that of the endpoint where one is set', async () => {
    const environment = { READER_URL: 'https://models.example.com/v1', READER_MODEL: 'small', READER_KEY: 'k' };
    const measured = await measuredReader({ reader: 'model', patience: '20' }, environment, usage);
    expect(measured?.reader.where).toBe('models.example.com');
    expect(measured?.report()).toContain('readings: small at models.example.com');
  });

  it('writes what an endpoint answers so that it can be read again', async () => {
    const out = join(folder, 'out.jsonl');
    const contents = ['{"a":1}', 'cut {'];
    const ask = recording(async () => ({ content: contents.shift() ?? '', tokens: 1 }), out);
    for (const message of ['one', 'two'])
      await ask(
        { instructions: '', input: inputFor(message, {}, { entries: [], observations: [] }), schema: {} },
        new AbortController().signal,
      );
    expect(recordedIn(readFileSync(out, 'utf8'), out)).toEqual([
      { version: readingVersion, message: 'one', known: {}, answer: { a: 1 } },
      { version: readingVersion, message: 'two', known: {}, answer: 'cut {' },
    ]);
  });

  it.each([
    [{ reader: 'rules' }, {}, "--reader takes 'model', not 'rules'.\nUsage: of the command"],
    [{ out: file }, {}, '--recorded, --out and --patience go with --reader model.\nUsage: of the command'],
    [{ ...recorded, out: file }, {}, '--out writes what an endpoint answers'],
    [{ ...recorded, patience: '3' }, {}, '--patience is for an endpoint'],
    [{ reader: 'model' }, { READER_URL: 'https://models.example.com/v1' }, 'READER_MODEL: is needed with READER_URL'],
    [
      { reader: 'model', patience: 'long' },
      { READER_URL: 'https://models.example.com/v1', READER_MODEL: 'small', READER_KEY: 'k' },
      "--patience is a number of seconds, not 'long'.",
    ],
    [
      { reader: 'model' },
      { AZURE_OPENAI_ENDPOINT: 'https://models.openai.azure.com', AZURE_OPENAI_DEPLOYMENT: 'small' },
      'A measured run proves itself with a key',
    ],
  ])('is refused of %j with %j: %s', async (values, environment, why) => {
    await expect(measuredReader(values, environment, usage)).rejects.toThrow(why);
  });
});
