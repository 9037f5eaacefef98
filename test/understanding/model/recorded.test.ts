import { describe, expect, it } from 'vitest';
import { textLimit } from '../../../src/text-limit.ts';
import { readingVersion } from '../../../src/understanding/model/prompt.ts';
import type { ModelRequest } from '../../../src/understanding/model/reader.ts';
import { readRecorded, recordedIn, recordedModel } from './recorded.ts';

const entry = { version: readingVersion, message: 'hello', answer: { a: 1 } };
const request = (message: string, known: object = {}): ModelRequest => ({
  instructions: '',
  input: JSON.stringify({ message, known, candidates: [], observations: [] }),
  schema: {},
});
const { signal } = new AbortController();

describe('recorded readings', () => {
  it('answer their message, whatever is known, and count what they had', async () => {
    const { ask, counts } = recordedModel(recordedIn(`${JSON.stringify(entry)}\n\n`, 'f'));
    expect(await ask(request('hello', { sourceRegion: 'eastus' }), signal)).toEqual({ content: '{"a":1}', tokens: 0 });
    await ask(request('hello'), signal);
    await expect(ask(request('bye'), signal)).rejects.toThrow('unreachable');
    expect(counts()).toEqual({ had: 1, hadNot: 1 });
  });

  it('are told apart by what was known where a message has several', async () => {
    const known = { sourceRegion: 'eastus', targetRegion: 'japaneast' };
    const { ask, counts } = recordedModel([entry, { ...entry, known, answer: { b: 2 } }]);
    const turned = { targetRegion: 'japaneast', sourceRegion: 'eastus' };
    expect(await ask(request('hello', turned), signal)).toMatchObject({ content: '{"b":2}' });
    expect(await ask(request('hello'), signal)).toMatchObject({ content: '{"a":1}' });
    await expect(ask(request('hello', { sourceRegion: 'eastus' }), signal)).rejects.toThrow('unreachable');
    expect(counts()).toEqual({ had: 1, hadNot: 1 });
  });

  it('answer the part of a long message that is read', async () => {
    const message = 'x'.repeat(textLimit + 1);
    const { ask } = recordedModel([{ ...entry, message }]);
    expect(await ask(request(message.slice(0, textLimit)), signal)).toMatchObject({ content: '{"a":1}' });
  });

  it.each([
    [
      { ...entry, version: '2020.1.1' },
      `f, line 2: was read by version 2020.1.1 of the prompt, which is ${readingVersion} now`,
    ],
    [{ ...entry, note: 'mine' }, 'f, line 2: is no recorded reading.'],
    [{ version: readingVersion, message: 'hello' }, 'is missing'],
  ])('are refused where they are of another version or form: %j', (wrong, why) => {
    expect(() => recordedIn(`${JSON.stringify(entry)}\n${JSON.stringify(wrong)}`, 'f')).toThrow(why);
  });

  it('are refused where they are no JSON, cannot be read or answer one message in two ways', () => {
    expect(() => recordedIn('hello', 'f')).toThrow('f, line 1: is no JSON.');
    expect(() => readRecorded(['no-such-file.jsonl'])).toThrow('no-such-file.jsonl: cannot be read.');
    expect(() => recordedModel([entry, { ...entry, answer: {} }])).toThrow('answer the same message otherwise: hello');
    expect(() => recordedModel([entry, entry])).not.toThrow();
  });
});
