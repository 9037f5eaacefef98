import { describe, expect, it } from 'vitest';
import { answerJsonSchema } from '../../../src/understanding/model/answer-schema.ts';
import { candidatesOf } from '../../../src/understanding/model/candidates.ts';
import { inputFor, instructions, readingVersion } from '../../../src/understanding/model/prompt.ts';
import { readerPrompt } from './reader-prompt.ts';

const text = 'VM in East US must read an Azure SQL database in Japan East';
const nothing = async (): Promise<string> => '';
const printed = (...args: readonly string[]): Promise<string> => readerPrompt(args, nothing);
const input = inputFor(text, {}, candidatesOf(text));

describe('what is printed of the prompt for a message', () => {
  it('is instructions, schema and input, as they are sent', async () => {
    const all = await printed(text);
    expect(all).toContain(`== Instructions, version ${readingVersion}\n${instructions()}\n`);
    expect(all).toContain(`== JSON schema of the answer\n${JSON.stringify(answerJsonSchema(), undefined, 2)}\n`);
    expect(all).toContain(`== Input\n${input}\n`);
  });

  it('is one of them without a title, and needs no message where none goes into it', async () => {
    expect(await printed('--instructions')).toBe(`${instructions()}\n`);
    expect(JSON.parse(await printed('--schema'))).toEqual(answerJsonSchema());
    expect(await printed('--version')).toBe(`${readingVersion}\n`);
    expect(await printed('--input-only', text)).toBe(`${input}\n`);
  });

  it('is several of them with titles', async () => {
    expect(await printed('--version', '--input-only', text)).toBe(
      `== Version\n${readingVersion}\n\n== Input\n${input}\n`,
    );
  });

  it('holds what is known', async () => {
    const facts = '{"sourceRegion":"eastus"}';
    expect(JSON.parse(await printed('--input-only', '--known', facts, text))).toMatchObject({
      message: text,
      known: { sourceRegion: 'eastus' },
    });
  });

  it('is of the message on standard input, or of each of its lines', async () => {
    expect(await readerPrompt(['--input-only'], async () => `${text}\n`)).toBe(`${input}\n`);
    const lines = `${text}\n\n{"message":"two\\nlines","known":{"targetRegion":"japaneast"}}\r\n`;
    const found = await readerPrompt(
      ['--lines', '--input-only', '--known', '{"sourceRegion":"eastus"}'],
      async () => lines,
    );
    expect(
      found
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toMatchObject([
      { message: text, known: { sourceRegion: 'eastus' } },
      { message: 'two\nlines', known: { targetRegion: 'japaneast' } },
    ]);
  });
});

describe('a line that makes no sense is refused', () => {
  it.each([
    [['--known'], "Option '--known <value>' argument missing"],
    [['--bogus', text], "Unknown option '--bogus'"],
    [['one', 'two'], 'One message, in quotes, not 2.'],
    [['--lines', text], '--lines takes messages from standard input'],
    [['--known', 'eastus', text], '--known is no JSON: eastus'],
    [['--known', '{"sourceRegion":"atlantis"}', text], '--known holds what is no fact'],
    [[], 'There is no message.'],
  ])('%j: %s', async (args, why) => {
    const refused = printed(...args);
    await expect(refused).rejects.toThrow(why);
    await expect(refused).rejects.toThrow('Usage: npm run -s reader:prompt');
  });

  it.each([
    ['{"message":', 'A line is no JSON'],
    ['{"text":"hello"}', 'A line is no {"message", "known"}'],
    ['{"message":"hello","known":{"sourceRegion":"atlantis"}}', 'known holds what is no fact'],
  ])('%s: %s', async (line, why) => {
    await expect(readerPrompt(['--lines'], async () => line)).rejects.toThrow(why);
  });
});
