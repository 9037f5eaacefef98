import { describe, expect, it } from 'vitest';
import { openTalk } from '../../conversations/double.ts';
import { pressableOf, questionOf } from '../../conversations/seen.ts';

describe('the greeting', () => {
  it('says who speaks and what to tell in two calm lines, and leaves the first word to the person', async () => {
    const talk = openTalk({}, { channelData: { ownPage: true } });
    const [greeting, invitation] = await talk.arrive();
    const lines = greeting?.text?.split('\n\n') ?? [];
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(160);
    expect(questionOf(invitation)).toMatchObject({ id: 'start', topic: 'start' });
    expect(questionOf(invitation)?.step).toBeUndefined();
    expect(questionOf(invitation)?.choices.map(({ title }) => title)).toEqual([
      'Ask me step by step',
      'Fill in one form',
    ]);
  });
});

describe('the greeting where a model reads too', () => {
  const where = 'advisor-models.openai.azure.com';
  const reader = { where, read: async () => undefined };
  const told = `A language model at ${where} also reads what you write, and decides nothing; say "without model", and it gets none of your words.`;
  const group = { id: 'team', isGroup: true, conversationType: 'channel', name: '' };

  it.each([
    ['on the page, where it stands alone', { channelData: { ownPage: true } }],
    ['on another channel, where it stands above the question', {}],
  ])('says so in one line more, %s', async (_, base) => {
    const [without] = await openTalk({}, base).arrive();
    const [greeting] = await openTalk({ reader }, base).arrive();
    expect(told.length).toBeLessThanOrEqual(160);
    expect(greeting?.text?.split('\n\n').toSpliced(2, 1)).toEqual(without?.text?.split('\n\n'));
    expect(greeting?.text?.split('\n\n')[2]).toBe(told);
    expect(JSON.stringify(greeting?.attachments)).toContain(JSON.stringify(told).slice(1, -1));
    expect(greeting?.speak).toContain(told);
  });

  it('says so in a team or group, and not without a model', async () => {
    const [without] = await openTalk({}, { conversation: group }).arrive();
    const [greeting] = await openTalk({ reader }, { conversation: group }).arrive();
    expect(greeting?.text).toBe(`${without?.text}\n\n${told}`);
    expect(without?.text).not.toContain('model');
  });
});

describe('the invitation', () => {
  it.each([
    ['a press begins the questions', { value: { kind: 'answer', id: 'start', choice: 'continue' } }, 'sourceRegion'],
    ['so do words', { text: 'start' }, 'sourceRegion'],
    ['so does yes', { text: 'yes' }, 'sourceRegion'],
    ['and "I don\'t know"', { text: "I don't know" }, 'sourceRegion'],
    ['another language asks too', { text: 'Schritt für Schritt' }, 'sourceRegion'],
    ['a bare region is where it starts', { text: 'East US' }, 'targetRegion'],
    ['what is not understood leaves it open', { text: 'flurb' }, 'start'],
    ['a question on the subject too', { text: 'what is a private endpoint?' }, 'start'],
  ])('%s', async (_, said, asks) => {
    const talk = openTalk();
    await talk.arrive();
    expect(questionOf((await talk.send(said)).at(-1))?.id).toBe(asks);
  });

  it('comes again with "start over", and not once the questions have begun', async () => {
    const talk = openTalk();
    await talk.arrive();
    await talk.type('ask me step by step');
    expect(questionOf((await talk.type('help')).at(-1))?.id).toBe('sourceRegion');
    expect(questionOf((await talk.type('start over')).at(-1))?.id).toBe('start');
  });
});

describe('the examples of the welcome', () => {
  it.each([
    ['1', ['Starts in: East US', 'Target in: Japan East', 'Target: Azure SQL Database', 'Outside Azure: Nothing']],
    ['2', ['You have: ExpressRoute gateway (hub), 2 peerings', 'set allow gateway transit on the hub side']],
    ['3', ['You have: Private endpoint (Azure SQL Database)', 'Check this first', 'privatelink zone']],
  ])('%s is understood whole', async (example, facts) => {
    const talk = openTalk();
    await talk.arrive();
    const [reply] = await talk.press({ kind: 'example', example });
    for (const fact of facts) expect(reply?.text).toContain(fact);
    expect(pressableOf(reply)?.choices.length).toBeGreaterThan(0);
  });
});
