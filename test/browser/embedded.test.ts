import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { ChatPage } from '../support/chat-page.ts';
import { type HostPage, hostPage } from '../support/host-page.ts';
import { type Service, startService } from '../support/service.ts';

let browser: Browser;
let service: Service;
let host: HostPage;
let stranger: HostPage;

beforeAll(async () => {
  let url = '';
  host = await hostPage('data-theme="dark" data-brand="#8a2be2" data-greeting="Hello from the portal"', () => url);
  stranger = await hostPage('', () => url);
  [service, browser] = await Promise.all([startService({ WIDGET_ORIGINS: host.url }), openBrowser()]);
  url = service.url;
});
afterAll(async () => {
  await Promise.all([browser.close(), service.stop(), host.close(), stranger.close()]);
});

async function visit(url: string): Promise<ChatPage> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(url);
  return new ChatPage(page, page.frameLocator('iframe'));
}

const launcher = { name: 'Ask about Azure connectivity' };

describe('the widget on a page of another origin', () => {
  it('loads nothing of the chat before it is wanted', async () => {
    const chat = await visit(host.url);
    const asked: string[] = [];
    chat.page.on('request', request => asked.push(request.url()));
    await chat.page.reload();
    await chat.page.getByRole('button', launcher).waitFor();
    expect(asked.map(url => new URL(url).pathname)).toEqual(['/', '/widget.js']);
    await chat.page.context().close();
  });

  it('gives axe-core nothing to find, closed and open', async () => {
    const chat = await visit(host.url);
    await chat.page.evaluate(axe.source);
    const faults = () =>
      chat.page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { iframes: false });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
    expect(await faults()).toEqual([]);
    await chat.page.getByRole('button', launcher).click();
    await chat.fromBot.nth(1).waitFor();
    expect(await faults()).toEqual([]);
    await chat.page.context().close();
  });

  it('is opened, asked, unfolded, corrected, reloaded, and goes on', async () => {
    const chat = await visit(host.url);
    const { page } = chat;
    await page.getByRole('button', launcher).click();
    await chat.fromBot.nth(1).waitFor();
    expect((await chat.transcript())[0]).toContain('Hello from the portal');

    await chat.say(
      'A VM in East US has to reach an Azure SQL Database in Japan East, private only, nothing outside Azure.',
    );
    await chat.press('No');
    const answer = page.evaluate(
      () => new Promise(resolve => window.connectivityAdvisor?.onAnswer(given => resolve(JSON.stringify(given)))),
    );
    await chat.press('Yes, that is right');
    expect(await answer).toContain('"kind":"recommendation"');

    const fold = chat.newest.getByRole('button', { name: /pitfalls/i }).first();
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');

    await chat.say('sorry, I meant West US 2');
    const before = await chat.transcript();
    await page.reload();
    await expect.poll(() => chat.transcript()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

    await chat.say('help');
    expect(await chat.fromUser.last().innerText()).toContain('help');
    expect(chat.complaints).toEqual([]);
    await page.context().close();
  });

  it('answers to a script, and closes with Escape, back to its button', async () => {
    const chat = await visit(host.url);
    await chat.page.evaluate(() => window.connectivityAdvisor?.ask('help'));
    await chat.fromUser.getByText('help').waitFor();
    await chat.fromBot.nth(2).waitFor();
    await chat.input.press('Escape');
    const button = chat.page.getByRole('button', launcher);
    await expect.poll(() => button.evaluate(one => one.matches(':focus'))).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await chat.page.context().close();
  });

  it('is not shown on a page that the service does not know', async () => {
    const chat = await visit(stranger.url);
    await chat.page.getByRole('button', launcher).click();
    await expect.poll(() => chat.complaints.join()).toContain('frame-ancestors');
    expect(await chat.fromBot.count()).toBe(0);
    await chat.page.context().close();
  });
});
