import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/content/index.ts';
import type { Sent } from '../support/connector.ts';
import { startTeamsApp, type TeamsApp } from '../support/teams-app.ts';
import { buttonsOf, Chat, wordsOf } from '../support/teams-chat.ts';
import { isAnswer, last, missionSentence, pressesOf, toAnswer } from '../support/teams-walk.ts';
import { activity, ada, ben, channel, inChannel, inGroup, inPerson } from './fixtures/envelopes.ts';

let app: TeamsApp;

beforeEach(async () => {
  app = await startTeamsApp();
});

afterEach(async () => {
  expect(app.connector.faults).toEqual([]);
  await app.stop();
});

/** The message with this id as it stands in the chat now. */
function standing(chat: Chat, id: string | undefined): Sent {
  const found = chat.shown().find(sent => sent.id === id);
  if (found === undefined) throw new Error(`No message ${id}`);
  return found;
}

const places = [
  ['a personal chat', inPerson],
  ['a group chat', inGroup],
  ['a thread', inChannel(channel, '1763630043117')],
] as const;

describe.each(places)('a pressed card in %s', (_, place) => {
  it('keeps every word, has nothing left to press, and says what was chosen', async () => {
    const chat = new Chat(app, place);
    await chat.say(missionSentence);
    const card = last(chat);
    await chat.press('In another VNet');
    const settled = standing(chat, card.id);
    expect(buttonsOf(settled)).toEqual([]);
    expect(wordsOf(settled)).toBe(`${wordsOf(card)}\n${say('en', 'card.chosen', { what: 'In another VNet' })}`);
  });

  it('and one that is answered in words both keep what they said', async () => {
    const chat = new Chat(app, place);
    await chat.say('VM in East US');
    const asked = last(chat);
    await chat.say('Azure SQL in Japan East');
    expect(buttonsOf(standing(chat, asked.id))).toEqual([]);
    expect(wordsOf(standing(chat, asked.id))).toBe(wordsOf(asked));
    expect(buttonsOf(last(chat)).length).toBeGreaterThan(0);
  });

  it.each([
    ['help', () => say('en', 'help.text')],
    ['what is a private endpoint?', () => 'A private endpoint is a network interface in your VNet'],
    ['why do you ask?', () => say('en', 'why.existingPrivateEndpoint')],
    ['asdf qwer', () => 'I did not understand'],
  ])('that answered "%s" still does after the next message', async (question, answered) => {
    const chat = new Chat(app, place);
    await chat.say(missionSentence);
    await chat.say(question);
    const answer = last(chat);
    expect(wordsOf(answer)).toContain(answered());
    await chat.say('examples');
    expect(wordsOf(standing(chat, answer.id))).toContain(answered());
    expect(buttonsOf(standing(chat, answer.id))).toEqual([]);
  });

  it('that answered a question about the network is an answer, and stays one', async () => {
    const chat = new Chat(app, place);
    await chat.say(missionSentence);
    await chat.say('Our Virtual WAN is of type Basic. Can I connect ExpressRoute to a Basic virtual WAN?');
    const answer = last(chat);
    await chat.say('examples');
    expect(isAnswer(answer)).toBe(true);
    expect(wordsOf(standing(chat, answer.id))).toBe(wordsOf(answer));
    expect(buttonsOf(standing(chat, answer.id))).toEqual(buttonsOf(answer));
  });

  it('leaves no live card behind on the way to the answer but the answer itself', async () => {
    const chat = new Chat(app, place);
    await chat.say(missionSentence);
    await toAnswer(chat);
    const live = chat.shown().filter(sent => buttonsOf(sent).length > 0);
    expect(live).toHaveLength(1);
    expect(live.every(isAnswer)).toBe(true);
  });
});

describe('a greeting', () => {
  it('keeps its examples, and the question under it is settled by a sentence', async () => {
    const chat = new Chat(app, inPerson);
    const [greeting, question] = await chat.send(activity('installationUpdate', inPerson, { action: 'add' }));
    await chat.say(missionSentence);
    const now = (id: string | undefined) => buttonsOf(chat.shown().find(sent => sent.id === id) ?? {});
    expect(now(greeting?.id)).toHaveLength(3);
    expect(now(question?.id)).toEqual([]);
  });
});

