import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '../../src/answer/link.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { understand } from '../../src/understanding/index.ts';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, questionOf } from '../conversations/seen.ts';
import { recommendForPrograms } from '../recommended.ts';
import { type FakeReader, fakeReader, type Read } from '../support/fake-reader.ts';

const last = (talk: Talk): string => String(talk.sent.at(-1)?.text ?? '');

const titlesOf = (talk: Talk): readonly string[] =>
  questionOf(talk.sent.at(-1))?.choices.map(({ title }) => title) ?? [];

const press = (talk: Talk, choice: string) => {
  const question = questionOf(talk.sent.at(-1));
  return talk.press({ kind: 'answer', id: question?.id, card: question?.card, choice });
};

const wish = 'VMs in West Europe must reach an Azure SQL database in North Europe.';
const said = {
  sourceType: 'azure-vm',
  sourceRegion: 'westeurope',
  resourceType: 'sql-database',
  targetRegion: 'northeurope',
} as const;

const question = 'Two VNets are peered, West Europe and East US. Can a third VNet reach the first through the second?';

async function talkOf(text: string, read: Read, ...more: readonly string[]): Promise<[Talk, FakeReader]> {
  const reader = fakeReader({ [text]: read });
  const talk = openTalk({ reader });
  for (const one of [text, ...more]) await talk.type(one);
  return [talk, reader];
}

describe('what two readers agree on', () => {
  test('is taken, and nothing in the summary is marked', async () => {
    const [talk] = await talkOf(wish, { requirements: said }, 'what did I say');
    expect(last(talk)).toContain('Starts in: West Europe');
    expect(last(talk)).not.toContain('one reader only');
  });
});

describe('what is decided', () => {
  test('is the same, byte for byte, for the same facts, whoever read them', async () => {
    const facts = { ...said, exposure: 'none', hybrid: [], stands: [] } as const;
    const sentence =
      'VMs in West Europe must reach an Azure SQL database in North Europe, privately, nothing else is there.';
    const reader = fakeReader({ [sentence]: { requirements: facts } });
    const talk = openTalk({ reader });
    await talk.type(sentence);
    for (let turns = 0; answerOf(talk.sent.at(-1)) === undefined && turns < 40; turns += 1)
      await talk.type(questionOf(talk.sent.at(-1))?.id === 'review' ? 'yes' : "I don't know");
    const answer = answerOf(talk.sent.at(-1));
    expect(answer?.requirements).toMatchObject(facts);
    expect(JSON.stringify(answer?.recommendation)).toBe(
      JSON.stringify(recommendForPrograms(answer?.requirements ?? {})),
    );
    const alone = openTalk();
    await alone.press({ kind: 'case', answers: encodeAnswers(answer?.requirements ?? {}) });
    expect(JSON.stringify(answerOf(alone.sent.at(-1))?.recommendation)).toBe(JSON.stringify(answer?.recommendation));
  });
});

describe('what one reader alone states', () => {
  test('is taken and marked in the summary', async () => {
    const [talk] = await talkOf(wish, { requirements: { ...said, exposure: 'none' } }, 'what did I say');
    const marked = last(talk)
      .split('\n')
      .filter(line => line.includes('(one reader only: please check)'));
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain('No, private only');
  });

  test('of the rules alone is marked too', async () => {
    const { targetRegion: _, ...less } = said;
    const [talk] = await talkOf(wish, { requirements: less }, 'what did I say');
    expect(last(talk)).toContain('North Europe (one reader only: please check)');
  });

  test('is marked no more once the person states it', async () => {
    const [talk] = await talkOf(wish, { requirements: { ...said, exposure: 'none' } }, 'change the exposure');
    await press(talk, 'public');
    await talk.type('change the exposure');
    await press(talk, 'none');
    await talk.type('what did I say');
    expect(last(talk)).toContain('No, private only');
    expect(last(talk)).not.toContain('one reader only');
  });

  test('is said before an answer that comes at once, where it is the model', async () => {
    const [talk] = await talkOf(question, {
      requirements: { stands: [{ kind: 'peering', state: 'connected' }, { kind: 'hub-firewall' }] },
    });
    const all = talk.sent.map(({ text }) => text).join('\n');
    expect(all).toContain('The model alone read this in your words, my rules did not:');
  });
});

