import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../../src/content/index.ts';
import type { ChatPage } from '../support/chat-page.ts';
import { sharedPages } from '../support/pages.ts';

const { service, tab } = sharedPages();

/** What somebody with the case of the product's own example presses at each question. */
const picks: Readonly<Record<string, string>> = { sourceRegion: 'East US', targetRegion: 'Japan East' };
const presses: Readonly<Record<string, string>> = {
  start: 'Ask me step by step',
  resourceType: 'Azure SQL Database',
  sourceType: 'VM or AKS',
  exposure: 'No, private only',
  hybrid: 'Nothing',
  existingPrivateEndpoint: 'No',
  review: 'Yes, that is right',
};
const sentence =
  'A VM in East US has to reach an Azure SQL Database in Japan East, private only, nothing outside Azure.';
const requirements = {
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  sourceType: 'azure-vm',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
  existingPrivateEndpoint: 'none',
};

/** Answers by cards alone until there is a recommendation. */
async function pressThrough(chat: ChatPage): Promise<unknown> {
  for (let step = 0; step < 12 && chat.answers.length === 0; step += 1) {
    const asked = chat.question ?? '';
    const pick = picks[asked];
    if (pick !== undefined) await chat.pick(pick);
    else await chat.press(presses[asked] ?? "I don't know");
  }
  return chat.answers[0]?.recommendation;
}

/**
 * The recommendation without the answers that its what-ifs repeat: a sentence says more than a button ("VM", not "VM or
 * AKS").
 */
function wordsOf(recommendation: unknown): unknown {
  const { whatIf, ...rest } = z.looseObject({ whatIf: z.array(z.looseObject({})) }).parse(recommendation);
  return { ...rest, whatIf: whatIf.map(one => ({ ...one, set: null })) };
}

async function overHttp(): Promise<unknown> {
  const response = await fetch(`${service}/api/recommendations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(requirements),
  });
  expect(response.status).toBe(200);
  return response.json();
}

describe('a VM in East US and an Azure SQL Database in Japan East, private, nothing hybrid', () => {
  it('gets the same recommendation by buttons, in one sentence and over HTTP, word for word', async () => {
    const [byButtons, inOneSentence] = [await tab(), await tab()];
    await byButtons.open(service);
    const pressed = await pressThrough(byButtons);
    await inOneSentence.open(service);
    await inOneSentence.say(sentence);
    const said = await pressThrough(inOneSentence);
    const asked = await overHttp();

    expect(pressed).toEqual(asked);
    expect(wordsOf(said)).toEqual(wordsOf(asked));
    expect(await inOneSentence.fromUser.count()).toBeLessThanOrEqual(3);
    expect([...byButtons.complaints, ...inOneSentence.complaints]).toEqual([]);
  });
});

/**
 * Presses the same place at each question until there is an answer; where there is no such button, the last. Whoever
 * knew nothing says what must be reached once that is what is missing.
 */
async function walk(nth: number): Promise<ChatPage> {
  const chat = await (await tab()).open(service);
  for (let step = 0; step < 25 && chat.answers.length === 0; step += 1) {
    // "Something else" waits for words, and leads on to the same question.
    const buttons = chat.newest
      .locator('.choices button:not(.main), .ac-pushButton')
      .filter({ hasNotText: say('en', 'choice.other') });
    if (chat.question === 'review') await chat.press(presses['review'] ?? '');
    else if (chat.question === 'missing') await chat.say('a virtual machine');
    else await chat.turn(async () => buttons.nth(Math.min(nth, (await buttons.count()) - 1)).click());
    expect(await chat.newest.getByRole('button').count()).toBeGreaterThan(0);
  }
  return chat;
}

describe('the answer on the own chat page', () => {
  it('has its picture and leads to the same answer as a page, whatever the service is called', async () => {
    const chat = await (await tab()).open(service);
    await chat.say(sentence);
    await pressThrough(chat);
    const picture = chat.newest.locator('img');
    await picture.waitFor();
    await expect
      .poll(() => chat.page.evaluate(() => document.querySelector<HTMLImageElement>('.card img')?.naturalWidth))
      .toBe(400);
    const opened = chat.page.context().waitForEvent('page');
    await chat.newest.getByRole('link', { name: 'Print' }).click();
    const page = await opened;
    await page.waitForLoadState();
    const lead = await chat.newest.getByRole('heading').first().innerText();
    expect([new URL(page.url()).origin, await page.locator('h1').innerText()]).toEqual([service, lead]);
    expect(chat.complaints).toEqual([]);
  });
});

describe('every button', () => {
  it('in the first, a middle and the last place leads on to a next step, all the way to an answer', async () => {
    const chats = await Promise.all([0, 2, 5].map(walk));
    expect(chats.map(({ answers }) => answers.length)).toEqual([1, 1, 1]);
    expect(chats.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
