import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, networkTo } from '../support/network.ts';
import { sharedPages } from '../support/pages.ts';
import { Gate } from '../support/slow-storage.ts';
import { expectEachOnce, mutter } from './each-once.ts';

const { service, tab } = sharedPages();
let network: Network;

beforeAll(async () => {
  network = await networkTo(Number(new URL(service).port));
});
afterAll(async () => {
  await network.close();
});

describe('nothing is lost and nothing comes twice', () => {
  it('when the network is cut in the middle of a question', async () => {
    const chat = await (await tab()).open(network.url);
    await chat.say('East US');
    network.cut();
    await mutter(chat, 'Japan East');
    await chat.page.getByText('No connection.').waitFor();
    await expect.poll(() => network.refused).toBeGreaterThan(1);
    const replied = await chat.fromBot.count();
    network.mend();
    await chat.fromBot.nth(replied).waitFor();
    await chat.page.getByText('No connection.').waitFor({ state: 'hidden' });
    expect(chat.question).toBe('resourceType');
    await expectEachOnce(chat, ['East US', 'Japan East']);
    expect(chat.complaints).toEqual([]);
  });

  it('when the page is reloaded before a message has gone out', async () => {
    const chat = await (await tab()).open(network.url);
    network.cut();
    await mutter(chat, 'East US');
    network.mend();
    await chat.page.reload();
    await expect.poll(() => chat.question).toBe('targetRegion');
    await expectEachOnce(chat, ['East US']);
  });

  it('when somebody types before the line is up', async () => {
    const chat = await tab();
    const line = new Gate();
    await chat.page.route('**/tokens/generate', async route => {
      await line.pass();
      await route.continue();
    });
    await chat.page.goto(service);
    await mutter(chat, 'East US');
    expect(await chat.fromUser.allInnerTexts()).toHaveLength(1);
    line.open();
    await expect.poll(() => chat.question).toBe('targetRegion');
    await expectEachOnce(chat, ['East US']);
  });

  it('when somebody begins anew and then wants the last conversation back', async () => {
    const chat = await (await tab()).open(service);
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
    const one = await (await tab()).open(service);
    const two = await (await tab(one.page.context())).open(service);
    expect(await two.transcript()).toEqual(await one.transcript());
    await two.say('East US');
    await one.say('Japan East');
    await expect.poll(() => two.transcript()).toEqual(await one.transcript());
    await expectEachOnce(one, ['East US', 'Japan East']);
  });
});

describe('a long conversation', () => {
  it('renews its token before it ends, and goes on', async () => {
    const chat = await tab();
    await chat.page.clock.install();
    await chat.open(service);
    const renewed = chat.page.waitForResponse('**/tokens/refresh');
    await chat.page.clock.fastForward('16:00');
    expect((await renewed).status()).toBe(200);
    await chat.say('East US');
    await expectEachOnce(chat, ['East US']);
  });
});

describe('a conversation that has expired', () => {
  it('is followed by a new one, which the page says', async () => {
    const chat = await (await tab()).open(service);
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