describe('what two readers read differently', () => {
  const read = { requirements: { ...said, targetRegion: 'norwayeast' } } as const;

  test('is asked, with both readings as buttons', async () => {
    const [talk] = await talkOf(wish, read);
    expect(last(talk)).toContain('Your words can be read in two ways. Which one do you mean?');
    expect(titlesOf(talk)).toEqual(['Target in: North Europe', 'Target in: Norway East', 'Neither']);
  });

  test('is in neither way taken before that', async () => {
    const [talk] = await talkOf(wish, read, 'what did I say');
    expect(last(talk)).not.toMatch(/North Europe|Norway East/u);
    expect(last(talk)).toContain('Starts in: West Europe');
  });

  test.each([
    ['reading-1', 'North Europe'],
    ['reading-2', 'Norway East'],
  ])('%s is taken when pressed', async (choice, region) => {
    const [talk] = await talkOf(wish, read);
    await press(talk, choice);
    await talk.type('what did I say');
    expect(last(talk)).toContain(`Target in: ${region}`);
    expect(last(talk)).not.toContain(`${region} (`);
  });

  test.each([
    ['2', 'Norway East'],
    ['the first one', 'North Europe'],
    ['Target in: Norway East', 'Norway East'],
  ])('is taken when typed: %s', async (words, region) => {
    const [talk] = await talkOf(wish, read, words, 'what did I say');
    expect(last(talk)).toContain(`Target in: ${region}`);
  });

  test.each(['neither', 'no'])('is let go by "%s", and the open question comes', async words => {
    const [talk] = await talkOf(wish, read, words);
    expect(questionOf(talk.sent.at(-1))?.id).not.toBe('readings');
    await talk.type('what did I say');
    expect(last(talk)).not.toMatch(/North Europe|Norway East/u);
  });

  test('is asked again where the reply is not understood', async () => {
    const [talk] = await talkOf(wish, read, 'hmm well blorp');
    expect(questionOf(talk.sent.at(-1))?.id).toBe('readings');
  });

  test('is over once the person says it in other words', async () => {
    const [talk] = await talkOf(wish, read, 'the database is in Norway West');
    expect(questionOf(talk.sent.at(-1))?.id).not.toBe('readings');
    await talk.type('what did I say');
    expect(last(talk)).toContain('Target in: Norway West');
  });

  test('is not asked where both lead to the same answer', async () => {
    const both = 'We have a NAT gateway in West Europe. Can it serve two subnets?';
    const [rules] = await talkOf(both, { requirements: {} });
    const [talk] = await talkOf(both, { requirements: { sourceRegion: 'westus' } });
    expect(questionOf(talk.sent.at(-1))?.id).not.toBe('readings');
    expect(answerOf(talk.sent.at(-1))?.recommendation).toEqual(answerOf(rules.sent.at(-1))?.recommendation);
  });

  test('says of what stands whether it is there, is to come, or is not there', async () => {
    const text = 'We have a hub in West Europe with an Azure Firewall.';
    const titles = async (stands: Requirements['stands']): Promise<readonly string[]> =>
      titlesOf((await talkOf(text, { requirements: { stands } }))[0]);
    expect(await titles([{ kind: 'hub-firewall', planned: true }])).toEqual([
      'There already: Hub firewall',
      'To come for sure: Hub firewall',
      'Neither',
    ]);
    expect(await titles([])).toEqual(['There already: Hub firewall', 'Not there yet: Hub firewall', 'Neither']);
  });

  test('of one thing that is not asked about keeps the others', async () => {
    const text =
      'We have an Azure Firewall and a VPN gateway in the hub, and a NAT gateway. Can the NAT gateway serve two ' +
      'subnets?';
    const known = understand(text).requirements;
    const [talk] = await talkOf(text, { requirements: { stands: [{ kind: 'nat-gateway', planned: true }] } });
    expect(answerOf(talk.sent.at(-1))?.requirements.stands).toEqual(known.stands);
  });

  test('says of both ends at once which is which, and takes both', async () => {
    const exchanged = { ...said, sourceRegion: 'northeurope', targetRegion: 'westeurope' } as const;
    const [talk] = await talkOf(wish, { requirements: exchanged });
    expect(titlesOf(talk)).toEqual([
      'Starts in: West Europe · Target in: North Europe',
      'Starts in: North Europe · Target in: West Europe',
      'Neither',
    ]);
    await press(talk, 'reading-2');
    await talk.type('what did I say');
    expect(last(talk)).toContain('Starts in: North Europe');
    expect(last(talk)).toContain('Target in: West Europe');
  });

  test('of a question is asked by what each asks', async () => {
    const ask = {
      kind: 'can',
      about: ['vnet-peering-global'],
      point: 'gateway-transit-does-not-join-spokes',
    } as const;
    const [talk] = await talkOf(question, { requirements: { ask } });
    expect(questionOf(talk.sent.at(-1))?.id).toBe('readings');
    await press(talk, 'reading-2');
    expect(answerOf(talk.sent.at(-1))?.requirements.ask?.point).toBe('gateway-transit-does-not-join-spokes');
  });
});

