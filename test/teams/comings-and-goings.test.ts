import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/content/index.ts';
import { startTeamsApp, type TeamsApp } from '../support/teams-app.ts';
import { Chat, wordsOf } from '../support/teams-chat.ts';
import { last, questionOf } from '../support/teams-walk.ts';
import { activity, ada, ben, bot, inPerson, inTeam, message } from './fixtures/envelopes.ts';

let app: TeamsApp;

beforeEach(async () => {
  app = await startTeamsApp();
});

afterEach(async () => {
  expect(app.connector.faults).toEqual([]);
  await app.stop();
});

describe('the greeting', () => {
  const installed = activity('installationUpdate', inPerson, { action: 'add' });
  const opened = activity('conversationUpdate', inPerson, { membersAdded: [{ id: bot.id }, { id: ada.id }] });

  it.each([
    ['installed, then opened', [installed, opened]],
    ['opened, then installed', [opened, installed]],
    ['opened twice', [opened, opened]],
    [
      'removed and installed again',
      [installed, activity('installationUpdate', inPerson, { action: 'remove' }), installed],
    ],
  ])('is said once in a personal chat: %s', async (_, events) => {
    const chat = new Chat(app, inPerson);
    for (const event of events) await chat.send(event);
    const greetings = chat.shown().filter(sent => wordsOf(sent).includes(say('en', 'welcome.who')));
    expect(greetings).toHaveLength(1);
  });

  it('is said once when both events arrive at the same time', async () => {
    const chat = new Chat(app, inPerson);
    await Promise.all([chat.send(installed), chat.send(opened)]);
    const greetings = chat.shown().filter(sent => wordsOf(sent).includes(say('en', 'welcome.who')));
    expect(greetings).toHaveLength(1);
  });

  it('is not said again to somebody who is in the middle of a case', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say('VM in East US');
    await chat.send(opened);
    expect(chat.shown().filter(sent => wordsOf(sent).includes(say('en', 'welcome.who')))).toEqual([]);
  });

  it('is one line in a team, to nobody in person, and silent when people come and go', async () => {
    await app.post(activity('installationUpdate', inTeam, { action: 'add' }));
    await app.post(
      activity('conversationUpdate', inTeam, {
        membersAdded: [{ id: bot.id }],
        channelData: { eventType: 'teamMemberAdded' },
      }),
    );
    for (const id of [ada.id, ben.id]) {
      await app.post(
        activity('conversationUpdate', inTeam, {
          membersAdded: [{ id }],
          channelData: { eventType: 'teamMemberAdded' },
        }),
      );
      await app.post(
        activity('conversationUpdate', inTeam, {
          membersRemoved: [{ id }],
          channelData: { eventType: 'teamMemberRemoved' },
        }),
      );
    }
    expect(app.connector.shown().map(({ conversation }) => conversation)).toEqual([inTeam.conversation.id]);
    expect(app.connector.calls.every(({ path }) => path.includes(encodeURIComponent(inTeam.conversation.id)))).toBe(
      true,
    );
  });
});

describe('what people do to messages', () => {
  it('an edit is a correction, and says so', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say('start over');
    await chat.say('a VM in East US must reach Key Vault', { id: '1763630000001' });
    const edit = { channelData: { eventType: 'editMessage' }, id: '1763630000001' };
    const edited = { ...message('a VM in West Europe must reach Key Vault', inPerson, edit), type: 'messageUpdate' };
    const [reply] = await chat.send(edited);
    expect(wordsOf(reply ?? {})).toContain('Changed. Starts in: East US → West Europe.');
    expect(await chat.send(edited)).toEqual([]);
  });

  it('a deletion and a reaction change neither the answers nor the question', async () => {
    const chat = new Chat(app, inPerson);
    await chat.say('start over');
    await chat.say('VM in East US');
    const asked = questionOf(last(chat));
    const before = chat.shown().length;
    await chat.send(activity('messageDelete', inPerson, { channelData: { eventType: 'softDeleteMessage' } }));
    await chat.send(activity('messageReaction', inPerson, { reactionsAdded: [{ type: 'like' }], replyToId: '1' }));
    expect(chat.shown()).toHaveLength(before);
    const [summary] = await chat.say('what did I say?');
    expect(wordsOf(summary ?? {})).toContain('East US');
    expect(wordsOf(summary ?? {})).not.toContain('West Europe');
    await chat.say('continue');
    expect(questionOf(last(chat))).toBe(asked);
  });
});
