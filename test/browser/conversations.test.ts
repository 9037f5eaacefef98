import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { ChatPage } from '../support/chat-page.ts';
import { sharedPages } from '../support/pages.ts';

const { service, context, tab } = sharedPages();

const listKey = 'connectivity-advisor.conversations';
const listSchema = z.array(z.object({ conversationId: z.string(), token: z.string(), title: z.string() }));
const mission = 'A VM in East US needs Azure SQL in Japan East, private only';
const missionTitle = 'VM in East US → Azure SQL Database in Japan East';
const symptom = 'our private endpoint name resolves to the public IP';

/** The panel, as a person finds it. */
function panelOf(chat: Page | FrameLocator) {
  const button = chat.getByRole('button', { name: 'Conversations', exact: true });
  const dialog = chat.getByRole('dialog', { name: 'Conversations' });
  const named = (name: string | RegExp) => dialog.getByRole('button', { name });
  return {
    button,
    dialog,
    named,
    status: dialog.getByRole('status'),
    titles: () => dialog.locator('.open span').allInnerTexts(),
    open: async () => {
      await button.click();
      await dialog.waitFor();
    },
  };
}

/** What the browser keeps of the list. */
async function kept({ page }: ChatPage): Promise<z.infer<typeof listSchema>> {
  const text = await page.evaluate(key => localStorage.getItem(key), listKey);
  return listSchema.parse(JSON.parse(text ?? '[]'));
}

async function anew(chat: ChatPage): Promise<void> {
  await chat.page.getByRole('button', { name: 'New conversation' }).click();
  await chat.page.getByText('This is a new conversation.').waitFor();
  await chat.fromBot.nth(1).waitFor();
}

/** A page with two conversations; the second is shown. */
async function two(chat: ChatPage): Promise<ChatPage> {
  await chat.open(service);
  await chat.say(mission);
  await anew(chat);
  await chat.say(symptom);
  return chat;
}

