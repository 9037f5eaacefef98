import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type ChatPage, newTab } from '../support/chat-page.ts';
import { type Network, networkTo } from '../support/network.ts';
import { type Service, startService } from '../support/service.ts';

let browser: Browser;
let service: Service;
let network: Network;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  network = await networkTo(service.port);
});
afterAll(async () => {
  await network.close();
  await Promise.all([browser.close(), service.stop()]);
});

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Says something now and waits for nothing. */
async function mutter(chat: ChatPage, text: string): Promise<void> {
  await chat.input.fill(text);
  await chat.input.press('Enter');
}

/** The conversation as it is after a reload, which is how the server knows it. */
async function asKept(chat: ChatPage): Promise<readonly string[]> {
  const shown = await chat.fromBot.count();
  await chat.page.reload();
  await expect.poll(() => chat.fromBot.count()).toBe(shown);
  return chat.transcript();
}

async function expectEachOnce(chat: ChatPage, said: readonly string[]): Promise<void> {
  const own = await chat.fromUser.locator('.said').allInnerTexts();
  expect(own).toEqual(said);
  expect([...(await asKept(chat))].sort()).toEqual([...(await chat.transcript())].sort());
}

describe('nothing is lost and nothing comes twice', () => {
  it('when the network is cut in the middle of a question', async () => {
    const chat = await (await newTab(browser)).open(network.url);
    await chat.say('East US');
    network.cut();
    await mutter(chat, 'Japan East');
    await chat.page.getByText('No connection.').waitFor();
    await wait(2000);
    const replied = await chat.fromBot.count();
    network.mend();
    await chat.fromBot.nth(replied).waitFor({ timeout: 20_000 });
    await chat.page.getByText('No connection.').waitFor({ state: 'hidden' });
    expect(chat.question).toBe('resourceType');
    await expectEachOnce(chat, ['East US', 'Japan East']);
    expect(chat.complaints).toEqual([]);
  });

  it('when the service is killed and started again in the middle of a question', async () => {
    const chat = await (await newTab(browser)).open(service.url);
    await chat.say('East US');
    await service.kill();
    await mutter(chat, 'Japan East');
    const replied = await chat.fromBot.count();
    await service.restart();
    await chat.fromBot.nth(replied).waitFor({ timeout: 20_000 });
    expect(chat.question).toBe('resourceType');
    await expectEachOnce(chat, ['East US', 'Japan East']);
  });

  it('when the page is reloaded before a message has gone out', async () => {
    const chat = await (await newTab(browser)).open(network.url);
    network.cut();
    await mutter(chat, 'East US');
    network.mend();
    await chat.page.reload();
    await expect.poll(() => chat.question, { timeout: 10_000 }).toBe('targetRegion');
    await expectEachOnce(chat, ['East US']);
  });

  it('when somebody types before the line is up', async () => {
    const chat = await newTab(browser);
    await chat.page.route('**/tokens/generate', async route => {
      await wait(1000);
      await route.continue();
    });
    await chat.page.goto(service.url);
    await mutter(chat, 'East US');
    expect(await chat.fromUser.allInnerTexts()).toHaveLength(1);
    await expect.poll(() => chat.question, { timeout: 10_000 }).toBe('targetRegion');
    await expectEachOnce(chat, ['East US']);
  });

  it('when somebody begins anew and then wants the last conversation back', async () => {
    const chat = await (await newTab(browser)).open(service.url);
    await chat.say('East US');
    const before = await chat.transcript();
    await chat.page.getByRole('button', { name: 'New conversation' }).click();
    await chat.fromBot.nth(1).waitFor();
    expect(await chat.fromUser.count()).toBe(0);
    await chat.page.getByRole('button', { name: 'Back to the last one' }).click();
    await expect.poll(() => chat.transcript()).toEqual(before);
    await chat.say('Japan East');
    await expectEachOnce(chat, ['East US', 'Japan East']);
  });

  it('when the same conversation is open in two tabs', async () => {
    const one = await (await newTab(browser)).open(service.url);
    const two = await (await newTab(browser, one.page.context())).open(service.url);
    expect(await two.transcript()).toEqual(await one.transcript());
    await two.say('East US');
    await one.say('Japan East');
    await expect.poll(() => two.transcript()).toEqual(await one.transcript());
    await expectEachOnce(one, ['East US', 'Japan East']);
  });
});

describe('a long conversation', () => {
  it('renews its token before it ends, and goes on', async () => {
    const chat = await newTab(browser);
    await chat.page.clock.install();
    await chat.open(service.url);
    const renewed = chat.page.waitForResponse('**/tokens/refresh');
    await chat.page.clock.fastForward('16:00');
    expect((await renewed).status()).toBe(200);
    await chat.say('East US');
    await expectEachOnce(chat, ['East US']);
  });
});

describe('a conversation that has expired', () => {
  it('is followed by a new one, which the page says', async () => {
    const chat = await (await newTab(browser)).open(service.url);
    await chat.page.evaluate(() => {
      const key = 'connectivity-advisor.session';
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...kept, token: 'expired' }));
    });
    await chat.page.reload();
    await chat.page.getByText('The last conversation has expired.').first().waitFor();
    await chat.fromBot.nth(1).waitFor();
    await chat.say('East US');
    expect(chat.question).toBe('targetRegion');
  });
});
