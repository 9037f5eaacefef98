import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTalk } from '../../conversations/double.ts';

const told = z.object({ title: z.string().optional(), forgotten: z.literal(true).optional() });
const ownPage = { channelData: { ownPage: true } };

/** What the bot tells the own page beside its last message, after these words. */
async function toldAfter(texts: readonly string[], base: object = ownPage) {
  const talk = openTalk({}, base);
  await talk.arrive();
  for (const text of texts) await talk.type(text);
  return told.safeParse(talk.sent.at(-1)?.channelData).data;
}

describe('what the list of conversations calls a case', () => {
  it.each([
    ['A VM in East US needs Azure SQL in Japan East, private only', 'VM in East US → Azure SQL Database in Japan East'],
    ['AKS in West Europe to Key Vault in West Europe', 'AKS cluster in West Europe → Key Vault'],
    ['on-premises to SQL Managed Instance in West Europe', 'Own site → Azure SQL Managed Instance in West Europe'],
    ['Connect two VNets, from East US to Japan East', 'East US → Japan East'],
  ])('%s', async (text, title) => {
    expect(await toldAfter([text])).toEqual({ title });
  });

  it('follows what is said later', async () => {
    const texts = ['A VM in East US needs Azure SQL in Japan East, private only', 'sorry, I meant West US 2'];
    expect((await toldAfter(texts))?.title).toMatch(/West US 2/);
  });

  it.each(['hello', 'Azure SQL in Japan East', 'help'])('is nothing while only one end is known: %s', async text => {
    expect((await toldAfter([text]))?.title).toBeUndefined();
  });

  it('is told to the own page alone', async () => {
    expect(await toldAfter(['A VM in East US needs Azure SQL in Japan East'], {})).toBeUndefined();
    expect(await toldAfter(['forget me'], {})).toBeUndefined();
  });
});

it('"forget me" tells the own page to forget its part', async () => {
  expect(await toldAfter(['A VM in East US needs Azure SQL in Japan East', 'forget me'])).toEqual({ forgotten: true });
});
