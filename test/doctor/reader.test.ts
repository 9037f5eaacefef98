import { createServer, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../src/content/index.ts';
import { examine } from '../../src/doctor/index.ts';
import { checkReader } from '../../src/doctor/reader.ts';

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** An endpoint on this machine that answers as the test says. */
async function endpoint(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
}

const key = 'the-key-itself';
const named = { model: 'small-reader', tokensPerDay: 1 };
const withKey = async (answer: RequestListener) =>
  checkReader({ ...named, url: await endpoint(answer), proof: { key } });

/** A reading of nothing: of the form asked for. */
const nothing = {
  ...{ places: [], services: [], options: [], choices: [], counts: [], nothingOutside: null },
  ...{ stands: [], nothingStands: null, ask: null, symptom: null, entry: null },
};

const saying =
  (content: string): RequestListener =>
  (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ choices: [{ message: { role: 'assistant', content } }], usage: { total_tokens: 9 } }),
    );
  };

const refusing =
  (status: number): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `for ${key}` } }));
  };

describe('the check of the model that may read', () => {
  it(
    'has it read a sentence of ours as the service has it read people, once, with the ' + 'key that is configured',
    async () => {
      const asked: { readonly url: string | undefined; readonly proof: string | undefined; readonly body: string }[] =
        [];
      const found = await withKey(async (request, response) => {
        const { url, headers } = request;
        asked.push({ url, proof: headers.authorization, body: await text(request) });
        saying(JSON.stringify(nothing))(request, response);
      });
      expect(found).toMatchObject({
        status: 'ok',
        what: expect.stringContaining('small-reader at 127.0.0.1'),
        todo: [],
      });
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatchObject({ url: '/chat/completions', proof: `Bearer ${key}` });
      expect(asked[0]?.body).toContain(say('en', 'example.story.1'));
      expect(JSON.stringify(found)).not.toContain(key);
    },
  );

  it.each([
    ['refuses the key', refusing(401), 'refuses the request', ['READER_MODEL', 'Check READER_KEY']],
    ['does not know the model', refusing(404), 'refuses the request', ['AZURE_OPENAI_DEPLOYMENT', 'READER_KEY']],
    ['takes no more', refusing(429), 'takes no more requests', ['raise the quota']],
    ['fails', refusing(503), 'cannot be reached, or fails', ['Let the machine reach']],
    ['sends prose', saying('I would use peering.'), 'another form', ['structured output']],
    ['sends another form', saying('{"places":"eastus"}'), 'another form', ['structured output']],
    ['says nothing', (() => {}) satisfies RequestListener, 'no reading in time', ['Check again']],
  ])(
    'warns of an endpoint that %s, with what to do, and repeats nothing of what it wrote',
    async (_, answer, what, todo) => {
      const found = await withKey(answer);
      expect(found).toMatchObject({ check: 'reader', status: 'warn', what: expect.stringContaining(what) });
      expect(found.todo).toEqual(todo.map(step => expect.stringContaining(step)));
      expect(JSON.stringify(found)).not.toMatch(/the-key-itself|peering/);
    },
  );

  it('warns of an address where nobody is, and follows no redirection', async () => {
    const url = await endpoint(() => {});
    servers.splice(0).map(server => server.close());
    const found = await checkReader({ ...named, url, proof: { key } });
    expect(found).toMatchObject({ status: 'warn', what: expect.stringContaining('cannot be reached') });
    let followed = false;
    const elsewhere = await endpoint((request, response) => {
      followed = true;
      saying(JSON.stringify(nothing))(request, response);
    });
    const led = await withKey((_, response) => {
      response.writeHead(307, { location: `${elsewhere}/chat/completions` });
      response.end();
    });
    expect([led.status, followed]).toEqual(['warn', false]);
  });

  it('says what a managed identity needs where none gives a token', async () => {
    // What App Service gives tokens of its identities by.
    vi.stubEnv('IDENTITY_ENDPOINT', `${await endpoint(refusing(400))}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', 'told-to-this-process-alone');
    const identity = { scope: 'https://cognitiveservices.azure.com/.default', client: undefined };
    const url = await endpoint(saying(JSON.stringify(nothing)));
    const found = await checkReader({ ...named, url, proof: { identity } });
    expect(found.status).toBe('warn');
    expect(found.todo.at(-1)).toContain('the role Cognitive Services OpenAI User');
  });
});

describe('doctor', () => {
  const environment = { STATE: 'memory:', PORT: '0', HOST: '127.0.0.1' };
  const finding = async (more: Readonly<Record<string, string>>) =>
    (await examine({ ...environment, ...more })).find(({ check }) => check === 'reader');

  it('says that the rules read alone where no model is configured', async () => {
    expect(await finding({})).toMatchObject({ status: 'ok', what: expect.stringContaining('No model is configured') });
  });

  it('asks the one that is', async () => {
    const READER_URL = await endpoint(saying(JSON.stringify(nothing)));
    const found = await finding({ READER_URL, READER_MODEL: 'small-reader', READER_KEY: key });
    expect(found).toMatchObject({ status: 'ok', what: expect.stringContaining('reads a sentence of ours') });
  });
});
