import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../../src/content/index.ts';
import { openState } from '../../src/state/index.ts';
import { startTeamsApp, type TeamsApp } from '../support/teams-app.ts';
import { buttonsOf, Chat, wordsOf } from '../support/teams-chat.ts';
import { last, missionSentence, pressesOf, questionOf, toAnswer } from '../support/teams-walk.ts';
import { lostWords } from '../support/words-kept.ts';
import { inPerson, message } from './fixtures/envelopes.ts';

let folder: string;
let location: string;
const apps: TeamsApp[] = [];

/** One more process of the service over the same file; with a Teams of its own unless one is given. */
async function open(connector?: TeamsApp['connector']): Promise<TeamsApp> {
  const app = await startTeamsApp({ location, ...(connector === undefined ? {} : { connector }) });
  apps.push(app);
  return app;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teams-'));
  location = `file:${join(folder, 'state.db')}`;
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.stop();
  rmSync(folder, { recursive: true });
});

const item = z.looseObject({ conversation: z.looseObject({ version: z.number(), requirements: z.looseObject({}) }) });

/** Rewrites what is kept of the one conversation there is. */
async function rewrite(change: (kept: z.infer<typeof item>) => unknown): Promise<void> {
  const state = openState(location);
  const key = `msteams/conversations/${inPerson.conversation.id}`;
  const kept = item.parse((await state.storage.read([key]))[key]);
  await state.storage.write({ [key]: change(kept) });
  state.close();
}

describe('after a restart', () => {
  it('the conversation goes on at the same question, and an activity of before is still known', async () => {
    const before = new Chat(await open(), inPerson);
    const once = message(missionSentence, inPerson, { id: '1763630000001' });
    await before.send(once);
    const asked = questionOf(last(before));
    const after = new Chat(await open(), inPerson);
    expect(await after.send(once)).toEqual([]);
    await after.say('repeat');
    expect(questionOf(last(after))).toBe(asked);
    expect(wordsOf(await toAnswer(after))).toContain('Global VNet peering');
  });
});

describe('a card from before a restart', () => {
  const now = (chat: Chat, id: string | undefined) => chat.shown().find(sent => sent.id === id) ?? {};

  it('keeps its words when it is pressed, and has nothing left to press', async () => {
    const app = await open();
    const before = new Chat(app, inPerson);
    await before.say(missionSentence);
    await before.say('help');
    const card = last(before);
    const [press] = pressesOf(card);
    const after = new Chat(await open(app.connector), inPerson);
    await after.pressData(press, card.id ?? '');
    expect(buttonsOf(now(after, card.id))).toEqual([]);
    expect(lostWords(card, now(after, card.id))).toEqual([]);
    expect(app.connector.faults).toEqual([]);
  });

  it('is settled when it is answered in words', async () => {
    const app = await open();
    const before = new Chat(app, inPerson);
    await before.say('VM in East US');
    const card = last(before);
    const after = new Chat(await open(app.connector), inPerson);
    await after.say('Azure SQL in Japan East');
    expect(buttonsOf(now(after, card.id))).toEqual([]);
    expect(lostWords(card, now(after, card.id))).toEqual([]);
    expect(buttonsOf(last(after))).not.toEqual([]);
    expect(app.connector.faults).toEqual([]);
  });

  it('is forgotten with everything else', async () => {
    const app = await open();
    const chat = new Chat(app, inPerson);
    await chat.say(missionSentence);
    const answer = await toAnswer(chat);
    await chat.say('forget me');
    const key = `msteams/conversations/${inPerson.conversation.id}`;
    const state = openState(location);
    expect(await state.storage.read([`${key}/sent`, `${key}/answers/${answer.id}`])).toEqual({});
    state.close();
  });
});

describe('what another release has kept', () => {
  it.each([
    [
      'of a version that is not known',
      (kept: z.infer<typeof item>) => ({ ...kept, conversation: { ...kept.conversation, version: 999 } }),
    ],
    [
      'with a place that does not exist any more',
      (kept: z.infer<typeof item>) => ({ ...kept, place: { dialogStack: [{ id: 'gone.v0', state: {} }] } }),
    ],
  ])('%s: the answers are kept, and the conversation goes on', async (_, change) => {
    await new Chat(await open(), inPerson).say(missionSentence);
    await rewrite(change);
    const chat = new Chat(await open(), inPerson);
    await chat.say('what did I say?');
    expect(wordsOf(last(chat))).toContain('Japan East');
    await chat.say('continue');
    expect(wordsOf(await toAnswer(chat))).toContain('Global VNet peering');
  });

  it.each([
    ['nonsense', { conversation: 'nonsense', place: 7, handled: {} }],
    ['nothing', {}],
  ])('as %s: the conversation begins anew, with no word of trouble', async (_, nonsense) => {
    await new Chat(await open(), inPerson).say(missionSentence);
    await rewrite(() => nonsense);
    const chat = new Chat(await open(), inPerson);
    const [reply] = await chat.say(missionSentence);
    expect(wordsOf(reply ?? {})).toContain('Japan East');
    expect(wordsOf(reply ?? {})).not.toContain(say('en', 'trouble.again'));
  });
});

describe('two processes over one state', () => {
  it('answer an activity that both are given once', async () => {
    const chats = [new Chat(await open(), inPerson), new Chat(await open(), inPerson)];
    const once = message(missionSentence, inPerson, { id: '1763630000001' });
    const replies = await Promise.all(chats.map(chat => chat.send(once)));
    expect(replies.flat()).toHaveLength(1);
  });

  it('lose nothing of what they are told at the same time', async () => {
    const [one, other] = [new Chat(await open(), inPerson), new Chat(await open(), inPerson)];
    await one.say('a VM in East US');
    await Promise.all([one.say('private only'), other.say('nothing on-premises')]);
    await one.say('what did I say?');
    for (const kept of ['East US', 'No, private only', 'Outside Azure']) expect(wordsOf(last(one))).toContain(kept);
  });
});
