import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../../src/content/index.ts';
import { startTeamsApp, type TeamsApp } from '../support/teams-app.ts';
import { Chat, wordsOf } from '../support/teams-chat.ts';
import { last, missionSentence, pressesOf, questionOf, recommendationOf, toAnswer } from '../support/teams-walk.ts';
import { ada, ben, channel, inChannel, inGroup, inPerson, mention, message } from './fixtures/envelopes.ts';

let app: TeamsApp;

beforeEach(async () => {
  app = await startTeamsApp();
});

afterEach(async () => {
  expect(app.connector.faults).toEqual([]);
  await app.stop();
});

const threadA = inChannel(channel, '1763630043117');
const threadB = inChannel(channel, '1763630099222');
const places = [
  ['a personal chat', inPerson],
  ['a group chat', inGroup],
  ['a thread of a channel', threadA],
] as const;

describe.each(places)('in %s', (_, place) => {
  it('one sentence leads to the recommendation', async () => {
    const chat = new Chat(app, place);
    await chat.say(missionSentence);
    expect(wordsOf(await toAnswer(chat))).toContain('Global VNet peering');
  });

  it('each message gets one message back, as a reply to it', async () => {
    const chat = new Chat(app, place);
    for (const text of ['hello', 'help', missionSentence]) {
      const sent = await chat.send(message(text, place, { id: `reply-to-${text.slice(0, 5)}`, entities: [] }));
      expect(sent).toHaveLength(1);
      expect(sent[0]?.replyToId).toBe(`reply-to-${text.slice(0, 5)}`);
    }
  });

  it.each(['@ help', 'help @', '  @   help  ', '@, help', '@\u00a0help', 'HELP @'])('"%s" is help', async text => {
    const chat = new Chat(app, place);
    const [reply] = await chat.send(message(text.replace('@', mention.text), place, { entities: [mention] }));
    expect(wordsOf(reply ?? {})).toContain(say('en', 'help.text'));
  });
});

describe('buttons alone', () => {
  it('lead to the same recommendation, word for word', async () => {
    const pressed = new Chat(app, inPerson);
    await pressed.say('hello');
    const said = new Chat(app, inGroup);
    await said.say(missionSentence);
    const recommended = recommendationOf(await toAnswer(pressed));
    expect(recommended).toContain('Global VNet peering');
    expect(recommended).toBe(recommendationOf(await toAnswer(said)));
  });
});

describe('a mention', () => {
  it.each([
    ['in capitals', '<AT>Connectivity Advisor</AT> help'],
    ['with an id', '<at id="0">Connectivity Advisor</at> help'],
    ['split in two', '<at>Connectivity</at> <at>Advisor</at> help'],
    ['twice', '<at>Connectivity Advisor</at> help <at>Connectivity Advisor</at>'],
    ['with somebody else', '<at>Connectivity Advisor</at> help <at>Ben Okafor</at>'],
  ])('%s is no part of what was said', async (_, text) => {
    const chat = new Chat(app, inGroup);
    const [reply] = await chat.send(message(text, inGroup, { entities: [mention] }));
    expect(wordsOf(reply ?? {})).toContain(say('en', 'help.text'));
  });

  it('is no part of a message that the channel wrote as HTML, nor is the HTML', async () => {
    const chat = new Chat(app, inGroup);
    const text = '<p><at>Connectivity Advisor</at>&nbsp;<b>help</b></p>';
    const [reply] = await chat.send(message(text, inGroup, { entities: [mention], textFormat: 'xml' }));
    expect(wordsOf(reply ?? {})).toContain(say('en', 'help.text'));
  });

  it('inside a sentence does not change what the sentence says', async () => {
    const chat = new Chat(app, inGroup);
    await chat.say('A VM in East US must read @ an Azure SQL database in Japan East, private, nothing on-premises.');
    expect(wordsOf(last(chat))).toContain('Japan East');
    expect(wordsOf(last(chat))).toContain('East US');
  });
});

