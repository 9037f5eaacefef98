import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sharedPages } from '../support/pages.ts';

const { service, tab } = sharedPages();

/** More presses of Tab than any page here has places to stop at. */
const farTooMany = 120;

/** Goes on with Tab until what has the focus begins with these words. */
async function tabTo(page: Page, words: string, key = 'Tab'): Promise<void> {
  for (let press = 0; press < farTooMany; press += 1) {
    await page.keyboard.press(key);
    const said = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (said.startsWith(words)) return;
  }
  throw new Error(`The keyboard never comes to "${words}".`);
}

it('leads by the keyboard alone from a question to the files that build the answer', async () => {
  const chat = await (await tab()).open(service);
  const { page } = chat;
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(focused).toBe('input');
  await chat.turn(async () => {
    await page.keyboard.type(
      'A VM in East US must read an Azure SQL Database in Japan East, private, nothing on-premises',
    );
    await page.keyboard.press('Enter');
  });
  await tabTo(page, "I don't know", 'Shift+Tab');
  await chat.turn(() => page.keyboard.press('Enter'));
  // The main action has the focus, and the rows that can be changed say what they change.
  const named = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(named).toBe('Yes, that is right');
  await page.keyboard.press('Shift+Tab');
  expect(await named()).toBe('Change Private endpoint');
  await page.keyboard.press('Tab');
  await chat.turn(() => page.keyboard.press('Enter'));
  expect(chat.answers).toHaveLength(1);
  const isOnAnswer = () => chat.newest.evaluate(message => message === document.activeElement);
  await expect.poll(isOnAnswer).toBe(true);
  await tabTo(page, 'Build it');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Azure CLI, Bicep');
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  const answer = await opened;
  await answer.waitForLoadState();
  await tabTo(answer, 'Azure CLI');
  await answer.keyboard.press('Enter');
  expect(await answer.getByRole('region', { name: 'Azure CLI' }).innerText()).toContain(
    'az network vnet peering create',
  );
  expect(chat.complaints).toEqual([]);
});

it(
  'goes from the button that was pressed to what comes next, and stays in the input ' + 'where words were typed',
  async () => {
    const chat = await (await tab()).open(service);
    const inNewest = () => chat.newest.evaluate(message => message.contains(document.activeElement));
    await chat.say('East US');
    expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe('input');
    await chat.press('Same region');
    await expect.poll(inNewest).toBe(true);
    expect(await chat.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await chat.press('Virtual machine');
    await expect.poll(inNewest).toBe(true);
    expect(await chat.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  },
);
