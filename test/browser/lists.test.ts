import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';
import { sharedPages } from '../support/pages.ts';

const { service, tab } = sharedPages();

const noMatch = 'No match – Enter sends it as typed.';

const fieldOf = (chat: ChatPage): Locator => chat.newest.locator('input[role="combobox"], input.number').first();
const options = (chat: ChatPage) => chat.newest.getByRole('option').allInnerTexts();

/** A chat in which the first question stands. */
async function begun(): Promise<ChatPage> {
  const chat = await (await tab()).open(service);
  await chat.press('Ask me step by step');
  return chat;
}

/** Types into the field of the newest card as a person does, presses Enter, and waits for the reply. */
async function enter(chat: ChatPage, words: string): Promise<string> {
  await chat.turn(async () => {
    await fieldOf(chat).pressSequentially(words);
    await fieldOf(chat).press('Enter');
  });
  return chat.newest.innerText();
}

describe('Enter in a list', () => {
  it('sends what was typed, and the chat reads it', async () => {
    const chat = await begun();
    const heard: string[] = [await enter(chat, 'eastus'), await enter(chat, 'tokyo'), await enter(chat, 'Azure SQL')];
    for (const [question, words] of [
      ['change the target', 'App Service'],
      ['change the target', 'blob'],
      ['change the source region', 'virginia'],
      ['change the number of VNets', '3'],
    ] as const) {
      await chat.say(question);
      heard.push(await enter(chat, words));
    }
    const lines = heard.map(text => /(?:Got it|Changed)\. ([^.]*)\.|I know that already/u.exec(text)?.[1]);
    expect(lines).toEqual([
      'Starts in: East US',
      'Target in: Japan East',
      'Target: Azure SQL Database',
      'Target: Azure SQL Database → App Service',
      'Target: App Service → Blob storage',
      undefined,
      'Number of VNets: 3',
    ]);
    expect((await chat.fromUser.allInnerTexts()).map(text => text.replace(/^You:\s*/u, ''))).toContain('virginia');
    expect(chat.complaints).toEqual([]);
  });

  it('decides nothing: what has several readings is asked back, and a number stays one', async () => {
    const chat = await begun();
    expect(await enter(chat, 'japan')).toContain('is it Japan East or Japan West?');
    await chat.say('change the source region');
    expect(await enter(chat, '3')).toContain('I did not understand that.');
    expect(await enter(chat, 'virginia')).toContain('Starts in: East US.');
    await chat.say('change the target');
    expect(await enter(chat, 'sql')).toContain('Target: Azure SQL Database.');
    await chat.say('change the target');
    expect(await enter(chat, 'App Service')).toContain('Azure SQL Database → App Service.');
    await chat.say('change the target');
    expect(await enter(chat, 'files')).toContain('is it Azure NetApp Files or Storage - Azure Files?');
    await chat.say('change the number of VNets');
    expect(await enter(chat, '3')).toContain('Number of VNets: 3.');
    await chat.say('change the bandwidth');
    await chat.say('3');
    expect(await chat.newest.innerText()).toContain('Without a unit, 3 can mean 3 Mbps or 3 Gbps.');
    await chat.say('2 Gbit/s');
    expect(await chat.newest.innerText()).toContain('Bandwidth: 2 Gbps (Up to 10 Gbps).');
  });

  it('takes the entry that arrow keys mark, and no other', async () => {
    const chat = await begun();
    await fieldOf(chat).pressSequentially('japan');
    await expect.poll(() => options(chat)).toEqual(['Japan East', 'Japan West']);
    await fieldOf(chat).press('ArrowDown');
    await fieldOf(chat).press('ArrowDown');
    await fieldOf(chat).press('Enter');
    expect(await fieldOf(chat).inputValue()).toBe('Japan West');
    await chat.turn(() => fieldOf(chat).press('Enter'));
    expect(await chat.newest.innerText()).toContain('Starts in: Japan West.');
  });

  it('says before it that nothing matches, to screen readers too, and takes it back', async () => {
    const chat = await begun();
    const status = chat.newest.getByRole('status');
    await fieldOf(chat).pressSequentially('atlantis');
    await expect.poll(() => status.innerText()).toBe(noMatch);
    await fieldOf(chat).fill('tokyo');
    await expect.poll(() => options(chat)).toEqual(['Japan East']);
    expect(await status.innerText()).toBe('');
  });

  it('leads the keyboard back to the chat, and leaves no list open over the next question', async () => {
    const chat = await begun();
    await enter(chat, 'US');
    expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe('input');
    expect(await chat.page.locator('[role="listbox"]:visible').count()).toBe(0);
  });
});

describe('a list', () => {
  it('closes when another question comes, and on Escape', async () => {
    const chat = await begun();
    const other = await (await tab(chat.page.context())).open(service);
    const open = () => chat.page.getByRole('listbox').count();
    await fieldOf(chat).pressSequentially('e');
    expect(await open()).toBe(1);
    await fieldOf(chat).press('Escape');
    expect(await open()).toBe(0);
    await fieldOf(chat).pressSequentially('a');
    expect(await open()).toBe(1);
    await chat.turn(() => other.say('East US'));
    expect(await open()).toBe(0);
  });

  it('has what stands on the buttons first, and unfolds to where it is seen whole', async () => {
    const chat = await begun();
    await enter(chat, 'eastus');
    await enter(chat, 'tokyo');
    await fieldOf(chat).click();
    expect((await options(chat)).slice(0, 2)).toEqual(['Virtual machine', 'Azure SQL Database']);
    const seen = () =>
      chat.newest.getByRole('listbox').evaluate(list => {
        const { left, right, top, bottom } = list.getBoundingClientRect();
        const corners = [
          [left + 9, top + 9],
          [right - 20, bottom - 9],
        ] as const;
        return corners.every(([x, y]) => list.contains(document.elementFromPoint(x, y)));
      });
    expect(await seen()).toBe(true);
    await fieldOf(chat).press('Escape');
    await chat.page.setViewportSize({ width: 360, height: 420 });
    await fieldOf(chat).click();
    await expect.poll(seen).toBe(true);
  });

  it('in a form sends its words with the others, and only the one that was not read is asked again', async () => {
    const chat = await (await tab()).open(service);
    await chat.say('form');
    const fields = chat.newest.getByRole('combobox');
    await fields.nth(0).fill('virginia');
    await fields.nth(1).fill('qwertz');
    await fields.nth(2).fill('keyvault');
    await chat.press('Go on with these');
    expect(await chat.newest.innerText()).toContain('Starts in: East US · Target: Key Vault');
    expect(await chat.newest.getByRole('combobox').count()).toBe(1);
    expect(await fieldOf(chat).inputValue()).toBe('qwertz');
  });
});
