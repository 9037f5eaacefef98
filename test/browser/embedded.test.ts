import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { ChatPage } from '../support/chat-page.ts';
import { framingPage } from '../support/host-page.ts';
import { sharedPages } from '../support/pages.ts';

const { context } = sharedPages();
const host = inject('host');
const stranger = inject('stranger');
const service = inject('service');

async function visit(url: string): Promise<ChatPage> {
  const page = await (await context()).newPage();
  await page.goto(url);
  return new ChatPage(page, page.frameLocator('iframe'));
}

const launcher = { name: 'Ask about Azure connectivity' };
const again = { name: 'Try again' };

describe('the widget on a page of another origin', () => {
  it('loads nothing of the chat before it is wanted', async () => {
    const chat = await visit(host);
    const asked: string[] = [];
    chat.page.on('request', request => asked.push(request.url()));
    await chat.page.reload();
    await chat.page.getByRole('button', launcher).waitFor();
    expect(asked.map(url => new URL(url).pathname)).toEqual(['/', '/widget.js']);
  });

  it('gives axe-core nothing to find, closed and open', async () => {
    const chat = await visit(host);
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
  });

  it('says in which language its words are, whatever that of the browser and of the page', async () => {
    const page = await (await context({ locale: 'fr-FR' })).newPage();
    await page.goto(host);
    await page.evaluate(() => {
      document.documentElement.lang = 'fr';
    });
    const chat = new ChatPage(page, page.frameLocator('iframe'));
    const button = page.getByRole('button', launcher);
    const language = await button.evaluate(found => {
      const root = found.getRootNode();
      return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host.lang : undefined;
    });
    expect(language).toBe('en');
    await button.click();
    await chat.fromBot.nth(1).waitFor();
    expect(await page.frameLocator('iframe').locator('html').getAttribute('lang')).toBe('en');
  });

  it('keeps its own look, whatever styles the page has', async () => {
    const { page } = await visit(host);
    const look = await page.getByRole('button', launcher).evaluate(button => {
      const { display, color, letterSpacing, textTransform } = getComputedStyle(button);
      return { display, color, letterSpacing, textTransform };
    });
    expect(look).toMatchObject({ letterSpacing: 'normal', textTransform: 'none' });
    expect(look.display).not.toBe('none');
    expect(look.color).not.toBe('rgb(1, 2, 3)');
  });

  it('is opened, asked, unfolded, corrected, reloaded, and goes on', async () => {
    const chat = await visit(host);
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
  });

  it('answers to a script, and closes with Escape, back to its button', async () => {
    const chat = await visit(host);
    await chat.page.evaluate(() => window.connectivityAdvisor?.ask('help'));
    await chat.fromUser.getByText('help').waitFor();
    await chat.fromBot.nth(2).waitFor();
    await chat.input.press('Escape');
    const button = chat.page.getByRole('button', launcher);
    await expect.poll(() => button.evaluate(one => one.matches(':focus'))).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  it('gives a script of the page what the README names, and nothing else', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const paragraph = /^A script of the page can use `window\.connectivityAdvisor`.*$/m.exec(readme)?.[0] ?? '';
    const named = [...paragraph.matchAll(/`(\w+)\(\w*\)`/g)].map(([, name]) => name);
    const { page } = await visit(host);
    expect(await page.evaluate(() => Object.keys(window.connectivityAdvisor ?? {}))).toEqual(named);
  });

  it('says so where the chat does not come, and brings it when it is asked again', async () => {
    const chat = await visit(host);
    const { page } = chat;
    await page.route(/framed/, route => route.abort());
    await page.getByRole('button', launcher).click();
    await page.getByRole('alert').getByText('does not answer right now').waitFor();
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await expect.poll(() => page.getByRole('button', again).evaluate(one => one.matches(':focus'))).toBe(true);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { iframes: false });
      return violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
    expect(chat.complaints.join()).toContain(`Look whether ${service} runs, and whether frame-src`);

    await page.unroute(/framed/);
    await page.getByRole('button', again).click();
    await chat.fromBot.nth(1).waitFor();
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });

  it('can be closed where the chat does not come', async () => {
    const { page } = await visit(host);
    await page.route(/framed/, route => route.abort());
    await page.getByRole('button', launcher).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await page.getByRole('button', launcher).getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });
});

describe('on a page whose origin the service does not list', () => {
  it('the widget shows nothing, loads nothing, and tells the console what to add where', async () => {
    const chat = await visit(stranger);
    const asked: string[] = [];
    chat.page.on('request', request => asked.push(new URL(request.url()).pathname));
    await chat.page.reload();
    expect(asked).toEqual(['/', '/widget.js']);
    const line = `Connectivity Advisor: not shown, as ${service} does not know pages of ${stranger}. Add ${stranger} to its setting WIDGET_ORIGINS`;
    await expect.poll(() => chat.complaints).toEqual([expect.stringContaining(line)]);
    expect(await chat.page.getByRole('button', launcher).count()).toBe(0);
    expect(await chat.page.locator('iframe').count()).toBe(0);
    expect(await chat.page.evaluate(() => window.connectivityAdvisor)).toBeUndefined();
  });

  it('it shows nothing either where that page frames one that is listed', async () => {
    const outer = await framingPage(host);
    const page = await (await context()).newPage();
    const chat = new ChatPage(page);
    await page.goto(outer.url);
    await expect.poll(() => chat.complaints.join()).toContain(`Add ${outer.url} to its setting`);
    expect(await page.frameLocator('iframe').getByRole('button', launcher).count()).toBe(0);
    await outer.close();
  });
});
