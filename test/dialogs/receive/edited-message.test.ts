import { describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../../conversations/double.ts';
import { questionOf } from '../../conversations/seen.ts';

import { finish } from '../../proof/walker.ts';

/** How each channel says that a message is another wording of an earlier one. */
const ways = {
  Teams: (id: string, text: string) => ({ type: 'messageUpdate', id, text, channelData: { eventType: 'editMessage' } }),
  'Direct Line': (id: string, text: string, fresh: string) => ({ id: fresh, text, channelData: { edits: id } }),
} as const;

const textOf = (replies: Awaited<ReturnType<Talk['send']>>): string => replies.map(({ text }) => text).join('\n');
const summary = async (talk: Talk): Promise<string> => textOf(await talk.type('what did I say?'));

async function told(...messages: readonly string[]): Promise<Talk> {
  const talk = openTalk();
  await talk.arrive();
  for (const [at, text] of messages.entries()) await talk.send({ id: `m-${at + 1}`, text });
  return talk;
}

describe.each(Object.entries(ways))('an edit in %s', (_, edit) => {
  it('takes back what the old words did, keeps what was said since, and says from what to what', async () => {
    const talk = await told('a VM in East US must reach Key Vault', 'Japan East', 'no public access');
    const replies = await talk.send(edit('m-1', 'a VM in West Europe must reach Key Vault', 'm-9'));
    expect(replies).toHaveLength(1);
    expect(textOf(replies)).toContain('Changed. Starts in: East US → West Europe.');
    expect(textOf(replies)).not.toContain('Got it.');
    const known = await summary(talk);
    for (const fact of ['Starts in: West Europe', 'Target: Key Vault', 'Target in: Japan East', 'private only'])
      expect(known).toContain(fact);
  });

  it('takes back what the new words do not say any more', async () => {
    const talk = await told('a VM in East US must reach Azure SQL Database in Japan East');
    const reply = textOf(await talk.send(edit('m-1', 'a VM in East US must reach Azure SQL Database', 'm-9')));
    expect(reply).toContain('No longer known: Target in: Japan East.');
    expect(questionOf(talk.sent.at(-1))?.id).toBe('targetRegion');
    expect(await summary(talk)).not.toContain('Japan East');
  });

  it('reads the new words at the question that the old ones answered', async () => {
    const talk = await told('ask me step by step', 'East US', 'Japan East', 'Virtual machine');
    const replies = await talk.send(edit('m-2', 'West Europe', 'm-9'));
    expect(textOf(replies)).toContain('Changed. Starts in: East US → West Europe.');
    expect(questionOf(replies.at(-1))?.id).toBe('sourceType');
  });

  it('leaves what was said again later', async () => {
    const talk = await told('ask me step by step', 'East US', 'Japan East', 'no, it starts in West US 2');
    await talk.send(edit('m-2', 'North Europe', 'm-9'));
    expect(await summary(talk)).toContain('Starts in: West US 2');
  });

  it('works the answer out again, and "undo" brings the old one back', async () => {
    const story = 'A VM in East US must read from a VM in Japan East. No public access, nothing on-premises.';
    const talk = await told(story);
    expect((await finish(talk, () => 'unknown')).recommendation.headline?.option).toBe('vnet-peering-global');
    const replies = await talk.send(edit('m-1', story.replace('Japan East', 'East US'), 'm-9'));
    expect(textOf(replies)).toContain('Changed. Target in: Japan East → East US.');
    expect(textOf(replies)).toContain('Say "undo"');
    await talk.type('undo');
    expect(await summary(talk)).toContain('Target in: Japan East');
  });

  it('answers an edited question anew', async () => {
    const talk = await told('what is peering?');
    expect(textOf(await talk.send(edit('m-1', 'what is a private endpoint?', 'm-9')))).toContain(
      'A private endpoint is',
    );
  });

  it('is silent where the words are the same, and where it comes twice', async () => {
    const talk = await told('ask me step by step', 'East US');
    expect(await talk.send(edit('m-2', 'East US', 'm-8'))).toEqual([]);
    expect(await talk.send(edit('m-2', 'West Europe', 'm-9'))).toHaveLength(1);
    expect(await talk.send(edit('m-2', 'West Europe', 'm-9'))).toEqual([]);
  });

  it('that means the same changes nothing, and says so', async () => {
    const talk = await told('ask me step by step', 'East US');
    const replies = await talk.send(edit('m-2', 'eastus', 'm-9'));
    expect(textOf(replies)).toContain('It says the same to me');
    expect(questionOf(replies.at(-1))?.id).toBe('targetRegion');
  });

  it('that is not understood leaves what was said', async () => {
    const talk = await told('ask me step by step', 'East US');
    expect(textOf(await talk.send(edit('m-2', 'flurb', 'm-9')))).toContain('what you said there before still holds');
    expect(await summary(talk)).toContain('Starts in: East US');
  });

  it('of a message that is not known any more is taken as said now, and says so', async () => {
    const talk = await told('ask me step by step');
    const replies = await talk.send(edit('m-77', 'West Europe', 'm-9'));
    expect(textOf(replies)).toContain('I cannot find the message that you edited any more');
    expect(textOf(replies)).toContain('Got it. Starts in: West Europe.');
  });

  it('can be edited once more', async () => {
    const talk = await told('ask me step by step', 'East US');
    await talk.send(edit('m-2', 'West Europe', 'm-9'));
    const reply = textOf(await talk.send(edit('Teams' === _ ? 'm-2' : 'm-9', 'Japan East', 'm-10')));
    expect(reply).toContain('Changed. Starts in: West Europe → Japan East.');
  });
});

describe('in a group', () => {
  it('only the own message is edited', async () => {
    const talk = openTalk(
      {},
      { conversation: { id: 'group', isGroup: true, conversationType: 'groupChat', name: '' } },
    );
    const from = (id: string) => ({ from: { id, name: id } });
    await talk.send({ id: 'm-1', text: 'VM in East US', ...from('ada') });
    await talk.send({ id: 'm-2', text: 'VM in Japan East', ...from('ben') });
    const reply = await talk.send({ ...ways.Teams('m-1', 'VM in West Europe'), ...from('ben') });
    expect(textOf(reply)).toContain('I cannot find the message');
    const known = await talk.send({ text: 'what did I say?', ...from('ada') });
    expect(textOf(known)).toContain('Starts in: East US');
  });
});
