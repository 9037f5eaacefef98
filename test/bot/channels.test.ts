import type { Activity } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/content/index.ts';
import { openTalk } from '../conversations/double.ts';
import { questionOf } from '../conversations/seen.ts';

const person = { id: 'person', name: 'Person' };
const bot = { id: 'bot', name: 'Bot' };
const group = { id: 'team', isGroup: true, conversationType: 'channel', name: '' };

describe('the welcome', () => {
  const arrivals = {
    update: { type: 'conversationUpdate', membersAdded: [person, bot] },
    bot: { type: 'conversationUpdate', membersAdded: [bot] },
    install: { type: 'installationUpdate', action: 'add' },
  };
  const orders = [
    [arrivals.update],
    [arrivals.bot],
    [arrivals.install],
    [arrivals.install, arrivals.update],
    [arrivals.bot, arrivals.update, arrivals.install],
  ];

  it.each(orders.map(order => [order]))('is said once, in one message with the first question', async order => {
    const talk = openTalk();
    for (const activity of order) await talk.send(activity);
    expect(talk.sent).toHaveLength(1);
    expect(talk.sent[0]?.text).toContain('I am Connectivity Advisor');
    expect(questionOf(talk.sent[0])?.id).toBe('start');
    const actions = expect.arrayContaining([expect.objectContaining({ title: say('en', 'example.title.1') })]);
    expect(talk.sent[0]?.attachments?.[0]?.content.body).toContainEqual({ type: 'ActionSet', actions });
  });

  it('is a message of its own on our own page, which draws it by itself', async () => {
    const talk = openTalk({}, { channelData: { ownPage: true } });
    await talk.send(arrivals.update);
    expect(talk.sent.map(({ text }) => text?.includes('I am Connectivity Advisor'))).toEqual([true, false]);
  });

  it('is not said again after a restart', async () => {
    const talk = openTalk();
    await talk.arrive();
    expect(await talk.restart().arrive()).toEqual([]);
  });

  it('does not interrupt somebody who writes first', async () => {
    const talk = openTalk();
    await talk.type('East US');
    expect(await talk.arrive()).toEqual([]);
  });

  it('is one line in a team, when the bot comes in, and nothing when people do', async () => {
    const talk = openTalk({}, { conversation: group });
    expect(await talk.send({ type: 'conversationUpdate', membersAdded: [person] })).toEqual([]);
    const other = openTalk({}, { conversation: { ...group, id: 'other' } });
    const said = await other.send({ type: 'conversationUpdate', membersAdded: [bot] });
    expect(said).toHaveLength(1);
    expect(said[0]?.attachments).toBeUndefined();
  });
});

describe('a team', () => {
  it('lets each person have a case of their own', async () => {
    const talk = openTalk({}, { conversation: group });
    await talk.send({ text: 'East US', from: { id: 'ann', name: 'Ann' } });
    const [first] = await talk.send({ text: 'repeat', from: { id: 'bob', name: 'Bob' } });
    expect(questionOf(first)?.id).toBe('start');
    const [second] = await talk.send({ text: 'repeat', from: { id: 'ann', name: 'Ann' } });
    expect(questionOf(second)?.id).toBe('targetRegion');
  });

  it.each([
    '<at>Connectivity Advisor</at> East US',
    'East US <at>Connectivity Advisor</at>',
    '<at id="0">Connectivity Advisor</at>&nbsp;East US',
    'East <at>Connectivity Advisor</at> US',
  ])('mentions the bot anywhere: %s', async text => {
    const talk = openTalk({}, { conversation: group });
    const entities = [{ type: 'mention', mentioned: bot, text: '<at>Connectivity Advisor</at>' }];
    const [reply] = await talk.send({ text, entities });
    expect(reply?.text).toContain('Starts in: East US');
  });
});

describe('Teams', () => {
  it('gets the card alone with a summary, because it splits text and card', async () => {
    const talk = openTalk({}, { channelId: 'msteams' });
    const [reply] = await talk.type('East US');
    expect(reply?.text).toBeUndefined();
    expect(reply?.value).toBeUndefined();
    expect(reply?.summary).toBe('And where is the target?');
    expect(JSON.stringify(reply?.attachments)).toContain('And where is the target?');
  });
});

describe('what is not a message', () => {
  it.each([
    { type: 'messageUpdate', text: 'East US' },
    { type: 'messageDelete' },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'event', name: 'ping' },
    { type: 'invoke', name: 'adaptiveCard/action' },
    { type: 'typing' },
    { type: 'endOfConversation' },
    { type: 'conversationUpdate', membersRemoved: [person] },
    { type: 'conversationUpdate', topicName: 'new' },
    { type: 'installationUpdate', action: 'remove' },
    { type: 'something-new' },
  ])('is left alone: $type', async activity => {
    const talk = openTalk();
    expect(await talk.send(activity)).toEqual([]);
  });
});

describe('a message without words', () => {
  it.each<[string, Partial<Activity>, string]>([
    ['no text at all', {}, 'arrived empty'],
    ['blanks', { text: ' \n\t ' }, 'arrived empty'],
    ['a mention alone', { text: '<at>Bot</at> ' }, 'arrived empty'],
    [
      'a picture',
      { attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }] },
      'cannot read files',
    ],
    ['data of nobody', { value: { kind: 'nonsense' } }, 'settled'],
    ['data that is a number', { value: 7 }, 'settled'],
  ])('gets its own reply and the question again: %s', async (_, activity, words) => {
    const talk = openTalk();
    await talk.arrive();
    const [reply] = await talk.send(activity);
    expect(reply?.text).toContain(words);
    expect(questionOf(reply)?.id).toBe('start');
  });
});
