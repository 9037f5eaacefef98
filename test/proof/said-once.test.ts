import { readdirSync, readFileSync } from 'node:fs';
import { MemoryStorage } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { act } from '../conversations/act.ts';
import { openTalk, type Talk } from '../conversations/double.ts';
import { readScripts, type Script } from '../conversations/script.ts';
import { saidTwice } from '../support/said-twice.ts';
import { failing } from '../support/slow-storage.ts';
import { talkRows } from '../support/talk-sentences.ts';
import { missionSentence } from '../support/teams-walk.ts';
import { extent } from './extent.ts';

/** Channels whose clients draw all that they are sent; Microsoft's Web Chat says nothing of what it shows. */
const channels = ['directline', 'webchat', 'emulator'] as const;
const silent = (channelId: string) => ({ channelId, channelData: undefined });

const folder = new URL('../conversations/', import.meta.url);
const scripts = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => readScripts(readFileSync(new URL(name, folder), 'utf8')));

/** What is said twice in a conversation, with how much was said at all. */
async function replay({ lines }: Script, channelId: string) {
  let talk = openTalk({}, silent(channelId));
  const twice: string[] = [];
  let messages = 0;
  for (const line of lines) {
    if (line.kind === 'restart') talk = talk.restart();
    const reply = (await act(talk, line)) ?? [];
    messages += reply.length;
    twice.push(...saidTwice(reply).map(words => `line ${line.at + 1}: ${words}`));
  }
  return { twice, messages };
}

it('the check finds what is said twice', () => {
  const line = 'Peer the two networks and look after the name of the database.';
  const card = { content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: `So: ${line}` }] } };
  expect(saidTwice([{ type: 'message', text: line, attachments: [card] }]).length).toBeGreaterThan(0);
  expect(
    saidTwice([
      { type: 'message', text: line },
      { type: 'message', attachments: [card] },
    ]).length,
  ).toBeGreaterThan(0);
  expect(saidTwice([{ type: 'message', text: 'Peer the two networks.', attachments: [card] }])).toEqual([]);
});

describe('a client that draws all that it is sent is told nothing twice', () => {
  it.each(channels.map((channel, index) => ({ channel, index })))(
    'in every conversation that is written down, on $channel',
    async ({ channel, index }) => {
      const found: string[] = [];
      let messages = 0;
      for (const script of scripts.filter((_, at) => at % channels.length === index)) {
        const played = await replay(script, channel);
        messages += played.messages;
        found.push(...played.twice.map(words => `${script.title}: ${words}`));
      }
      expect(found).toEqual([]);
      expect(messages).toBeGreaterThan(scripts.length);
    },
  );

  it.each(channels.map((channel, index) => ({ channel, index })))(
    'whatever kind of talk there is, before an answer and after it, on $channel',
    async ({ channel, index }) => {
      const sentences = talkRows().map(({ sentence }) => sentence);
      const few = extent(15, sentences.length);
      const talk = openTalk({}, silent(channel));
      const told = [await talk.arrive()];
      for (const text of sentences.slice(index * few).slice(0, few)) told.push(await talk.type(text));
      for (const text of ['start over', missionSentence, 'no', 'yes']) told.push(await talk.type(text));
      for (const text of sentences.slice(-index * few).slice(0, few)) told.push(await talk.type(text));
      expect(told.flatMap(saidTwice)).toEqual([]);
    },
  );

  const bot = { id: 'bot', name: 'Bot' };
  const arrivals: readonly Parameters<Talk['send']>[0][] = [
    { type: 'installationUpdate', action: 'add' },
    { type: 'conversationUpdate', membersAdded: [bot] },
  ];

  it.each(channels)('as it arrives, is not understood, and meets trouble, on %s', async channelId => {
    for (const arrival of arrivals) {
      let broken: 'read' | 'write' | undefined;
      const storage = failing(new MemoryStorage(), () => broken);
      const talk = openTalk({ storage }, silent(channelId));
      const replies = [await talk.send(arrival)];
      for (const text of ['asdf', 'qwer asdf', 'zxcv', 'uiop zxcv', 'form', 'help'])
        replies.push(await talk.type(text));
      for (broken of ['read', 'write'] as const) replies.push(await talk.type('East US'));
      expect(replies.map(reply => reply.length > 0)).toEqual(replies.map(() => true));
      expect(replies.flatMap(saidTwice)).toEqual([]);
    }
  });
});
