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

/** What axe-core finds against WCAG 2.2 AA and good practice, in words. Forced colours are the system's, not ours. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const enabled = !matchMedia('(forced-colors: active)').matches;
    const { violations } = await window.axe.run(document, { rules: { 'color-contrast': { enabled } } });
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

const unfold = async (chat: ChatPage): Promise<void> => {
  const folded = chat.newest.locator('.fold[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
};

const answered = async (chat: ChatPage): Promise<void> => {
  await chat.say(sentence);
  await chat.press('No');
  await chat.press('Yes, that is right');
};

/** What the page can show, each by the way that leads there. */
const states: readonly (readonly [string, (chat: ChatPage) => Promise<unknown>])[] = [
  ['the start', chat => chat.newest.getByRole('button').first().waitFor()],
  [
    'a question with its list open',
    async chat => {
      await chat.press('Ask me step by step');
      await chat.newest.getByRole('combobox').pressSequentially('e');
    },
  ],
  ['the form', chat => chat.say('form')],
  ['a number to type', chat => chat.say('change the number of VNets')],
  ['a check', chat => chat.say('on-prem cannot reach spoke7, all other spokes are ok, ER in the hub')],
  [
    'options side by side',
    async chat => {
      await chat.say('compare VNet peering, site-to-site VPN and ExpressRoute side by side, which is encrypted?');
      await chat.newest.getByRole('columnheader', { name: 'VNet peering' }).waitFor({ state: 'attached' });
      expect(await chat.newest.getByRole('rowheader', { name: 'Encryption' }).count()).toBe(1);
    },
  ],
  ['a learner', chat => chat.say('I am learning for AZ-700, when would I use a route server?')],
  [
    'a provisional answer, unfolded',
    async chat => {
      await chat.say('how do I reach a storage account privately from a VM?');
      for (let step = 0; step < 9 && chat.answers.length === 0; step += 1) {
        await chat.press(chat.question === 'review' ? 'Yes, that is right' : "I don't know");
      }
      await unfold(chat);
    },
  ],
  [
    'a changed summary, and an answer unfolded',
    async chat => {
      await chat.say(sentence);
      await chat.press('No');
      await chat.say('the source is in West Europe');
      expect(await chat.newest.locator('.altered').allInnerTexts()).toEqual(['changed']);
      await chat.press('Yes, that is right');
      await unfold(chat);
    },
  ],
  [
    'no connection',
    async chat => {
      await chat.page.context().setOffline(true);
      await chat.input.fill('East US');
      await chat.input.press('Enter');
    },
  ],
];

/** What can be pressed and is smaller than this many pixels; links that stand in a sentence are as high as it is. */
function small(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate(pixels => {
    const controls = 'a[href], button, input, textarea, select, [role="option"], label.tick';
    return [...document.querySelectorAll(controls)]
      .filter(one => one.checkVisibility() && one.closest('.unseen, .tick > input') === null)
      .filter(one => !one.matches('a') || one.parentElement?.textContent.trim() === one.textContent.trim())
      .filter(one => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height) < pixels - 0.5;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  }, least);
}

describe('whatever is shown', () => {
  it.each(states)('has no fault in the dark, and is large enough to be pressed: %s', async (_, lead) => {
    const chat = await visit({ colorScheme: 'dark' });
    await lead(chat);
    expect(await faults(chat.page)).toEqual([]);
    expect(await small(chat.page, 24)).toEqual([]);
  });

  it.each(states)('has no fault on a phone, and is large enough for a finger: %s', async (_, lead) => {
    const chat = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await lead(chat);
    expect(await faults(chat.page)).toEqual([]);
    expect(await small(chat.page, 44)).toEqual([]);
  });

  it('has no fault in forced colours', async () => {
    const chat = await visit({ forcedColors: 'active', colorScheme: 'dark' });
    await answered(chat);
    await unfold(chat);
    expect(await faults(chat.page)).toEqual([]);
  });
});

describe('what unfolds', () => {
  it('is a button in its heading, called by its words alone', async () => {
    const chat = await visit();
    await answered(chat);
    const heading = chat.newest.getByRole('heading', { name: /^Sources/ });
    const button = heading.getByRole('button');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    const names = await chat.newest.getByRole('button').allInnerTexts();
    expect(names.filter(name => /[▾▸]|\p{Extended_Pictographic}/u.test(name))).toEqual([]);
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
