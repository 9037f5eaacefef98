import { MemoryStorage } from 'botbuilder-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBot } from '../../src/bot/index.ts';
import { silentLog } from '../../src/log.ts';
import { loadAssets } from '../../src/widget/assets.ts';
import { type Running, start } from '../server/start.ts';
import type { ChatPage } from '../support/chat-page.ts';
import { type Network, networkTo } from '../support/network.ts';
import { sharedPages } from '../support/pages.ts';
import { expectEachOnce, mutter } from './each-once.ts';

const minute = 60_000;
const day = 86_400_000;

const { tab } = sharedPages();
let server: Running;
let network: Network;

beforeEach(async () => {
  // The service runs here, so that its clock can be moved.
  vi.useFakeTimers({ toFake: ['Date'] });
  server = await start({ bot: createBot({ storage: new MemoryStorage(), log: silentLog }), assets: loadAssets() });
  network = await networkTo(server.port);
});
afterEach(async () => {
  await network.close();
  await server.stop();
  vi.useRealTimers();
});

/** Closes the lid for so long: the line is dead, and no timer runs. The server does `hourly` once an hour meanwhile. */
async function sleep(chat: ChatPage, milliseconds: number, hourly = (): void => undefined): Promise<void> {
  network.cut();
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    vi.setSystemTime(Math.min(Date.now() + 60 * minute, end));
    hourly();
  }
  network.mend();
  await chat.page.clock.fastForward(milliseconds);
}

/** What everybody has said in the newest conversation that the page is in. */
async function kept(chat: ChatPage): Promise<readonly string[]> {
  const session = await chat.page.evaluate(() => localStorage.getItem('connectivity-advisor.session') ?? '{}');
  const { activities } = server.state.transcripts.since(JSON.parse(session).conversationId, 0, 100);
  return activities.map(({ text }) => String(text));
}

it('A page that slept for 31 minutes goes on where it was', async () => {
  const chat = await tab();
  await chat.page.clock.install();
  await chat.open(network.url);
  await chat.say('East US');
  await sleep(chat, 31 * minute);
  await chat.say('Japan East');
  expect(chat.question).toBe('resourceType');
  expect(await chat.page.getByText('This is a new one').count()).toBe(0);
  await expectEachOnce(chat, ['East US', 'Japan East']);
  expect(chat.complaints).toEqual([]);
});

it(
  'What was typed for a conversation that the server has lost is shown as not sent, and goes out when the person ' +
    'says so',
  async () => {
    const chat = await tab();
    await chat.page.clock.install();
    await chat.open(network.url);
    await chat.say('East US');
    const old = await chat.fromBot.count();
    network.cut();
    await mutter(chat, 'Japan East');
    await sleep(chat, 2 * day, () => void server.state.sweep(1));
    const unsent = chat.fromUser.filter({ hasText: 'Not sent.' });
    await unsent.waitFor();
    await chat.page.locator('[data-from="page"]').getByText('The last conversation has expired.').waitFor();
    await chat.fromBot.nth(old + 1).waitFor();
    expect(await unsent.locator('.said').innerText()).toBe('Japan East');
    expect(await kept(chat)).not.toContain('Japan East');
    // What was said before can still be read, and says nothing any more.
    expect(await chat.fromUser.locator('.said').allInnerTexts()).toEqual(['East US', 'Japan East']);
    const locked = chat.fromBot.nth(old - 1).locator('[data-title]');
    expect(await locked.first().getAttribute('aria-disabled')).toBe('true');
    await chat.turn(() => unsent.getByRole('button', { name: 'Send it here' }).click());
    expect(await chat.fromUser.last().evaluate(said => said === document.activeElement)).toBe(true);
    expect(await kept(chat)).toContain('Japan East');
    expect(await chat.newest.innerText()).toContain('Starts in: Japan East');
    expect(chat.complaints).toEqual([]);
  },
);

it(
  'A late answer from a tab without a line changes what another tab has said aloud, and ' + 'answers no other question',
  async () => {
    const late = await (await tab()).open(network.url);
    await late.press('Ask me step by step');
    const session = await late.page.evaluate(() => localStorage.getItem('connectivity-advisor.session') ?? '');
    const quick = await tab();
    await quick.page.addInitScript(value => localStorage.setItem('connectivity-advisor.session', value), session);
    await quick.open(server.url);
    network.cut();
    await mutter(late, 'West Europe');
    await quick.say('East US');
    const answered = await quick.fromBot.count();
    network.mend();
    await quick.fromBot.nth(answered).waitFor();
    expect(await quick.newest.innerText()).toContain('I read it as your answer to "Starts in".');
    expect(await quick.newest.innerText()).toContain('Changed. Starts in: East US → West Europe.');
    expect(quick.question).toBe('targetRegion');
    await expect.poll(() => late.fromBot.count()).toBe(await quick.fromBot.count());
    expect(await late.fromUser.locator('.said').allInnerTexts()).toEqual([
      'Ask me step by step',
      'West Europe',
      'East US',
    ]);
  },
);
