import { expect } from 'vitest';
import { z } from 'zod';
import { renderAnswer } from '../../../src/answer/index.ts';
import { say } from '../../../src/content/index.ts';
import { recommend } from '../../recommended.ts';
import { cases } from '../../support/cases.ts';
import type { Sent } from '../../support/connector.ts';
import { buttonsOf, wordsOf } from '../../support/teams-chat.ts';
import { cardNodes } from '../../support/teams-limits.ts';
import {
  last,
  missionAnswers,
  missionSentence,
  questionOf,
  recommendationOf,
  toAnswer,
} from '../../support/teams-walk.ts';
import type { Said } from '../../support/words-kept.ts';
import type { Rule } from './rule.ts';

const card = z.looseObject({ actions: z.array(z.unknown()).catch([]) });
const cardsOf = (messages: readonly Sent[]) =>
  messages.flatMap(({ attachments = [] }) => attachments.map(({ content }) => card.parse(content)));

const row = z.object({ actions: z.array(z.looseObject({ style: z.string().optional() })) });

/** The buttons of a message, row by row. */
const rowsOf = ({ attachments = [] }: Sent) =>
  attachments
    .flatMap(({ content }) => cardNodes(content))
    .flatMap(node => (row.safeParse(node).data?.actions ? [row.parse(node).actions] : []));

/** What a button sends that puts aside or deletes what was said. */
const takingAway = z.union([
  z.object({ command: z.enum(['start-over', 'forget']) }),
  z.object({ choice: z.enum(['start-over', 'forget']) }),
]);

/** Every how manieth set of answers is rendered. */
const oneIn = 61;

/** Answers of every kind as Teams gets them. */
const answersInTeams = (): readonly Said[] =>
  cases
    .filter((_, index) => index % oneIn === 0)
    .map(requirements =>
      renderAnswer(recommend(requirements), { channel: 'msteams', publicUrl: 'https://advisor.example' }),
    )
    .map(({ card: content }) => ({ attachments: [{ content }] }));

/** A node of a card as far as its size goes. */
const sized = z.looseObject({
  type: z.string().optional(),
  wrap: z.unknown().optional(),
  maxLines: z.unknown().optional(),
  width: z.unknown().optional(),
  columns: z.array(z.unknown()).catch([]),
});

/** The rules about what a message shows and offers. */
export const cardRules: readonly Rule[] = [
  {
    id: 'SR-05',
    must: 'every message offers a next action',
    check: async stage => {
      for (const { messages, path } of await stage.walk()) {
        for (const sent of messages) {
          const ways = buttonsOf(sent).filter(({ type }) => type === 'Action.Submit');
          expect(ways.length, path).toBeGreaterThan(0);
        }
      }
      const { messages } = await stage.addedToGroup();
      expect(messages.map(wordsOf).join()).toMatch(/mention me/i);
    },
  },
  {
    id: 'SR-11',
    must: 'one complete message a turn',
    check: async stage => {
      const visited = [...(await stage.walk()), await stage.installed(), await stage.addedToGroup()];
      for (const { messages, path } of visited) expect(messages, path).toHaveLength(1);
    },
  },
  {
    id: 'SR-12',
    must: 'a form stands in for the questions and leads to the same answer',
    check: async stage => {
      const asked = stage.newChat();
      await asked.say(missionSentence);
      const byQuestions = recommendationOf(await toAnswer(asked));
      const filled = stage.newChat();
      await filled.say('form');
      const submit = buttonsOf(last(filled)).find(({ title }) => title === say('en', 'card.form-done'));
      const { start: ____, review: _, existingPrivateEndpoint: __, addressOverlap: ___, ...inputs } = missionAnswers;
      await filled.pressData(submit?.data, last(filled).id ?? '', inputs);
      // What the form held is not asked again.
      expect(Object.keys(inputs)).not.toContain(questionOf(last(filled)));
      expect(recommendationOf(await toAnswer(filled))).toBe(byQuestions);
    },
  },
  {
    id: 'SR-13',
    must: 'at most 6 buttons in a row, one of them primary; what takes something away looks like it',
    check: async stage => {
      let primary = 0;
      for (const { messages, path } of await stage.walk()) {
        for (const row of messages.flatMap(rowsOf)) {
          expect(row.length, path).toBeLessThanOrEqual(6);
          const styled = (style: string) => row.filter(action => action.style === style);
          expect(styled('positive').length, path).toBeLessThanOrEqual(1);
          primary += styled('positive').length;
          const takesAway = row.filter(({ data }) => takingAway.safeParse(data).success);
          expect(styled('destructive'), path).toEqual(takesAway);
        }
      }
      expect(primary).toBeGreaterThan(0);
    },
  },
  {
    id: 'SR-14',
    must: 'links that leave Teams say where they lead',
    check: async stage => {
      const walked = (await stage.walk()).flatMap(({ messages }) => messages);
      let count = 0;
      for (const said of [...walked, ...answersInTeams()]) {
        const pages = buttonsOf(said).filter(({ type }) => type === 'Action.OpenUrl');
        for (const { title } of pages) expect(title).toMatch(/\b(browser|page|web)\b/i);
        const links = [...wordsOf(said).matchAll(/\[([^\]]*)\]\((https?:[^)]*)\)/g)];
        count += links.length;
        for (const [, words = '', address = ''] of links) {
          expect(words.trim(), address).not.toMatch(/^$|^(here|link|click|https?:)/i);
        }
      }
      expect(count).toBeGreaterThan(1_000);
      return `${count} links`;
    },
  },
  {
    id: 'SR-15',
    must: 'nothing is cut off or scrolls sideways on a phone',
    check: async stage => {
      for (const { messages, path } of await stage.walk()) {
        for (const node of cardsOf(messages)
          .flatMap(cardNodes)
          .map(found => sized.parse(found))) {
          if (node.type === 'TextBlock') expect([node.wrap, node.maxLines], path).toEqual([true, undefined]);
          expect(String(node.width ?? ''), path).not.toMatch(/px$/);
          expect(node.columns.length, path).toBeLessThanOrEqual(3);
          expect(node.type, path).not.toBe('Table');
        }
      }
      expect(stage.app.connector.faults).toEqual([]);
    },
  },
];
