import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';
import { sharedPages } from '../support/pages.ts';

const { service, context, tab } = sharedPages();

const sentence =
  'A VM in East US has to reach an Azure SQL Database in Japan East, private only, nothing outside Azure.';

async function visit(options: BrowserContextOptions = {}): Promise<ChatPage> {
  return (await tab(await context(options))).open(service);
}

/** What axe-core finds against WCAG 2.2 AA and good practice, in words. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
  return found;
}

describe('axe-core finds nothing', () => {
  it.each(['light', 'dark'] as const)('from the first question to the unfolded answer, %s', async colorScheme => {
    const chat = await visit({ colorScheme });
    expect(await faults(chat.page)).toEqual([]);
    await chat.say(sentence);
    await chat.press('No');
    expect(await faults(chat.page)).toEqual([]);
    await chat.press('Yes, that is right');
    const folded = chat.newest.locator('[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await faults(chat.page)).toEqual([]);
  });
});

describe('a screen reader', () => {
  it('is told each message of the bot once, and nothing again after a reload', async () => {
    const chat = await visit();
    const listen = () =>
      chat.page.evaluate(() => {
        const heard: string[] = [];
        Reflect.set(window, 'heard', heard);
        new MutationObserver(changes => {
          for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent ?? '');
        }).observe(document.querySelector('#announcer') ?? document.body, { childList: true });
      });
    const heard = (): Promise<string[]> => chat.page.evaluate(() => Reflect.get(window, 'heard'));
    await listen();
    await chat.say('East US');
    await chat.say('Japan East');
    expect(await heard()).toHaveLength(2);
    expect((await heard())[0]).toMatch(/^Advisor:.*region/s);
    await chat.page.reload();
    await listen();
    await chat.fromBot.nth(3).waitFor();
    expect(await heard()).toEqual([]);
  });

  it('hears of a chosen button that it was chosen, and the others can still be pressed', async () => {
    const chat = await visit();
    await chat.say('East US');
    const question = chat.fromBot.nth(2);
    await chat.press('Same region');
    const chosen = question.getByRole('button', { name: 'Same region (chosen)' });
    expect(await chosen.getAttribute('aria-disabled')).toBe('true');
    expect(await question.getByRole('button', { name: "I don't know" }).getAttribute('aria-disabled')).toBeNull();
  });
});

describe('the keyboard', () => {
  it('starts in the input, walks the messages, goes into one and comes back', async () => {
    const chat = await visit();
    const { page } = chat;
    const focus = () => page.evaluate(() => document.activeElement?.closest('[data-message], #input')?.id ?? '');
    const place = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-message]')].indexOf(document.activeElement ?? document.body),
      );
    expect(await focus()).toBe('input');
    await chat.newest.focus();
    expect(await place()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await place()).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await place()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await page.keyboard.press('Escape');
    expect(await place()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await focus()).toBe('input');
  });

  it('picks from a list and sends it', async () => {
    const chat = await visit();
    await chat.press('Ask me step by step');
    const list = chat.newest.getByRole('combobox');
    await list.fill('japan');
    await list.press('ArrowDown');
    await list.press('ArrowDown');
    await list.press('Enter');
    expect(await list.inputValue()).toBe('Japan West');
    await chat.turn(() => list.press('Enter'));
    expect(await chat.fromUser.last().innerText()).toContain('Japan West');
  });
});

describe('the layout', () => {
  it.each([
    { what: 'a narrow phone', viewport: { width: 320, height: 640 } },
    { what: '400 % zoom of a laptop', viewport: { width: 320, height: 256 } },
  ])('needs no sideways scrolling on $what, and shows the input', async ({ viewport }) => {
    const chat = await visit({ viewport });
    await chat.say(sentence);
    await chat.press('No');
    await chat.press('Yes, that is right');
    const overflow = await chat.page.evaluate(() => {
      const box = document.querySelector('#scroll');
      return Math.max(document.documentElement.scrollWidth, box?.scrollWidth ?? 0) - innerWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await chat.input.isVisible()).toBe(true);
  });

  it('moves nothing by itself (cumulative layout shift below 0.01)', async () => {
    const chat = await visit();
    const shift = await chat.page.evaluate(
      () =>
        new Promise<number>(resolve => {
          const observer = new PerformanceObserver(list => {
            // What was buffered comes at once; the first paint is always among it.
            const shifts = list.getEntriesByType('layout-shift').map(entry => Number(Reflect.get(entry, 'value')));
            if (list.getEntriesByType('paint').length > 0) resolve(shifts.reduce((sum, value) => sum + value, 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          observer.observe({ type: 'paint', buffered: true });
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });
});

describe('hostile words', () => {
  it('stay words, in the transcript and in what the bot repeats', async () => {
    const chat = await visit();
    await chat.say('<img src=x onerror=alert(1)> **[click](javascript:alert(1))** <script>alert(1)</script>');
    expect(await chat.page.locator('#messages img, #messages script, a[href^="javascript"]').count()).toBe(0);
    expect(await chat.fromUser.last().innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(chat.complaints).toEqual([]);
  });
});