/** What the service still has of what the person said in a conversation. */
async function saidThere({ conversationId, token }: { conversationId: string; token: string }): Promise<string> {
  const address = `${service}/v3/directline/conversations/${conversationId}/activities`;
  return (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).text();
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe('the list of conversations', () => {
  it('leads back into an earlier one, which goes on, and to the other again', async () => {
    const chat = await (await tab()).open(service);
    await chat.say(mission);
    const before = await chat.transcript();
    await anew(chat);
    await chat.say(symptom);
    const panel = panelOf(chat.page);
    await panel.open();
    expect(await panel.titles()).toEqual([symptom, missionTitle]);
    await panel.named(/^VM in East US/).click();
    await panel.dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => chat.transcript()).toEqual(before);
    await chat.say('sorry, I meant West US 2');
    await panel.open();
    expect(await panel.titles()).toEqual([missionTitle.replace('East US', 'West US 2'), symptom]);
    expect(await panel.named(/^VM in West US 2/).getAttribute('aria-current')).toBe('true');
    await panel.named(/^our private endpoint/).click();
    await chat.fromUser.getByText(symptom).waitFor();
    expect(chat.complaints).toEqual([]);
  });

  it('deletes one here and at the service, after a question', async () => {
    const chat = await two(await tab());
    const [, first] = await kept(chat);
    if (first === undefined) throw new Error('The first conversation is not listed.');
    expect(await saidThere(first)).toContain(mission);
    const panel = panelOf(chat.page);
    await panel.open();
    await panel.named(`Delete: ${missionTitle}`).click();
    await panel.named('Keep').click();
    expect(await panel.titles()).toHaveLength(2);
    await panel.named(`Delete: ${missionTitle}`).click();
    await panel.named(/^Delete$/).click();
    await expect.poll(() => panel.status.innerText()).toBe('Deleted.');
    expect(await panel.titles()).toEqual([symptom]);
    expect((await kept(chat)).map(({ title }) => title)).toEqual([symptom]);
    await expect.poll(() => saidThere(first)).not.toContain(mission);
    expect(await chat.fromUser.getByText(symptom).count()).toBe(1);
  });

  it('deletes all, the one on screen among them, and then a new one is there', async () => {
    const chat = await two(await tab());
    const panel = panelOf(chat.page);
    await panel.open();
    await panel.named('Delete all').click();
    await panel.named(/^Delete$/).click();
    await panel.dialog.getByText('None yet.').waitFor();
    await panel.named('Close').click();
    await chat.fromBot.nth(1).waitFor();
    expect(await chat.fromUser.count()).toBe(0);
    expect(await chat.page.getByRole('button', { name: 'Back to the last one' }).count()).toBe(0);
    expect(await kept(chat)).toEqual([]);
  });

  it('drops one that nothing leads into any more, says so, and leaves the chat as it is', async () => {
    const chat = await two(await tab());
    const before = await chat.transcript();
    await chat.page.evaluate(key => {
      const list: { title: string; token: string }[] = JSON.parse(localStorage.getItem(key) ?? '[]');
      const spoilt = list.map(one => (one.title.startsWith('VM') ? { ...one, token: 'expired' } : one));
      localStorage.setItem(key, JSON.stringify(spoilt));
    }, listKey);
    const panel = panelOf(chat.page);
    await panel.open();
    await panel.named(/^VM in East US/).click();
    await panel.status.getByText(`no longer keeps “${missionTitle}”`).waitFor();
    expect(await panel.titles()).toEqual([symptom]);
    expect(await chat.transcript()).toEqual(before);
  });

  it('changes nothing while the service is out of reach', async () => {
    const chat = await two(await tab());
    const panel = panelOf(chat.page);
    await chat.page.route('**/v3/directline/**', route => route.abort());
    await panel.open();
    await panel.named(/^VM in East US/).click();
    await panel.status.getByText('does not answer right now').waitFor();
    await panel.named(`Delete: ${missionTitle}`).click();
    await panel.named(/^Delete$/).click();
    await panel.status.getByText('1 could not be deleted').waitFor();
    expect(await panel.titles()).toEqual([symptom, missionTitle]);
  });

  it('loses a conversation in which somebody says "forget me"', async () => {
    const chat = await two(await tab());
    await chat.say('forget me');
    await expect.poll(async () => (await kept(chat)).map(({ title }) => title)).toEqual([missionTitle]);
    await chat.page.reload();
    await chat.fromBot.first().waitFor();
    expect((await kept(chat)).map(({ title }) => title)).toEqual([missionTitle]);
  });

  it('is the same in two tabs', async () => {
    const one = await two(await tab());
    const other = await (await tab(one.page.context())).open(service);
    const [here, there] = [panelOf(one.page), panelOf(other.page)];
    await here.open();
    await there.open();
    await there.named(`Delete: ${missionTitle}`).click();
    await there.named(/^Delete$/).click();
    await expect.poll(() => here.titles()).toEqual([symptom]);
    await there.named(`Delete: ${symptom}`).click();
    await there.named(/^Delete$/).click();
    await here.dialog.getByText('None yet.').waitFor();
    expect(await kept(one)).toEqual([]);
  });

  it('shows at once what the chat beneath it hears of another device', async () => {
    const chat = await two(await tab());
    const panel = panelOf(chat.page);
    await panel.open();
    const [shown] = await kept(chat);
    const address = `${service}/v3/directline/conversations/${shown?.conversationId}/activities`;
    const headers = { authorization: `Bearer ${shown?.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ type: 'message', text: 'forget me', channelData: { ownPage: true } });
    expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(200);
    await expect.poll(() => panel.titles()).toEqual([missionTitle]);
  });

  it('is not offered where the browser keeps nothing, and the chat works', async () => {
    const chat = await tab();
    await chat.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await chat.open(service);
    await chat.say(mission);
    expect(await panelOf(chat.page).button.count()).toBe(0);
    await anew(chat);
    await chat.page.getByRole('button', { name: 'Back to the last one' }).click();
    await chat.fromUser.getByText(mission).waitFor();
    expect(chat.complaints).toEqual([]);
  });
});

describe('for everybody', () => {
  it('the keyboard alone opens it, goes through it, deletes and comes back', async () => {
    const chat = await two(await tab());
    const { keyboard } = chat.page;
    const panel = panelOf(chat.page);
    const focused = () => chat.page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (words: string): Promise<void> => {
      for (let press = 0; !(await focused()).startsWith(words); press += 1) {
        if (press > 20) throw new Error(`The keyboard never comes to "${words}".`);
        await keyboard.press('Tab');
      }
    };
    await panel.button.focus();
    await keyboard.press('Enter');
    await panel.dialog.waitFor();
    await keyboard.press('Escape');
    await panel.dialog.waitFor({ state: 'hidden' });
    expect(await panel.button.evaluate(one => one.matches(':focus'))).toBe(true);
    await keyboard.press('Enter');
    await tabTo(`Delete: ${symptom}`);
    await keyboard.press('Enter');
    expect(await focused()).toBe('Keep');
    await keyboard.press('Enter');
    expect(await focused()).toBe(`Delete: ${symptom}`);
    await keyboard.press('Enter');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await panel.status.getByText('Deleted.').waitFor();
    expect(await panel.titles()).toEqual([missionTitle]);
    expect(await panel.dialog.evaluate(one => one.contains(document.activeElement))).toBe(true);
    await tabTo('VM in East US');
    await keyboard.press('Enter');
    await chat.fromUser.getByText(mission).waitFor();
    expect(await chat.input.evaluate(one => one.matches(':focus'))).toBe(true);
  });

  it.each(['light', 'dark'] as const)('axe-core finds nothing, %s', async colorScheme => {
    const chat = await two(await tab(await context({ colorScheme })));
    const panel = panelOf(chat.page);
    await panel.open();
    expect(await faults(chat.page)).toEqual([]);
    await panel.named(`Delete: ${missionTitle}`).click();
    expect(await faults(chat.page)).toEqual([]);
  });

  it('a narrow phone shows it whole, with targets of 44 pixels', async () => {
    const chat = await two(await tab(await context({ viewport: { width: 360, height: 640 } })));
    const panel = panelOf(chat.page);
    await panel.open();
    await panel.named(`Delete: ${missionTitle}`).click();
    const boxes = await chat.page.locator('#conversations, dialog button').evaluateAll(all =>
      all.map(one => {
        const { left, right, width, height } = one.getBoundingClientRect();
        return { inside: left >= 0 && right <= innerWidth, large: width >= 44 && height >= 44 };
      }),
    );
    expect(boxes.length).toBeGreaterThan(4);
    expect(boxes.filter(({ inside, large }) => !inside || !large)).toEqual([]);
    expect(await panel.dialog.evaluate(one => one.scrollWidth - one.clientWidth)).toBe(0);
  });

  it('in the widget Escape closes the panel and leaves the chat open', async () => {
    const page = await (await context()).newPage();
    await page.goto(inject('host'));
    const frame = page.frameLocator('iframe');
    const chat = new ChatPage(page, frame);
    const launcher = page.getByRole('button', { name: 'Ask about Azure connectivity' });
    await launcher.click();
    await chat.fromBot.nth(1).waitFor();
    await chat.say(mission);
    const panel = panelOf(frame);
    await panel.open();
    expect(await panel.titles()).toEqual([missionTitle]);
    await page.keyboard.press('Escape');
    await panel.dialog.waitFor({ state: 'hidden' });
    expect(await chat.input.isVisible()).toBe(true);
    expect(chat.complaints).toEqual([]);
  });
});
