import { MemoryStorage } from 'botbuilder-core';
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { createBot } from '../../src/bot/index.ts';
import { renewalGrace } from '../../src/channels/direct-line/tokens.ts';
import { say } from '../../src/content/index.ts';
import { silentLog } from '../../src/log.ts';
import { type Running, start } from '../server/start.ts';
import { saidTwice } from '../support/said-twice.ts';
import { missionAnswers, missionSentence, pressesOf, questionOf } from '../support/teams-walk.ts';
import { begin, generate } from './direct-line-client.ts';
import { eventually } from './eventually.ts';
import { FetchXMLHttpRequest } from './xml-http-request.ts';

const minute = 60_000;
let server: Running;
const clients: DirectLine[] = [];

beforeAll(() => {
  Reflect.set(globalThis, 'XMLHttpRequest', FetchXMLHttpRequest);
  Reflect.set(globalThis, 'WebSocket', WebSocket);
});
beforeEach(async () => {
  server = await start();
});
afterEach(async () => {
  vi.useRealTimers();
  for (const client of clients.splice(0)) client.end();
  await server.stop();
});

/** Microsoft's client, with what it has shown. */
function connect(options: { token: string; webSocket?: boolean; conversationId?: string; watermark?: string }) {
  const client = new DirectLine({ domain: `${server.url}/v3/directline`, pollingInterval: 200, ...options });
  clients.push(client);
  const shown: (string | undefined)[] = [];
  const seen: Activity[] = [];
  const status: ConnectionStatus[] = [];
  const ends = (): void => {};
  client.connectionStatus$.subscribe(value => status.push(value), ends);
  client.activity$.subscribe(activity => {
    if (activity.type !== 'message') return;
    seen.push(activity);
    shown.push(activity.text);
  }, ends);
  return { client, shown, seen, status };
}

const shownSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  value: z.unknown(),
  attachments: z.array(z.looseObject({ content: z.unknown() })).optional(),
});

/** Messages as far as a person sees them. */
const shownBy = (activities: readonly Activity[]) => activities.map(activity => shownSchema.parse(activity));

const post = (client: DirectLine, activity: Activity): Promise<string> =>
  new Promise((resolve, reject) => {
    client.postActivity(activity).subscribe(resolve, reject);
  });
const message = (text: string): Activity => ({ type: 'message', text, from: { id: 'me' } });

