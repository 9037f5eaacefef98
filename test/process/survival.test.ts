import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openState } from '../../src/state/index.ts';
import {
  begin,
  type ClientActivity,
  call,
  generate,
  openStream,
  read,
  reconnect,
  type Stream,
  say,
  type Token,
} from '../channels/direct-line-client.ts';
import { eventually } from '../channels/eventually.ts';
import { type Service, startService } from '../support/service.ts';

const questionSchema = z.object({
  value: z.object({
    kind: z.literal('question'),
    id: z.string(),
    choices: z.array(z.object({ id: z.string() })).min(1),
    several: z.boolean().optional(),
  }),
});

const fromBot = (activities: readonly ClientActivity[]): ClientActivity[] =>
  activities.filter(({ type, from }) => type === 'message' && from.role === 'bot');

/** The question that stands last in the conversation. */
function lastQuestion(activities: readonly ClientActivity[]) {
  const questions = fromBot(activities).flatMap(activity => questionSchema.safeParse(activity).data?.value ?? []);
  return questions.at(-1);
}

const answersTo = (activities: readonly ClientActivity[], id: string): ClientActivity[] =>
  fromBot(activities).filter(({ replyToId }) => replyToId === id);

const idSchema = z.object({ id: z.string() });
const told = async (service: Service, conversation: Token, text: string): Promise<string> =>
  idSchema.parse((await say(service.url, conversation, text)).json).id;

const question = 'a VM in East US must reach a storage account in Japan East';

let service: Service;
const streams: Stream[] = [];

async function follow(conversation: Token, watermark = ''): Promise<Stream> {
  const stream = await openStream((await reconnect(service.url, conversation, watermark)).streamUrl);
  streams.push(stream);
  return stream;
}

beforeAll(async () => {
  service = await startService({ LOG_LEVEL: 'info', MESSAGES_PER_MINUTE: '1000', ADDRESS_MESSAGES_PER_MINUTE: '1000' });
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});
afterAll(() => service.stop());

it('says nothing when it starts but where it listens', () => {
  expect(service.output()).toBe(`Connectivity Advisor listens on ${service.url}\n`);
});

describe('a process that is killed', () => {
  /** A conversation that waits at a question, with what stands there and how far it was read. */
  async function atQuestion() {
    const conversation = await begin(service.url);
    const stream = await follow(conversation);
    const first = await told(service, conversation, question);
    await stream.until(activities => answersTo(activities, first).length > 0);
    return { conversation, asked: lastQuestion(stream.activities), watermark: stream.watermark() };
  }

  let waiting: Awaited<ReturnType<typeof atQuestion>>;
  let running: Token;
  let posts: readonly Promise<string | undefined>[] = [];
  let begun: Token;

  beforeAll(async () => {
    waiting = await atQuestion();
    running = await begin(service.url);
    const stream = await follow(running);
    await stream.until(activities => lastQuestion(activities) !== undefined);
    begun = await generate(service.url);
    // When twenty of thirty are taken, some are answered and others running, queued or on the way; and somebody just
    // came.
    const body = { channelData: { shows: 'text' } };
    const came = call(service.url, '/conversations', { token: begun.token, body });
    posts = Array.from({ length: 30 }, () => told(service, running, question).catch(() => undefined));
    await Promise.all([came, ...posts.slice(0, 20)]);
    await service.kill();
    await service.restart();
  });

  it('comes back at the same question, and the conversation goes on', async () => {
    const { conversation, asked, watermark } = waiting;
    const after = await follow(conversation, watermark);
    await told(service, conversation, 'repeat');
    await eventually(() => lastQuestion(after.activities)?.id).toBe(asked?.id);

    const choice = asked?.choices[0]?.id ?? '';
    const value = { kind: 'answer', id: asked?.id, choice: asked?.several === true ? [choice] : choice };
    const path = `/conversations/${conversation.conversationId}/activities`;
    await call(service.url, path, { token: conversation.token, body: { type: 'message', value } });
    await eventually(() => lastQuestion(after.activities)?.id).not.toBe(asked?.id);
    const whole = await read(service.url, conversation);
    expect(new Set(whole.activities.map(({ id }) => id)).size).toBe(whole.activities.length);
  });

  it('answers what it had taken but not answered, exactly once, wherever the end came', async () => {
    const ids = (await Promise.all(posts)).filter(id => id !== undefined);
    expect(ids.length).toBeGreaterThan(0);
    // What comes last is answered last: whatever was answered twice stands there by then.
    const last = await told(service, running, 'help');
    const { activities, until } = await follow(running);
    await until(all => answersTo(all, last).length > 0);
    expect([...ids, last].map(id => answersTo(activities, id).length)).toEqual([...ids, last].map(() => 1));
  });

  it('welcomes a person once, also when it ended before the welcome', async () => {
    const stream = await follow(begun);
    await eventually(() => lastQuestion(stream.activities)).toBeDefined();
    await told(service, begun, 'help');
    await eventually(() => fromBot(stream.activities).length).toBeGreaterThan(1);
    const first = fromBot(stream.activities)[0]?.text;
    expect(fromBot(stream.activities).filter(({ text }) => text === first)).toHaveLength(1);
  });
});

