import { afterEach, beforeEach, expect, it } from 'vitest';
import { say } from '../../src/content/index.ts';
import { startTeamsApp, type TeamsApp } from '../support/teams-app.ts';
import { buttonsOf, Chat, wordsOf } from '../support/teams-chat.ts';
import { last, pressesOf } from '../support/teams-walk.ts';
import { inPerson } from './fixtures/envelopes.ts';

let app: TeamsApp;

beforeEach(async () => {
  app = await startTeamsApp();
});

afterEach(async () => {
  expect(app.connector.faults).toEqual([]);
  await app.stop();
});

it('a number field is answered by its number, and its card says which', async () => {
  const chat = new Chat(app, inPerson);
  await chat.say('VM in East US');
  await chat.say('change the number of VNets');
  const card = last(chat);
  await chat.press(say('en', 'card.use'), { count: 5 });
  const settled = chat.shown().find(({ id }) => id === card.id);
  expect(buttonsOf(settled ?? {})).toEqual([]);
  expect(wordsOf(settled ?? {})).toContain(say('en', 'card.chosen', { what: '5' }));
  expect(wordsOf(last(chat))).toContain('Number of VNets: 5');
});

it('the lists carry no names for searching, and no words that were typed', async () => {
  const chat = new Chat(app, inPerson);
  await chat.say('form');
  const card = last(chat);
  const [form] = pressesOf(card).filter(({ kind }) => kind === 'form');
  await chat.pressData(form, card.id ?? '', { sourceRegion: 'qwertz' });
  expect(JSON.stringify([card, last(chat)])).not.toMatch(/qwertz|tokyo/iu);
});