describe('two people in the same place', () => {
  it.each([
    ['group chat', inGroup],
    ['thread', threadA],
  ] as const)('do not mix their answers in a %s', async (_, place) => {
    const hers = new Chat(app, place, ada);
    const his = new Chat(app, place, ben);
    await Promise.all([hers.say('VM in East US'), his.say('VM in West Europe')]);
    const [herSummary] = await hers.say('what did I say?');
    const [hisSummary] = await his.say('what did I say?');
    expect(wordsOf(herSummary ?? {})).toContain('East US');
    expect(wordsOf(herSummary ?? {})).not.toContain('West Europe');
    expect(wordsOf(hisSummary ?? {})).toContain('West Europe');
    expect(wordsOf(hisSummary ?? {})).not.toContain('East US');
  });

  it('a press on a card that is nobody’s counts for whoever pressed', async () => {
    const his = new Chat(app, inGroup, ben);
    await new Chat(app, inGroup, ada).say(missionSentence);
    await his.pressData({ kind: 'command', command: 'what-did-i-say' }, last(his).id ?? '');
    expect(wordsOf(last(his))).toContain(say('en', 'said.nothing'));
  });

  it.each([
    ['group chat', inGroup],
    ['thread', threadA],
  ] as const)('are each mentioned in the first line of their reply in a %s, in words too', async (_, place) => {
    for (const person of [ada, ben]) {
      const chat = new Chat(app, place, person);
      for (const text of ['hello', missionSentence, 'forget me']) {
        const [reply] = await chat.say(text);
        const mentioned = { type: 'mention', text: `<at>${person.name}</at>` };
        expect(wordsOf(reply ?? {}).split('\n')[0]).toContain(mentioned.text);
        const card = z.object({ msteams: z.object({ entities: z.array(z.unknown()) }) });
        const named = card.safeParse(reply?.attachments?.[0]?.content).data?.msteams.entities ?? reply?.entities;
        expect(named).toMatchObject([{ ...mentioned, mentioned: { id: person.id, name: person.name } }]);
      }
    }
  });

  it('may have names that look like markup', async () => {
    const chat = new Chat(app, inGroup, { ...ada, name: '<at>everyone</at> [x](https://example.org) **' });
    const [reply] = await chat.say('hello');
    expect(wordsOf(reply ?? {}).split('\n')[0]).toBe(
      'For <at>at everyone /at x https://example.org</at>'.replace(/ (?=<\/at>$)/, ''),
    );
  });

  it('are not named where each sits alone', async () => {
    const [reply] = await new Chat(app, inPerson).say('hello');
    expect(JSON.stringify(reply?.attachments)).not.toContain(ada.name);
  });
});

describe('two threads of the same channel', () => {
  it('are two conversations', async () => {
    const one = new Chat(app, threadA);
    const other = new Chat(app, threadB);
    await one.say('VM in East US');
    const [summary] = await other.say('what did I say?');
    expect(wordsOf(summary ?? {})).toContain(say('en', 'said.nothing'));
  });
});

describe('a card', () => {
  it('that is pressed again later changes that answer and keeps the others', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say('VM in East US');
    const first = last(chat);
    await chat.say('Azure SQL in Japan East');
    await chat.pressData({ kind: 'answer', id: 'targetRegion', picked: 'japanwest' }, first.id ?? '');
    const [summary] = await chat.say('what did I say?');
    expect(wordsOf(summary ?? {})).toContain('Japan West');
    expect(wordsOf(summary ?? {})).toContain('Azure SQL Database');
  });

  it('that is pressed twice gives one answer', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say(missionSentence);
    const card = last(chat);
    const [press] = pressesOf(card);
    await chat.pressData(press, card.id ?? '');
    const asked = questionOf(last(chat));
    await chat.pressData(press, card.id ?? '');
    expect(questionOf(last(chat))).toBe(asked);
  });
});