describe('a person who wants to be forgotten', () => {
  it('leaves no word in the transcript but the wish', async () => {
    const conversation = await begin(service.url);
    const first = await told(service, conversation, question);
    await eventually(async () => answersTo((await read(service.url, conversation)).activities, first).length).toBe(1);
    const wish = await told(service, conversation, 'forget me');
    await eventually(async () => answersTo((await read(service.url, conversation)).activities, wish).length).toBe(1);
    const { activities } = await read(service.url, conversation);
    expect(activities.map(({ id }) => id)[0]).toBe(wish);
    expect(activities.filter(({ type }) => type === 'message')).toHaveLength(2);
  });
});

describe('what the process prints', () => {
  it('holds no stack trace, no key and no word of a person, whatever it is sent', async () => {
    const conversation = await begin(service.url);
    const url = `${service.url}/api/messages`;
    const bodies = [
      '{',
      '[]',
      'null',
      '{"type":"message"}',
      '{"type":"message","text":"my-private-words"}',
      'x'.repeat(300_000),
    ];
    for (const body of bodies) {
      const headers = { 'content-type': 'application/json', authorization: 'Bearer a.b.c' };
      const { status } = await fetch(url, { method: 'POST', headers, body });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    for (const text of [
      '',
      '🙂',
      'my-private-words',
      '<script>alert(1)</script>',
      'x'.repeat(10_000),
      '\u0000\u202e',
    ]) {
      const id = await told(service, conversation, text);
      await eventually(async () => answersTo((await read(service.url, conversation)).activities, id).length).toBe(1);
    }
    expect(service.output()).not.toMatch(/my-private-words|\n\s+at |KEY/);
  });
});

describe('a program that cannot start', () => {
  it('says every problem of its configuration in one message', async () => {
    const start = startService({ MICROSOFT_APP_TYPE: 'MultiTenant', WIDGET_ORIGINS: '*' });
    await expect(start).rejects.toThrow(
      /ended with 1.*3 problem.*MICROSOFT_APP_TYPE.*WIDGET_ORIGINS.*MICROSOFT_APP_ID/s,
    );
  });

  it('says that its port is taken, in one line', async () => {
    const start = startService({ PORT: String(service.port) });
    await expect(start).rejects.toThrow(
      /ended with 1: .*\n {2}- PORT: another program listens on 127\.0\.0\.1:\d+ already\n$/,
    );
  });

  it.each([
    [
      'a file that is no database',
      (path: string) => writeFileSync(path, 'not a database '.repeat(100)),
      'is no database',
    ],
    ['a folder', (path: string) => mkdirSync(path), 'cannot be opened'],
    ['a file below a file', (path: string) => writeFileSync(dirname(path), ''), 'is below something that is no folder'],
  ])('says what to do about a state that is %s, in one line', async (_, spoil, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));
    const path = join(folder, 'below', 'state.db');
    if (words !== 'is below something that is no folder') mkdirSync(dirname(path));
    spoil(path);
    await expect(startService({ STATE: `file:${path}` })).rejects.toThrow(
      new RegExp(`ended with 1: STATE: file:.*state\\.db ${words}[^\n]*\n$`),
    );
    rmSync(folder, { recursive: true });
  });
});

describe('a process that is asked to end', () => {
  it('finishes the turn that runs, ends with 0, and says nothing', async () => {
    const conversation = await begin(service.url);
    const id = await told(service, conversation, 'help');
    const before = service.output();
    expect(await service.terminate()).toBe(0);
    expect(service.output()).toBe(before);
    const state = openState(service.state);
    const { activities } = state.transcripts.since(conversation.conversationId, 0, 100);
    state.close();
    expect(activities.filter(({ replyToId }) => replyToId === id)).toHaveLength(1);
  });
});
