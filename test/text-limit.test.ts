import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { textLimit } from '../src/text-limit.ts';
import { understand } from '../src/understanding/index.ts';
import { at } from './dialogs/asking.ts';
import { type Running, start } from './server/start.ts';
import { mcpClient } from './support/mcp-client.ts';

const inEastUs = 'A VM in East US must reach Azure SQL';
const says = 'That is a long message';

/** A sentence that ends with the last characters of a text of this length. */
const endingAt = (length: number): string => `${'. '.repeat(textLimit)}${inEastUs}`.slice(-length);

/** The same sentence, and as much after it as makes the text too long. */
const tooLong = `${inEastUs}. ${'. '.repeat(textLimit)}`;

describe('a text as long as is read', () => {
  const mcp = mcpClient();
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const overHttp = async (text: string) => {
    const response = await fetch(`${server.url}/api/understanding`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    return { taken: response.ok, said: await response.text() };
  };
  const overMcp = async (text: string) => {
    const result = await mcp.callTool({ name: 'understand', arguments: { text } });
    return { taken: result.isError !== true, said: JSON.stringify(result) };
  };

  it.each([
    { way: 'HTTP', ask: overHttp },
    { way: 'MCP', ask: overMcp },
  ])('is taken whole over $way, and one more character is refused', async ({ ask }) => {
    const whole = await ask(endingAt(textLimit));
    expect(whole).toMatchObject({ taken: true, said: expect.stringContaining('eastus') });
    expect((await ask(endingAt(textLimit + 1))).taken).toBe(false);
  });

  it('is read to its end; what lies beyond is not looked at', () => {
    expect(understand(endingAt(textLimit)).requirements).toMatchObject({ sourceRegion: 'eastus' });
    expect(understand(`${'. '.repeat(textLimit)}${inEastUs}`).requirements).toEqual({});
  });
});

describe('a text that is too long', () => {
  it.each([
    ['typed', { text: tooLong }],
    ['cut where it came in', { text: inEastUs, channelData: { textLength: textLimit + 1 } }],
    [
      'typed into a list',
      { value: { kind: 'answer', id: 'sourceRegion', typed: { picked: tooLong.slice(0, 1_500) } } },
    ],
    ['typed into a form', { value: { kind: 'form', typed: { sourceRegion: tooLong.slice(0, 1_500) } } }],
  ])('and %s is read as far as it goes, and the person hears so', async (_way, activity) => {
    const { talk } = await at('sourceRegion');
    const said = (await talk.send(activity)).map(({ text }) => text).join('\n');
    expect(said).toContain(says);
    expect(said).toContain('East US');
  });

  it('is answered on the command line, with a word about its length on the error stream', async () => {
    const { code, out, err } = await run(['ask', tooLong]);
    expect({ code, out, err }).toMatchObject({ code: 0, err: expect.stringContaining(says) });
    const short = await run(['ask', inEastUs]);
    expect(short.out).toBe(out);
    expect(short.err).not.toContain(says);
  });
});
