import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokens, renewalGrace, ticketLifetime, tokenLifetime } from '../../src/channels/direct-line/tokens.ts';
import { echoBot, type Running, start } from '../server/start.ts';
import {
  begin,
  type Conversation,
  call,
  generate,
  openStream,
  read,
  reconnect,
  say,
  texts,
} from './direct-line-client.ts';

const second = 1_000;
const minute = 60_000;

describe('a token of this server', async () => {
  const key = Buffer.alloc(32, 1);
  let now = 0;
  const tokens = createTokens(key, () => now);
  const life = tokenLifetime * second;
  const grace = renewalGrace(30) * second;

  const issued = (use: 'token' | 'stream' = 'token'): Promise<string> => {
    now = 1_000_000 * second;
    return tokens.issue(use, 'conversation', 'dl_person');
  };

  it.each([
    { what: 'a moment before its end', age: life - second, plain: true, late: false },
    { what: 'a minute after its end', age: life + minute, plain: false, late: true },
    { what: 'a second before the end of the grace', age: life + grace - second, plain: false, late: true },
    { what: 'at the end of the grace', age: life + grace, plain: false, late: undefined },
    { what: 'a year after', age: 365 * 86_400 * second, plain: false, late: undefined },
  ])('$what', async ({ age, plain, late }) => {
    const token = await issued();
    now += age;
    expect((await tokens.check(token, 'token')).ok).toBe(plain);
    const verdict = await tokens.check(token, 'token', renewalGrace(30));
    expect(verdict).toMatchObject(late === undefined ? { ok: false, expired: true } : { ok: true, late });
  });

  it.each([
    ['a stream ticket', await issued('stream'), ticketLifetime * second + minute],
    [
      'a token of another key',
      await createTokens(Buffer.alloc(32, 2), () => now).issue('token', 'c', 'u'),
      life + minute,
    ],
    ['a token without its signature', (await issued()).replace(/[^.]*$/, ''), life + minute],
  ])('%s has no grace', async (_, token, age) => {
    now = 1_000_000 * second + age;
    expect(await tokens.check(token, 'token', renewalGrace(30))).toEqual({ ok: false, expired: false });
  });
});

describe('a client that slept', () => {
  let server: Running;
  let mine: Conversation;

  beforeEach(async () => {
    server = await start({ bot: echoBot(), env: { RETENTION_DAYS: '3' } });
    mine = await begin(server.url);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await server.stop();
  });

  const sleep = (milliseconds: number): void => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });
  };
  const refresh = (token: string) => call(server.url, '/tokens/refresh', { token });
  const pathOf = ({ conversationId }: { conversationId: string }): string => `/conversations/${conversationId}`;

  it('for 31 minutes gets a fresh token for its own conversation, and goes on in it', async () => {
    await say(server.url, mine, 'before');
    sleep(31 * minute);
    const { status, json } = await refresh(mine.token);
    expect({ status, json }).toMatchObject({ status: 200, json: { conversationId: mine.conversationId } });
    const fresh = { ...mine, token: String(Reflect.get(Object(json), 'token')) };
    expect((await say(server.url, fresh, 'after')).status).toBe(200);
    await expect.poll(async () => texts((await read(server.url, fresh)).activities)).toContain('echo: after');
  });

  it('for 31 minutes gets a stream that brings what it missed, with a fresh token', async () => {
    await say(server.url, mine, 'before');
    sleep(31 * minute);
    const again = await reconnect(server.url, mine, '0');
    const stream = await openStream(again.streamUrl);
    await stream.until(activities => texts(activities).includes('echo: before'));
    expect((await say(server.url, again, 'after')).status).toBe(200);
    stream.close();
  });

  it('can neither read nor write nor begin with the token that ran out', async () => {
    sleep(31 * minute);
    const answers = await Promise.all([
      call(server.url, `${pathOf(mine)}/activities`, { method: 'GET', token: mine.token }),
      call(server.url, `${pathOf(mine)}/activities`, { token: mine.token, body: { type: 'message', text: 'x' } }),
      call(server.url, `${pathOf(mine)}/upload`, { token: mine.token }),
      call(server.url, '/conversations', { token: mine.token }),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ status: 403, json: { code: 'token-expired' } });
  });

  it('for longer than the grace gets none, and hears that the token has expired', async () => {
    sleep(30 * minute + renewalGrace(3) * second + second);
    const answers = [
      await refresh(mine.token),
      await call(server.url, pathOf(mine), { method: 'GET', token: mine.token }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 403, json: { code: 'token-expired', error: { code: 'TokenExpired' } } });
    }
  });

  it('gets into its conversation for as long as it is kept, whatever the retention', async () => {
    expect(server.config.retentionDays).toBe(3);
    await say(server.url, mine, 'before');
    for (let hours = 0; hours < 71; hours += 1) {
      sleep(60 * minute);
      server.state.sweep(3);
    }
    expect(await refresh(mine.token)).toMatchObject({ status: 200, json: { conversationId: mine.conversationId } });
    sleep(65 * minute);
    server.state.sweep(3);
    expect(await refresh(mine.token)).toMatchObject({ status: 404, json: { code: 'unknown-conversation' } });
  });

  it('gets into no conversation but its own', async () => {
    const other = await begin(server.url);
    sleep(31 * minute);
    const answer = await call(server.url, pathOf(other), { method: 'GET', token: mine.token });
    expect(answer).toMatchObject({ status: 403, json: { code: 'other-conversation' } });
  });

  it('hears that its conversation is gone where the server has forgotten it or it never began', async () => {
    const never = await generate(server.url);
    sleep(31 * minute);
    expect(await refresh(never.token)).toMatchObject({ status: 404, json: { code: 'unknown-conversation' } });
    for (let hours = 0; hours < 25; hours += 1) {
      sleep(60 * minute);
      server.state.sweep(1);
    }
    for (const answer of [
      await refresh(mine.token),
      await call(server.url, pathOf(mine), { method: 'GET', token: mine.token }),
    ])
      expect(answer).toMatchObject({ status: 404, json: { code: 'unknown-conversation' } });
  });

  it('gets nothing for the ticket of its stream', async () => {
    const ticket = new URL(mine.streamUrl).searchParams.get('t') ?? '';
    sleep(31 * minute);
    expect((await refresh(ticket)).status).toBe(401);
  });

  it('gets nothing from a page of another origin', async () => {
    sleep(31 * minute);
    const headers = { origin: 'https://evil.example.com' };
    expect((await call(server.url, '/tokens/refresh', { token: mine.token, headers })).status).toBe(403);
  });
});