describe('who does not want the model', () => {
  test('says so, and no later message goes there; the words say where it was', async () => {
    const reader = fakeReader({});
    const talk = openTalk({ reader });
    await talk.type('without model');
    expect(last(talk)).toContain('no word of it goes to the model at model.example');
    await talk.type(wish);
    await talk.type('start over');
    await talk.type(wish);
    expect(reader.asked).toEqual([]);
    await talk.type('with model');
    expect(last(talk)).toContain('It decides nothing');
    await talk.type(question);
    expect(reader.asked).toHaveLength(1);
  });

  test('may say it before what it holds for', async () => {
    const reader = fakeReader({});
    const talk = openTalk({ reader });
    await talk.type(`Ohne KI: ${wish}`);
    expect(reader.asked).toEqual([]);
    await talk.type('what did I say');
    expect(last(talk)).toContain('Starts in: West Europe');
  });

  test('is told that there is none, where there is none', async () => {
    const talk = openTalk();
    await talk.type('without model');
    expect(last(talk)).toContain('No model reads here');
  });
});

describe('what goes to the model', () => {
  const sentOf = async (...messages: readonly string[]): Promise<readonly string[]> => {
    const reader = fakeReader({});
    const talk = openTalk({ reader });
    for (const message of messages) await talk.type(message);
    return reader.asked.map(({ text }) => text);
  };

  test('is a message that tells or asks something', async () => {
    expect(await sentOf(wish)).toEqual([wish]);
  });

  test.each([
    ['steers', ['help']],
    ['greets', ['hello']],
    ['is hostile', ['select * from users; drop table users']],
    ['is a choice word for word', ['start', 'West Europe']],
    ['only answers the question asked', ['start', 'it is in West Europe']],
    ['wants everything to be forgotten', ['forget me']],
  ])('is none that %s', async (_, messages) => {
    expect(await sentOf(...messages)).toEqual([]);
  });

  test('is no example of our own and no press', async () => {
    const reader = fakeReader({});
    const talk = openTalk({ reader });
    await talk.arrive();
    await talk.press({ kind: 'example', example: '1' });
    await talk.press({ kind: 'command', command: 'what-did-i-say' });
    expect(reader.asked).toEqual([]);
  });

  test('goes with what is known so far', async () => {
    const reader = fakeReader({});
    const talk = openTalk({ reader });
    await talk.type(wish);
    await talk.type('We have an ExpressRoute circuit in Frankfurt and a hub with a firewall.');
    expect(reader.asked.at(-1)?.context.known).toMatchObject(said);
  });

  test('is an edit of a message, once', async () => {
    const reader = fakeReader({});
    const talk = openTalk({ reader });
    await talk.send({ type: 'message', id: 'm-1', text: wish });
    const changed = wish.replace('North Europe', 'Sweden Central');
    await talk.send({ type: 'messageUpdate', id: 'm-1', text: changed, channelData: { eventType: 'editMessage' } });
    expect(reader.asked.map(({ text }) => text)).toEqual([wish, changed]);
  });
});

describe('that words go to a model', () => {
  const told = 'A language model at model.example also reads what you write';
  const count = (talk: Talk): number =>
    talk.sent.map(({ text }) => String(text).split(told).length - 1).reduce((sum, one) => sum + one, 0);

  test('is said once, with the greeting', async () => {
    const talk = openTalk({ reader: fakeReader({}) });
    await talk.arrive();
    await talk.type(wish);
    await talk.type(question);
    expect(count(talk)).toBe(1);
  });

  test('is said with the first reply to whoever was not greeted, and after a start over not again', async () => {
    const talk = openTalk({ reader: fakeReader({}) });
    await talk.type(wish);
    await talk.type('start over');
    await talk.type(question);
    expect(count(talk)).toBe(1);
  });

  test('is said to whoever was greeted before there was a model, and anew of another one', async () => {
    const conversation = { id: 'told', isGroup: false, conversationType: 'personal', name: '' };
    const before = openTalk({}, { conversation });
    await before.arrive();
    const { storage } = before;
    const talk = openTalk({ reader: fakeReader({}), storage }, { conversation });
    await talk.type(wish);
    expect(count(talk)).toBe(1);
    const reader = { ...fakeReader({}), where: 'other.example' };
    const other = openTalk({ reader, storage }, { conversation });
    await other.type(question);
    expect(String(other.sent[0]?.text)).toContain('A language model at other.example also reads');
  });
});

describe('a model that gives nothing', () => {
  test('leaves every reply as it is without one, byte for byte', async () => {
    const messages = [wish, 'it must stay private', question, 'why not ExpressRoute?', 'what did I say'];
    const [alone, beside] = [openTalk(), openTalk({ reader: fakeReader({}) })];
    await alone.arrive();
    await beside.arrive();
    for (const message of messages) {
      const [one] = [await alone.type(message)];
      const other = await beside.type(message);
      expect(other.map(({ text, attachments }) => ({ text, attachments }))).toEqual(
        one.map(({ text, attachments }) => ({ text, attachments })),
      );
    }
  });
});
