import { describe, expect, it } from 'vitest';
import { sharedPages } from '../support/pages.ts';

const { service, context, tab } = sharedPages();

const white = 'rgb(255, 255, 255)';

describe('the theme', () => {
  it('is what was chosen in the header, at once and before the next visit is painted', async () => {
    const chat = await (await tab(await context({ colorScheme: 'dark' }))).open(service);
    const { page } = chat;
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor);
    const kept = () => page.evaluate(() => localStorage.getItem('advisor.theme'));
    expect(await ground()).not.toBe(white);
    const themes = page.getByRole('combobox', { name: 'Theme' });
    await themes.selectOption('Light');
    expect([await ground(), await kept()]).toEqual([white, 'light']);
    // The page's own script is held back: what is there without it has the theme already.
    const held = await page.route('**/assets/page-*.js', route => route.abort());
    await page.reload();
    expect(await ground()).toBe(white);
    await held.dispose();
    await chat.open(service);
    await themes.selectOption('As the system');
    expect([(await ground()) === white, await kept()]).toEqual([false, null]);
    expect(chat.complaints).toEqual([]);
  });

  it('is that of the page around it where that has one, and then there is nothing to choose', async () => {
    const chat = await (await tab(await context({ colorScheme: 'light' }))).open(`${service}/?theme=dark`);
    expect(await chat.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await chat.page.getByRole('combobox', { name: 'Theme' }).count()).toBe(0);
  });
});