describe('a card that was pressed', () => {
  it('keeps what it listed', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say(missionSentence);
    await chat.press('In another VNet');
    const review = last(chat);
    await chat.press(say('en', 'choice.confirm'));
    const settled = chat.shown().find(({ id }) => id === review.id);
    expect(wordsOf(settled ?? {})).toContain('East US');
    expect(wordsOf(settled ?? {})).toContain('Azure SQL Database');
  });

  it('keeps its buttons where the channel refuses the update, and the conversation goes on', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say(missionSentence);
    const card = last(chat);
    app.connector.fail({ status: 403, method: 'PUT' });
    await chat.press('In another VNet');
    expect(buttonsOf(chat.shown().find(({ id }) => id === card.id) ?? {})).not.toEqual([]);
    expect(wordsOf(last(chat))).toContain(say('en', 'ask.review'));
  });

  it('keeps its own words where the question after it never arrived', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say(missionSentence);
    const card = last(chat);
    app.connector.fail({ status: 403, method: 'POST', times: 2 });
    await chat.say('help');
    await chat.say('hello');
    await chat.press('In another VNet');
    expect(wordsOf(standing(chat, card.id))).toBe(wordsOf(card));
  });

  it('by somebody else is theirs, and stays as it was for whom it was meant', async () => {
    const hers = new Chat(app, inGroup, ada);
    const his = new Chat(app, inGroup, ben);
    await hers.say(missionSentence);
    const card = last(hers);
    const [press] = pressesOf(card);
    await his.pressData(press, card.id ?? '');
    expect(buttonsOf(hers.shown().find(({ id }) => id === card.id) ?? {})).not.toEqual([]);
    await hers.pressData(press, card.id ?? '');
    expect(buttonsOf(hers.shown().find(({ id }) => id === card.id) ?? {})).toEqual([]);
  });

  it('says nothing of the person whom it is meant for', async () => {
    const chat = new Chat(app, inGroup, ada);
    await chat.say(missionSentence);
    const sent = JSON.stringify(last(chat).attachments);
    expect(sent).not.toContain(ada.id);
    expect(sent).not.toContain(ada.aadObjectId);
  });
});

describe('the thumbs of Teams', () => {
  const thumb = (reaction: string, feedback: unknown = '{"feedbackText":"Clear"}') =>
    activity('invoke', inPerson, {
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue: { reaction, feedback } },
      replyToId: '1763630000001',
    });

  it('stand under the answer and nowhere else, in the place of thumbs of our own', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say(missionSentence);
    expect(isAnswer(last(chat))).toBe(false);
    const answer = await toAnswer(chat);
    expect(pressesOf(answer).map(({ kind }) => kind)).not.toContain('feedback');
  });

  it.each([
    ['like', 'up'],
    ['dislike', 'down'],
  ])('%s is kept as %s, with what it judges, and says nothing', async (reaction, rating) => {
    const chat = new Chat(app, inPerson);
    await chat.say(missionSentence);
    await toAnswer(chat);
    const before = chat.shown().length;
    expect(await app.post(thumb(reaction))).toEqual({ status: 200, body: {} });
    expect(chat.shown()).toHaveLength(before);
    expect(app.feedback).toEqual([
      { rating, option: 'vnet-peering-global', ruleVersion: expect.any(String), comment: 'Clear' },
    ]);
  });

  it.each([
    ['JSON in a string', '{"feedbackText":" Clear "}', 'Clear'],
    ['the words alone', 'Clear', 'Clear'],
    ['an object', { feedbackText: 'Clear' }, 'Clear'],
    ['nothing written', '{"feedbackText":"  "}', undefined],
    ['broken JSON', '{"feedbackText":', undefined],
    ['another type', 7, undefined],
    ['more than anybody writes', 'x'.repeat(9_000), 'x'.repeat(2_000)],
  ])('with %s keep what was written', async (_, feedback, comment) => {
    expect((await app.post(thumb('like', feedback))).status).toBe(200);
    expect(app.feedback).toEqual([{ rating: 'up', ...(comment === undefined ? {} : { comment }) }]);
  });
});
