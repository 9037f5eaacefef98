import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeAnswers } from '../../src/answer/index.ts';
import { recommend } from '../recommended.ts';
import { startTeamsApp, type TeamsApp } from '../support/teams-app.ts';
import { activity, inGroup, inPerson, type Json } from './fixtures/envelopes.ts';

const requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  existingPrivateEndpoint: 'in-other-vnet',
  exposure: 'none',
  hybrid: [],
} as const;
const site = 'https://advisor.northwind-platform.net';
const query = encodeAnswers({ ...requirements, hybrid: [] });
const link = `${site}/answer?${query}`;

const element = z.looseObject({ text: z.string() });
const action = z.object({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.string() });
const cardSchema = z.looseObject({
  version: z.literal('1.3'),
  body: z.array(element),
  actions: z.tuple([action]),
});
const attachment = z.object({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: cardSchema,
  preview: z.object({ contentType: z.string(), content: z.looseObject({ title: z.string() }) }),
});
const bodySchema = z.strictObject({
  composeExtension: z.strictObject({
    type: z.literal('result'),
    attachmentLayout: z.literal('list'),
    attachments: z.array(attachment),
  }),
});

let app: TeamsApp;
const stored: string[] = [];
beforeAll(async () => {
  app = await startTeamsApp({
    storage: real => ({
      read: keys => real.read(keys),
      write: changes => {
        stored.push(...Object.keys(changes));
        return real.write(changes);
      },
      delete: keys => real.delete(keys),
    }),
  });
});
afterAll(async () => {
  await app.stop();
});

async function paste(value: Json, name = 'composeExtension/queryLink', place = inPerson, from?: Json) {
  const { status, body } = await app.post(activity('invoke', place, { name, value }, from));
  expect(status).toBe(200);
  return bodySchema.parse(body).composeExtension.attachments;
}

describe('a link to an answer that is pasted in Teams', () => {
  it('becomes a small card: the answer, two lines, and the way to it', async () => {
    const [shown, ...more] = await paste({ url: link });
    expect(more).toEqual([]);
    const { headline } = recommend({ ...requirements, hybrid: [] });
    const [title, ...lines] = shown?.content.body.map(({ text }) => text) ?? [];
    expect(title).toBe(headline?.sentence);
    expect(shown?.preview.content.title).toBe(title);
    expect(lines.length).toBe(2);
    const [open] = shown?.content.actions ?? [];
    expect(open?.url).toMatch(new RegExp(`^${site}/answer\\?sourceType=azure-vm&.*&rules=`));
    expect(JSON.stringify(shown).length).toBeLessThan(4_000);
  });

  it('becomes the same where the app is not installed and nobody is named', async () => {
    const nobody = { id: 'redacted', name: 'redacted' };
    const shown = await paste({ url: link }, 'composeExtension/anonymousQueryLink', inGroup, nobody);
    expect(shown).toEqual(await paste({ url: link }));
  });

  it('opens what it shows, not whatever else the link holds', async () => {
    const [shown] = await paste({ url: `${link}&evil=%3Cscript%3E#elsewhere` });
    expect(shown?.content.actions[0].url).not.toMatch(/evil|script|elsewhere/);
  });

  it('says nothing in the chat, and leaves nothing behind', async () => {
    await paste({ url: link }, 'composeExtension/queryLink', inGroup);
    expect(app.connector.taken).toEqual([]);
    expect(stored).toEqual([]);
  });

  it.each<[string, Json]>([
    ['of another service', { url: `https://elsewhere.net/answer?${query}` }],
    ['of a service with a longer name', { url: `${site}.elsewhere.net/answer?${query}` }],
    ['without https', { url: link.replace('https', 'http') }],
    ['with a user name in front', { url: link.replace('https://', 'https://advisor@elsewhere.net/') }],
    ['to another page', { url: `${site}/` }],
    ['to a page below it', { url: `${site}/answer/x?${query}` }],
    ['without answers', { url: `${site}/answer` }],
    ['with too few answers', { url: `${site}/answer?sourceRegion=eastus` }],
    ['with an answer that is not legal', { url: `${site}/answer?${query}&sameVnet=perhaps` }],
    ['that is broken', { url: `${site}/answer?stands=%5B%7B%E0%A4%A` }],
    ['that is none', { url: 'answer' }],
    ['that is no text', { url: 7 }],
    ['that is longer than any case', { url: `${link}&x=${'x'.repeat(9_000)}` }],
    ['that is missing', {}],
  ])('stays as it is: a link %s', async (_, value) => {
    expect(await paste(value)).toEqual([]);
  });
});
