import { expect } from 'vitest';
import { z } from 'zod';
import { en } from '../../../src/content/en/index.ts';
import { say, type WordId } from '../../../src/content/index.ts';
import { openTalk } from '../../conversations/double.ts';
import { manifest } from '../../support/app-package.ts';
import type { Sent } from '../../support/connector.ts';
import { buttonsOf, wordsOf } from '../../support/teams-chat.ts';
import { answerLast, last, missionAnswers, missionSentence } from '../../support/teams-walk.ts';
import { activity, inPerson, type Json, message } from '../fixtures/envelopes.ts';
import type { Rule } from './rule.ts';

/** The words of the one message that came back. */
export function only(messages: readonly Sent[]): string {
  expect(messages).toHaveLength(1);
  return messages.map(wordsOf).join('\n');
}

const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
const commands = lists.flatMap(list => list.commands);

/** What each command of the manifest must lead to. */
const leadsTo: Readonly<Record<string, WordId>> = {
  help: 'help.text',
  examples: 'examples.text',
  form: 'ask.form',
  'what did I say?': 'ask.summary',
  back: 'back.now',
  'start over': 'start-over.done',
  cancel: 'ask.paused',
  'forget me': 'forget.done',
};

/** The words of a text up to its first value. */
const opening = (id: WordId): string => en[id].split('{')[0] ?? '';

type Noise = readonly [name: string, activity: Json];

const picture = activity('message', inPerson, {
  attachments: [{ contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/emea/v3/attachments/1' }],
});
/** What is no answer, by name. */
const noise: readonly [Noise, ...Noise[]] = [
  ['a picture', picture],
  ...['what is the weather?', 'you are stupid', '', '🙂', 'asdf qwer', '<script>alert(1)</script>'].map(
    (text): Noise => [text, message(text, inPerson)],
  ),
];

/** The same noise from a client of Direct Line, which is shown cards alone. */
async function onDirectLine(): Promise<void> {
  const talk = openTalk({}, { channelId: 'directline', channelData: undefined });
  const [asked] = await talk.type('hello');
  const valid = wordsOf(asked ?? {});
  for (const [name, { text, attachments }] of noise) {
    const files = z.array(z.object({ contentType: z.string(), contentUrl: z.string() })).safeParse(attachments).data;
    const reply = await talk.send({
      ...(typeof text === 'string' ? { text } : {}),
      ...(files ? { attachments: files } : {}),
    });
    expect(reply, name).toHaveLength(1);
    expect(valid, name).not.toContain(reply.map(wordsOf).join());
    expect(reply.map(wordsOf).join(), name).not.toContain('<script>');
    expect(reply.flatMap(buttonsOf).length, name).toBeGreaterThan(0);
  }
}

/** The rules about what people may write. */
export const commandRules: readonly Rule[] = [
  {
    id: 'SR-02',
    must: 'hi, hello and help are answered in any case, with any spaces',
    check: async stage => {
      const chat = stage.newChat();
      for (const text of ['hi', 'HI', ' Hi ', 'hello', 'Hello!', '  HELLO  ']) {
        expect(only(await chat.say(text)), text).toContain(say('en', 'talk.greeting'));
      }
      for (const text of ['help', 'HELP', '  Help  ', 'help?']) {
        expect(only(await chat.say(text)), text).toContain(say('en', 'help.text'));
      }
    },
  },
  {
    id: 'SR-03',
    must: 'help works at every step and does not lead out of Teams',
    check: stage =>
      stage.atEachStep(async (chat, question) => {
        const reply = await chat.say('help');
        expect(only(reply), question).toContain(say('en', 'help.text'));
        expect(only(reply), question).not.toMatch(/https?:/);
        expect(
          reply.flatMap(buttonsOf).map(({ type }) => type),
          question,
        ).not.toContain('Action.OpenUrl');
      }),
  },
  {
    id: 'SR-04',
    must: 'irrelevant, improper, empty and media input gets a way forward of its own',
    check: async stage => {
      await onDirectLine();
      await stage.atEachStep(async (chat, question, step) => {
        const valid = wordsOf(last(chat));
        const conversation = { ...inPerson.conversation, id: chat.id };
        const inputs = step === 0 ? noise : [noise[step % noise.length] ?? noise[0]];
        for (const [name, what] of inputs) {
          const reply = await chat.send({ ...what, conversation });
          // The question alone, said again, would be a part of what was said before.
          expect(valid, `${question}: ${name}`).not.toContain(only(reply));
          expect(only(reply), `${question}: ${name}`).not.toContain('<script>');
          expect(reply.flatMap(buttonsOf).length, `${question}: ${name}`).toBeGreaterThan(0);
        }
      });
    },
  },
  {
    id: 'SR-06',
    must: 'commands have no prefix, none is there twice, and each one of the manifest works',
    check: async stage => {
      for (const list of lists) {
        const titles = list.commands.map(({ title }) => title.toLowerCase());
        expect(new Set(titles).size).toBe(titles.length);
        for (const title of titles) expect(title).toMatch(/^\p{L}/u);
      }
      for (const { title, type, prompt = '' } of commands) {
        const chat = stage.newChat();
        if (type === 'prompt') {
          expect(only(await chat.say(prompt)), title).toMatch(
            /East US|West Europe|VNet-to-VNet|NAT gateway|gateway of the hub/,
          );
          continue;
        }
        const id = leadsTo[title];
        expect(id, title).toBeDefined();
        await chat.say(missionSentence);
        await answerLast(chat, missionAnswers);
        expect(only(await chat.say(title)), title).toContain(opening(id ?? 'help.text'));
      }
    },
  },
];
