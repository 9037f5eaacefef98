import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPaths } from '../../src/answer/index.ts';
import { begin, call, openStream } from '../channels/direct-line-client.ts';
import { type Running, start } from '../server/start.ts';
import { walkedKeys } from '../support/foreign-keys.ts';

let server: Running;

beforeAll(async () => {
  const without = { REQUESTS_PER_MINUTE: '100000', MESSAGES_PER_MINUTE: '100000' };
  server = await start({ env: without });
});
afterAll(async () => {
  await server.stop();
});

const record = (key: string, value: unknown): unknown => Object.fromEntries([[key, value]]);

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const places: readonly (readonly [place: string, asked: (key: string) => Asked])[] = [
  ['a path', key => ({ path: `/${key}` })],
  ['a name in a query', key => ({ path: `/api/questions/next?${key}=${key}` })],
  ['a value in a query', key => ({ path: `/api/questions/next?sourceRegion=${key}&hybrid=${key}&proposed=${key}` })],
  ['a field of a case', key => ({ path: '/api/recommendations', body: record(key, key) })],
  ['a value of a case', key => ({ path: '/api/recommendations', body: { sourceRegion: key, hybrid: [key] } })],
  ['a sentence', key => ({ path: '/api/understanding', body: { text: `${key} in ${key} to ${key}` } })],
  ['a locale of a sentence', key => ({ path: '/api/understanding', body: { text: 'VM', locale: key } })],
  ['a language of a browser', key => ({ path: '/answer?resourceType=vm', headers: { 'accept-language': key } })],
  ['a media type', key => ({ path: '/api/recommendations', headers: { 'content-type': key }, body: '{}' })],
  ['an encoding', key => ({ path: '/answer?resourceType=vm', headers: { 'accept-encoding': key } })],
  ['an origin', key => ({ path: '/v3/directline/tokens/generate', headers: { origin: key }, body: {} })],
  ['a user', key => ({ path: '/v3/directline/tokens/generate', body: { user: { id: key }, locale: key } })],
  ['a conversation', key => ({ path: `/v3/directline/conversations/${key}/activities` })],
  ['a host', key => ({ path: '/healthz', headers: { host: key } })],
  ...answerPaths.map((path): readonly [string, (key: string) => Asked] => [
    `${path}, name and value`,
    key => ({ path: `${path}?resourceType=vm&${key}=${key}&sourceRegion=${key}&prefix=${key}` }),
  ]),
];

describe.each(places)('a word that every object answers to, as %s,', (_, asked) => {
  it('is answered, or refused with a problem', async () => {
    for (const key of walkedKeys) {
      const { path, method, headers = {}, body } = asked(key);
      const response = await fetch(`${server.url}${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      expect(response.status, `${key}: ${text}`).toBeLessThan(500);
      if (response.status >= 400)
        expect(response.headers.get('content-type'), key).toMatch(/^application\/problem\+json/);
    }
  });
});

describe('a word that every object answers to, in a message over Direct Line,', () => {
  it('is heard and answered once, whatever it stands for', async () => {
    for (const key of walkedKeys) {
      const conversation = await begin(server.url);
      const stream = await openStream(conversation.streamUrl);
      const body = {
        type: 'message',
        text: key,
        locale: key,
        value: record(key, key),
        channelData: { clientActivityID: key, ...Object(record(key, key)) },
        replyToId: key,
      };
      const path = `/conversations/${conversation.conversationId}/activities`;
      const first = await call(server.url, path, { token: conversation.token, body });
      const second = await call(server.url, path, { token: conversation.token, body });
      expect([first.status, second.status], key).toEqual([200, 200]);
      expect(second.json, key).toEqual(first.json);
      await stream.until(activities => activities.some(({ text }) => text === `echo: ${key}`));
      expect(stream.activities.filter(({ text }) => text === `echo: ${key}`)).toHaveLength(1);
      stream.close();
    }
  });
});
