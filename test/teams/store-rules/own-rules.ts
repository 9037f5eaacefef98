import { expect } from 'vitest';
import { z } from 'zod';
import type { Sent } from '../../support/connector.ts';
import { buttonsOf, Chat, wordsOf } from '../../support/teams-chat.ts';
import { cardNodes } from '../../support/teams-limits.ts';
import { isAnswer, missionSentence } from '../../support/teams-walk.ts';
import { ada, ben, channel, inChannel, inGroup } from '../fixtures/envelopes.ts';
import type { Rule } from './rule.ts';

/** What is no plain sentence: marks of Markdown, lists, tables, more than one line. */
const markup = /\*\*|__|`|\]\(|\n|\||^\s*(?:[-*+#>]|\d+[.)])\s/u;
/** What the person said themselves, and where they are: nothing that they wait for. */
const echoed = /^(?:Got it|Changed|Step \d)/u;
const longestNotification = 200;

const lead = z.object({ style: z.literal('heading'), size: z.literal('Large'), text: z.string() });

/** What an answer says first, which is its largest heading. */
const leadsOf = ({ attachments = [] }: Sent): readonly string[] =>
  attachments.flatMap(({ content }) => cardNodes(content)).flatMap(node => lead.safeParse(node).data?.text ?? []);

const beginning = 60;

/** What people feel and the store does not write down. */
export const ownRules: readonly Rule[] = [
  {
    id: 'SR-24',
    must: 'no update takes back a word that a person was given',
    check: async stage => {
      await stage.walk();
      expect(stage.app.connector.updates.length).toBeGreaterThan(20);
      expect(stage.app.connector.faults.filter(fault => fault.includes('takes back'))).toEqual([]);
      return `${stage.app.connector.updates.length} updates`;
    },
  },
  {
    id: 'SR-25',
    must: 'text and card do not repeat each other',
    check: async stage => {
      for (const { messages, path } of await stage.walk()) {
        for (const { text, attachments = [] } of messages) {
          expect([text !== undefined, attachments.length > 0], path).toContain(false);
        }
      }
    },
  },
  {
    id: 'SR-26',
    must: 'a notification is one plain sentence or two, and begins with the answer',
    check: async stage => {
      let leads = 0;
      for (const { messages, path } of await stage.walk()) {
        for (const sent of messages.filter(({ attachments = [] }) => attachments.length > 0)) {
          const summary = z.string().parse(sent['summary']);
          expect(summary.length, path).toBeGreaterThan(0);
          expect(summary.length, path).toBeLessThanOrEqual(longestNotification);
          expect(summary, path).not.toMatch(markup);
          expect(summary, path).not.toMatch(echoed);
          if (!isAnswer(sent)) continue;
          const [first = ''] = leadsOf(sent);
          expect(summary, path).toContain(first.slice(0, beginning));
          leads += 1;
        }
      }
      expect(leads).toBeGreaterThan(0);
    },
  },
  {
    id: 'SR-27',
    must: 'no button is there twice, by its name or by what it sends',
    check: async stage => {
      const installed = [await stage.installed()];
      for (const { messages, path } of [...(await stage.walk()), ...installed]) {
        for (const sent of messages) {
          const buttons = buttonsOf(sent);
          const titles = buttons.map(({ title }) => title);
          expect(new Set(titles).size, `${path}: ${titles.join(' | ')}`).toBe(titles.length);
          const sends = buttons.filter(({ type }) => type === 'Action.Submit').map(({ data }) => wishOf(data));
          expect(new Set(sends).size, `${path}: ${sends.join(' | ')}`).toBe(sends.length);
        }
      }
    },
  },
  {
    id: 'SR-28',
    must: 'in a chat of several a reply names whom it answers',
    check: async stage => {
      for (const place of [inGroup, inChannel(channel, '1763630043117')]) {
        for (const person of [ada, ben]) {
          for (const words of ['hello', missionSentence, 'help', 'forget me']) {
            for (const reply of await new Chat(stage.app, place, person).say(words)) {
              expect(wordsOf(reply).split('\n')[0]).toContain(`<at>${person.name}</at>`);
            }
          }
        }
      }
    },
  },
];

const steering = z.object({ command: z.string() });
const chosen = z.object({ id: z.string(), choice: z.string() });

/** What a button asks for, however it is put: a command is the same as the choice of that name. */
function wishOf(data: unknown): string {
  const command = steering.safeParse(data).data?.command;
  if (command !== undefined) return command;
  const choice = chosen.safeParse(data).data;
  if (choice !== undefined && ['start-over', 'help', 'form', 'forget'].includes(choice.choice)) return choice.choice;
  return JSON.stringify(data);
}
