import { expect } from 'vitest';
import { z } from 'zod';
import { say } from '../../../src/content/index.ts';
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
import type { Rule } from './rule.ts';

const card = z.looseObject({ actions: z.array(z.looseObject({ style: z.string().optional() })).catch([]) });
const cardsOf = (messages: readonly Sent[]) =>
  messages.flatMap(({ attachments = [] }) => attachments.map(({ content }) => card.parse(content)));

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
    },
  },
  {
    id: 'SR-11',
    must: 'one complete message a turn',
    check: async stage => {
      for (const { messages, path } of await stage.walk()) expect(messages, path).toHaveLength(1);
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
    must: 'at most 6 buttons on a card, at most 3 of them primary, no two of one name',
    check: async stage => {
      for (const { messages, path } of await stage.walk()) {
        for (const sent of messages) {
          const titles = buttonsOf(sent).map(({ title }) => title);
          expect(new Set(titles).size, `${path}: ${titles.join(' | ')}`).toBe(titles.length);
        }
        for (const { actions } of cardsOf(messages)) {
          expect(actions.length, path).toBeLessThanOrEqual(6);
          expect(actions.filter(({ style }) => style === 'positive').length, path).toBeLessThanOrEqual(3);
        }
      }
    },
  },
  {
    id: 'SR-14',
    must: 'links that leave Teams say where they lead',
    check: async stage => {
      const chat = stage.newChat();
      await chat.say(missionSentence);
      const answer = await toAnswer(chat);
      const pages = buttonsOf(answer).filter(({ type }) => type === 'Action.OpenUrl');
      for (const { title } of pages) expect(title).toMatch(/\b(browser|page|web)\b/i);
      const links = [...wordsOf(answer).matchAll(/\[([^\]]*)\]\((https?:[^)]*)\)/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, words = '', address = ''] of links) {
        expect(words.trim(), address).not.toMatch(/^$|^(here|link|click|https?:)/i);
      }
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
