import { expect } from 'vitest';
import { systemClock } from '../../../src/bot/index.ts';
import { typingAfter } from '../../../src/bot/patience.ts';
import { say } from '../../../src/content/index.ts';
import { eventually } from '../../channels/eventually.ts';
import { manifest } from '../../support/app-package.ts';
import { failing, Gate, slowed } from '../../support/slow-storage.ts';
import { startTeamsApp } from '../../support/teams-app.ts';
import { buttonsOf, Chat, wordsOf } from '../../support/teams-chat.ts';
import { missionSentence } from '../../support/teams-walk.ts';
import { activity, ada, ben, bot, inGroup, inPerson, inTeam } from '../fixtures/envelopes.ts';
import { only } from './command-rules.ts';
import type { Rule } from './rule.ts';

const inChat = (chat: Chat) => ({ conversation: { ...inPerson.conversation, id: chat.id } });
const installed = activity('installationUpdate', inPerson, { action: 'add' });
const opened = activity('conversationUpdate', inPerson, { membersAdded: [bot, ada] });

/** Milliseconds that the store lets a bot be silent. */
const longestSilence = 2_000;

/** The rules about when the bot speaks and when it does not. */
export const talkRules: readonly Rule[] = [
  {
    id: 'SR-01',
    must: 'reply within 2 s or typing; no typing after the reply',
    check: async () => {
      expect(typingAfter).toBeLessThan(longestSilence);
      const gate = new Gate();
      const slow = await startTeamsApp({ clock: systemClock, storage: real => slowed(real, gate) });
      const types = () => slow.connector.taken.map(({ type }) => type);
      const turn = new Chat(slow, inPerson).say('hello');
      await gate.reached;
      const begun = performance.now();
      // The store has not answered yet, so the machine's own clock alone can have sent it.
      await eventually(types).toEqual(['typing']);
      const silence = Math.round(performance.now() - begun);
      gate.open();
      await turn;
      expect(types()).toEqual(['typing', 'message']);
      await slow.stop();
      return `typing after ${silence} ms of a store that does not answer`;
    },
  },
  {
    id: 'SR-08',
    must: 'one greeting, by itself, in a personal chat; it says value, way and help',
    check: async stage => {
      const chat = stage.newChat();
      const [first] = await chat.send({ ...installed, ...inChat(chat) });
      expect(buttonsOf(first ?? {}).length).toBeGreaterThanOrEqual(3);
      await chat.send({ ...opened, ...inChat(chat) });
      await chat.say('help');
      await chat.say('hello');
      const [greeting, ...others] = chat.shown().filter(sent => wordsOf(sent).includes(say('en', 'welcome.who')));
      expect(others).toEqual([]);
      expect(wordsOf(greeting ?? {})).toContain(say('en', 'welcome.how'));
      expect(wordsOf(greeting ?? {})).toContain('help');
    },
  },
  {
    id: 'SR-09',
    must: 'the greeting has the name of the app, says its limits, and links to no store',
    check: async stage => {
      const chat = stage.newChat();
      const [greeting] = await chat.send({ ...installed, ...inChat(chat) });
      expect(wordsOf(greeting ?? {})).toContain(manifest.name.short);
      expect(wordsOf(greeting ?? {})).toContain(say('en', 'welcome.limits'));
      expect(wordsOf(greeting ?? {})).not.toMatch(/https?:|store|download/i);
    },
  },
  {
    id: 'SR-10',
    must: 'in a team nobody is written to in person; what is long moves to a private chat',
    check: async stage => {
      const { connector } = stage.app;
      const before = connector.calls.length;
      await stage.app.post(activity('installationUpdate', inTeam, { action: 'add' }));
      for (const member of [bot, ada, ben]) {
        const channelData = { eventType: 'teamMemberAdded' };
        await stage.app.post(activity('conversationUpdate', inTeam, { membersAdded: [member], channelData }));
      }
      // People who join a team that was never greeted are not greeted either.
      const elsewhere = { ...inTeam, conversation: { ...inTeam.conversation, id: '19:another-team@thread.tacv2' } };
      await stage.app.post(activity('conversationUpdate', elsewhere, { membersAdded: [ada, ben] }));
      const paths = connector.calls.slice(before).map(({ path }) => decodeURIComponent(path));
      expect(paths).toEqual([expect.stringContaining(`/${inTeam.conversation.id}/`)]);
      expect(connector.shown(inTeam.conversation.id).map(wordsOf).join()).toContain('private chat');
      expect(await new Chat(stage.app, inGroup).say(missionSentence)).toHaveLength(1);
    },
  },
  {
    id: 'SR-21',
    must: 'what fails is said kindly, with nothing technical',
    check: async () => {
      let broken = true;
      const app = await startTeamsApp({ storage: real => failing(real, () => (broken ? 'write' : undefined)) });
      const chat = new Chat(app, inPerson);
      const said = await chat.say('VM in East US');
      // The summary is what a notification shows.
      for (const words of [only(said), ...said.map(({ summary }) => String(summary ?? ''))]) {
        expect(words).not.toMatch(/error|exception|sqlite|undefined|null|stack|\/var/i);
      }
      broken = false;
      expect(only(await chat.press(say('en', 'trouble.again')))).toContain('East US');
      expect(app.connector.faults).toEqual([]);
      await app.stop();
    },
  },
];