describe("Microsoft's own Direct Line client", () => {
  it.each([
    { how: 'over a WebSocket', webSocket: true },
    { how: 'by polling', webSocket: false },
  ])('holds a conversation $how', async ({ webSocket }) => {
    const { token } = await generate(server.url);
    const { client, shown, status } = connect({ token, webSocket });
    await eventually(() => shown).toContain('Welcome.');
    expect(await post(client, message('hello'))).toMatch(/\|0000002$/);
    await eventually(() => shown).toEqual(['Welcome.', 'hello', 'echo: hello']);
    expect(status.at(-1)).toBe(ConnectionStatus.Online);
  });

  it('comes back to a conversation and gets what it missed', async () => {
    const { token, conversationId } = await generate(server.url);
    const first = connect({ token });
    await eventually(() => first.shown).toContain('Welcome.');
    await post(first.client, message('one'));
    await eventually(() => first.shown).toContain('echo: one');
    first.client.end();
    const second = connect({ token, conversationId, watermark: '1' });
    await eventually(() => second.shown).toEqual(['one', 'echo: one']);
  });

  it('learns the id of its person from the token', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { token } = await generate(server.url);
    const { client, shown } = connect({ token });
    client.setUserId('dl_someone');
    await eventually(() => shown).toContain('Welcome.');
    expect(warn.mock.calls.flat().join()).toContain('already set in token');
    warn.mockRestore();
  });

  it('knows its own message by its echo, with an id of its person that it made up itself', async () => {
    const { token } = await generate(server.url, { user: { id: 'somebody', name: 'Some Body' } });
    const { client, shown } = connect({ token });
    const echoed: unknown[] = [];
    client.activity$.subscribe(
      activity => {
        if (activity.type === 'message' && activity.text === 'hello') echoed.push(activity.channelData);
      },
      () => {},
    );
    await eventually(() => shown).toContain('Welcome.');
    const channelData = { clientActivityID: 'mine-1', postBack: true };
    await post(client, { ...message('hello'), channelData: { ...channelData, 'webchat:sequence-id': 7 } });
    await eventually(() => echoed).toEqual([channelData]);
  });

  it('fails to connect with a forged token', async () => {
    const { token } = await generate(server.url);
    const { status } = connect({ token: `${token.slice(0, -2)}AA` });
    await eventually(() => status).toContain(ConnectionStatus.FailedToConnect);
  });

  it('comes back with a token that ran out while the machine slept, and goes on', async () => {
    const { token, conversationId } = await begin(server.url);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * minute });
    const { client, shown } = connect({ token, conversationId });
    await eventually(() => shown).toContain('Welcome.');
    await post(client, message('after'));
    await eventually(() => shown).toContain('echo: after');
  });

  it('stops when its token ran out longer ago than it can be renewed', async () => {
    const { token, conversationId } = await begin(server.url);
    vi.useFakeTimers({
      toFake: ['Date'],
      now: Date.now() + 31 * minute + renewalGrace(server.config.retentionDays) * 1_000,
    });
    const { status } = connect({ token, conversationId });
    await eventually(() => status).toContain(ConnectionStatus.FailedToConnect);
  });

  it('ends when its conversation is gone', async () => {
    const { token, conversationId } = await generate(server.url);
    const { status } = connect({ token, conversationId });
    await eventually(() => status).toContain(ConnectionStatus.FailedToConnect);
  });

  it("goes through the product's own case, is told nothing twice, and presses buttons as Web Chat does", async () => {
    await server.stop();
    server = await start({ bot: createBot({ storage: new MemoryStorage(), log: silentLog }) });
    const { token } = await generate(server.url);
    const { client, seen } = connect({ token });
    await eventually(() => seen.length).toBe(1);
    const replies = [shownBy(seen)];
    const told = async (activity: Activity): Promise<void> => {
      const before = seen.length;
      await post(client, activity);
      await eventually(() => seen.length).toBe(before + 2);
      replies.push(shownBy(seen.slice(before + 1)));
    };
    const press = async (): Promise<void> => {
      const question = replies.at(-1)?.[0] ?? {};
      const choice = missionAnswers[questionOf(question) ?? ''];
      const value = { ...pressesOf(question).find(one => one.choice === choice) };
      await told({ type: 'message', value, from: { id: 'me' }, channelData: { postBack: true } });
    };
    await told(message(missionSentence));
    await press();
    await press();
    expect(replies.at(-1)?.[0]?.value).toMatchObject({ kind: 'recommendation' });
    expect(replies.flatMap(saidTwice)).toEqual([]);
    for (const { text, attachments } of replies.flat()) expect([text, attachments?.length]).toEqual([undefined, 1]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  it.each([
    ['a picture', { contentType: 'image/png', contentUrl: 'data:image/png;base64,iVBORw0KGgo=', name: 'a.png' }],
    ['a picture in a message with words', { contentType: 'image/png', contentUrl: 'data:,', name: 'b.png' }, 'hello'],
  ] as const)('uploads %s and is answered in words', async (_, media, text?: string) => {
    await server.stop();
    server = await start({ bot: createBot({ storage: new MemoryStorage(), log: silentLog }) });
    const { token } = await generate(server.url);
    const { client, seen } = connect({ token });
    await eventually(() => seen.length).toBe(1);
    const picture: Activity = { type: 'message', from: { id: 'me' }, attachments: [media], ...(text && { text }) };
    const id = await post(client, picture);
    await eventually(() => seen.length).toBe(3);
    const [, own, reply] = seen;
    expect(own).toMatchObject({ id, attachments: [{ contentType: 'image/png', name: media.name }] });
    expect(JSON.stringify(own)).not.toContain('contentUrl');
    expect(JSON.stringify(reply)).toContain(say('en', 'talk.attachment'));
  });
});
