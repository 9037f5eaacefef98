import { expect, it } from 'vitest';
import { sharedPages } from '../support/pages.ts';

const { service, tab } = sharedPages();

it(
  'edits the newest words from the keyboard, and shows them as replaced here, in ' + 'another tab and after a reload',
  async () => {
    const chat = await (await tab()).open(service);
    const { page } = chat;
    const editing = page.locator('#editing');
    await chat.say('a VM in East US must reach Key Vault in Japan East');
    await expect.poll(() => page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(1);

    await chat.input.press('ArrowUp');
    expect(await chat.input.inputValue()).toBe('a VM in East US must reach Key Vault in Japan East');
    expect(await editing.innerText()).toContain('Esc leaves it');
    await chat.input.press('Escape');
    expect(await chat.input.inputValue()).toBe('');
    expect(await editing.innerText()).toBe('');

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await chat.turn(async () => {
      await chat.input.fill('a VM in West Europe must reach Key Vault in Japan East');
      await chat.input.press('Enter');
    });
    expect(await chat.newest.innerText()).toContain('Starts in: East US → West Europe');
    const replaced = page.locator('[data-replaced]');
    expect(await replaced.innerText()).toContain('East US');
    expect(await editing.innerText()).toBe('');

    const other = await page.context().newPage();
    await other.goto(service);
    await expect.poll(() => other.locator('[data-replaced]').count()).toBe(1);
    await page.reload();
    await expect.poll(() => replaced.count()).toBe(1);
    await expect.poll(() => page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(1);
    expect(chat.complaints).toEqual([]);
  },
);
