import type { Activity } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../../src/content/index.ts';
import { openTalk } from '../conversations/double.ts';
import { missionSentence } from '../support/teams-walk.ts';
import { saidBy } from '../support/words-kept.ts';

type Held = 'card' | 'text' | 'both';

function held({ text, attachments = [] }: Partial<Activity>): Held | 'nothing' {
  if (text === undefined) return attachments.length > 0 ? 'card' : 'nothing';
  return attachments.length > 0 ? 'both' : 'text';
}

/** A conversation with a client that says this as it begins. */
async function begun(channelData?: object, channelId = 'directline') {
  const talk = openTalk({}, { channelId, channelData: undefined });
  const arrival = { type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: 'Bot' }] };
  await talk.send({ ...arrival, ...(channelData === undefined ? {} : { channelData }) });
  return talk;
}

const ownPage = { ownPage: true };
const clients: readonly (readonly [string, object | undefined, Held])[] = [
  ['says nothing', undefined, 'card'],
  ['says what nobody knows', { shows: 'pictures', ownPage: 'perhaps' }, 'card'],
  ['shows cards', { shows: 'card' }, 'card'],
  ['shows no cards', { shows: 'text' }, 'text'],
  ['hides the text itself', { shows: 'both' }, 'both'],
  ['is the own page', ownPage, 'both'],
];

describe.each(clients)('a client that %s', (_, channelData, expected) => {
  it('is told everything that way: the welcome, each answer, and after "forget me"', async () => {
    const talk = await begun(channelData);
    for (const text of ['hello', 'help', 'examples', missionSentence, 'forget me', 'hello']) await talk.type(text);
    const kinds = talk.sent.filter(({ text }) => text !== say('en', 'forget.done')).map(held);
    expect(kinds).toEqual(kinds.map(() => expected));
    expect(kinds.length).toBeGreaterThan(5);
  });

  it('may say so with a message, and is understood from then on', async () => {
    const talk = await begun();
    if (channelData !== undefined) await talk.send({ text: 'hello', channelData });
    const [reply] = await talk.type('help');
    expect(held(reply ?? {})).toBe(expected);
  });
});

describe('a client may change its mind', () => {
  it.each(['card', 'text', 'both'])('to %s', async shows => {
    const talk = await begun({ shows: 'text' });
    await talk.send({ text: 'hello', channelData: { shows } });
    expect((await talk.restart().type('help')).map(held)).toEqual([shows]);
  });
});

describe.each(['directline', 'webchat', 'emulator'])('through the Connector, on %s', channelId => {
  it('a message is a card, or what the client asks for', async () => {
    const talk = await begun(undefined, channelId);
    expect((await talk.type('hello')).map(held)).toEqual(['card']);
    expect((await talk.send({ text: 'hello', channelData: { shows: 'text' } })).map(held)).toEqual(['text']);
  });
});

describe('in Teams', () => {
  it.each(clients)('the card speaks alone, even where a client %s', async (_, channelData) => {
    const talk = await begun(channelData, 'msteams');
    await talk.type('hello');
    expect(new Set(talk.sent.map(held))).toEqual(new Set(['card']));
  });
});

describe('a card alone', () => {
  const cardSchema = z.object({ fallbackText: z.string().min(1), body: z.array(z.unknown()).min(1) });

  it(
    'comes with a summary in plain words, with words to be read aloud, and with words ' + 'for who cannot draw it',
    async () => {
      const talk = await begun();
      for (const text of [
        'Do I need a VNet-to-VNet VPN?',
        missionSentence,
        'what is a private endpoint?',
        'no',
        'yes',
      ]) {
        await talk.type(text);
      }
      for (const { summary = '', speak = '', attachments = [] } of talk.sent) {
        expect(summary).not.toBe('');
        expect(summary.length).toBeLessThanOrEqual(200);
        expect(speak).not.toBe('');
        for (const plain of [summary, speak]) expect(plain).not.toMatch(/\*\*|\]\(|^[-#]|\n/u);
        for (const { content } of attachments) cardSchema.parse(content);
      }
    },
  );

  it('says all that the text would have said before the answer', async () => {
    const [cards, texts] = [await begun(), await begun({ shows: 'text' })];
    for (const text of ['help', missionSentence, 'what is a private endpoint?', 'asdf']) {
      const [card] = await cards.type(text);
      const [said] = await texts.type(text);
      const words = saidBy(card ?? {}).join('\n');
      for (const line of (said?.text ?? '').split('\n').filter(part => part !== '')) expect(words).toContain(line);
    }
  });
});

describe('a message without a card', () => {
  it('keeps its text for everybody', async () => {
    for (const [, channelData] of clients) {
      const talk = await begun(channelData);
      const [reply] = await talk.type('forget me');
      expect(held(reply ?? {})).toBe('text');
    }
  });
});
