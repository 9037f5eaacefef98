import { MemoryStorage } from 'botbuilder-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/index.ts';
import { say as words } from '../../src/content/index.ts';
import { silentLog } from '../../src/log.ts';
import {
  begin,
  type ClientActivity,
  type Conversation,
  openStream,
  type Stream,
  say,
} from '../channels/direct-line-client.ts';
import { openTalk, type Talk } from '../conversations/double.ts';
import { type Running, start } from '../server/start.ts';
import { talkRows } from '../support/talk-sentences.ts';
import { isAnswer, missionAnswers, pressesOf, questionOf } from '../support/teams-walk.ts';
import { lostWords, saidBy } from '../support/words-kept.ts';
import { extent } from './extent.ts';

const rows = talkRows();
/** What nobody understands, often enough that every way out is offered. */
const misses = ['asdf', 'qwer asdf', 'zxcv', 'uiop zxcv'];
const talk = rows.map(({ sentence }) => sentence);
/** Questions of the product's own case that are answered before the talk begins. */
const depths = [0, 9, 7, 1, 3, 8, 4];
/** Rows of talk that are said at each depth: others at each, until all are said everywhere. */
const many = extent(20, talk.length);

it('every kind of talk is said here', () => {
  expect(rows.filter(({ isRead }) => isRead).length).toBeGreaterThan(0.95 * rows.length);
});

/** What is said at the depth with this index. */
function saidAt(index: number): readonly string[] {
  const from = (index * many) % talk.length;
  return [...misses, 'form', ...talk.slice(from, from + many), 'forget me', 'hello'];
}

/** Answers the question of the newest card by its button or list. */
async function answer(talk: Talk): Promise<void> {
  const card = talk.sent.at(-1) ?? {};
  const id = questionOf(card) ?? '';
  const choice = missionAnswers[id];
  const presses = pressesOf(card).filter(press => press.id === id);
  const press = presses.find(one => one.choice === choice) ?? presses.find(one => one.choice === undefined);
  await talk.press({ ...press, ...(press?.choice === undefined ? { picked: choice } : {}) });
}

describe('in Teams', () => {
  it.each(depths.slice(0, extent(2, depths.length)).map((depth, index) => ({ depth, index })))(
    'nothing that was said is taken back or said twice, whatever is said after $depth answers',
    async ({ depth, index }) => {
      const chat = openTalk({}, { channelId: 'msteams' });
      await chat.arrive();
      for (let count = 0; count < depth && !isAnswer(chat.sent.at(-1) ?? {}); count += 1) await answer(chat);
      const said = saidAt(index);
      for (const sentence of said) await chat.type(sentence);
      expect(chat.adapter.lost).toEqual([]);
      expect(chat.adapter.updates).toBeGreaterThan(said.length / 2);
      const standing = [...chat.adapter.standing.values()].flatMap(saidBy);
      expect(chat.sent.flatMap(saidBy).filter(line => !standing.includes(line))).toEqual([]);
      for (const { text, attachments } of chat.sent) expect([text, attachments]).toContain(undefined);
    },
  );
});

describe('over Direct Line', () => {
  let server: Running;
  let conversation: Conversation;
  let stream: Stream;
  beforeAll(async () => {
    const bot = createBot({ storage: new MemoryStorage(), log: silentLog });
    server = await start({ bot, env: { MESSAGES_PER_MINUTE: '100000' } });
    // Microsoft's Web Chat says nothing of what it shows, and draws both the text and the card.
    conversation = await begin(server.url, {});
    stream = await openStream(conversation.streamUrl);
  });
  afterAll(async () => {
    stream.close();
    await server.stop();
  });

  const fromBot = ({ type, from }: ClientActivity): boolean => type === 'message' && from.role !== 'user';

  it('a client that says nothing of itself is never told the same twice, nor is anything taken back', async () => {
    await stream.until(all => all.some(fromBot));
    for (const sentence of [words('en', 'example.story.1'), ...misses, ...talk.slice(-many)]) {
      const before = stream.activities.length;
      await say(server.url, conversation, sentence);
      await stream.until(all => all.slice(before).some(fromBot));
    }
    const first = new Map<string | undefined, ClientActivity>();
    for (const message of stream.activities.filter(fromBot)) {
      expect([message.text, message.attachments]).toContain(undefined);
      expect(String(message.summary ?? message.text)).not.toMatch(/^$|undefined/u);
      expect(lostWords(first.get(message.id) ?? {}, message)).toEqual([]);
      first.set(message.id, message);
    }
    expect(first.size).toBeGreaterThan(many);
  });
});
