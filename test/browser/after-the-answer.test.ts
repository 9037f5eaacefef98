import { describe, expect, it } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';
import { sharedPages } from '../support/pages.ts';

const { service, tab, context } = sharedPages();

const desktop = { width: 1280, height: 800 } as const;
const mission =
  'A VM in East US has to reach an Azure SQL Database in Japan East, private only, nothing outside Azure.';
const estates = [
  'We have an ExpressRoute circuit and its gateway in the hub. How many VNets can be linked to one circuit?',
  'We have a NAT gateway in the hub VNet. Can the peered spokes use it?',
  'We have Azure Firewall in the hub and private endpoints in the spokes. Traffic to private endpoints bypasses ' +
    'our firewall although 0.0.0.0/0 points to it. Why?',
] as const;

/** A chat at a desk; `copies`: its browser lets the page write to the clipboard. */
async function atDesk(copies = false): Promise<ChatPage> {
  const permissions = copies ? ['clipboard-read', 'clipboard-write'] : [];
  const chat = await tab(await context({ viewport: desktop, permissions }));
  return chat.open(service);
}

/** The answer to the case of the product's own example. */
async function answered(copies = false): Promise<ChatPage> {
  const chat = await atDesk(copies);
  await chat.say(mission);
  await chat.press('No');
  await chat.press('Yes, that is right');
  await chat.newest.getByRole('button', { name: 'Copy link', exact: true }).waitFor();
  return chat;
}

/** What is read first, after the headline. */
const open = ['Do this', 'What it is made of', 'Watch out'];

/** The headings of the newest message that lie under the box to type in, of the headline and what is read first. */
async function outOfSight(chat: ChatPage): Promise<{ readonly shown: number; readonly hidden: readonly string[] }> {
  const found = await chat.newest
    .locator('[role="heading"]')
    .evaluateAll(all => all.map(one => ({ text: one.textContent ?? '', ...one.getBoundingClientRect().toJSON() })));
  const end = (await chat.input.boundingBox())?.y ?? 0;
  const counted = found.filter(({ text }, place) => place === 0 || open.includes(text));
  const hidden = counted.filter(({ top, bottom }) => top < 0 || bottom > end).map(({ text }) => text);
  return { shown: counted.length - hidden.length, hidden };
}

describe('the first view of an answer at a desk', () => {
  it('shows the headline, the parts and all that is watched out for', async () => {
    const chat = await answered();
    expect(await outOfSight(chat)).toEqual({ shown: 3, hidden: [] });
    const end = (await chat.input.boundingBox())?.y ?? 0;
    const last = await chat.newest.getByText('leaves the public endpoint').first().boundingBox();
    expect((last?.y ?? end) + (last?.height ?? 0)).toBeLessThan(end);
  });

  it.each(estates)('shows what to do and what to watch out for: %s', async text => {
    const chat = await atDesk();
    await chat.say(text);
    await chat.newest.getByRole('button', { name: 'Copy link', exact: true }).waitFor();
    const { shown, hidden } = await outOfSight(chat);
    expect(hidden).toEqual([]);
    expect(shown).toBeGreaterThan(1);
  });
});

describe('after an answer', () => {
  it('"Copy link" copies the address that opens it again, and says so without a message', async () => {
    const chat = await answered(true);
    const before = await chat.fromUser.count();
    const button = chat.newest.getByRole('button', { name: 'Copy link', exact: true });
    await button.click();
    await chat.newest.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await chat.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(`${service}/answer?`)).toBe(true);
    expect((await fetch(copied)).status).toBe(200);
    expect(await chat.fromUser.count()).toBe(before);
    expect(await button.getAttribute('aria-disabled')).toBeNull();
    expect(chat.complaints).toEqual([]);
  });

  it('"Copy link" asks for the link where the browser lets nobody copy', async () => {
    const chat = await answered();
    await chat.page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await chat.press('Copy link');
    expect(await chat.newest.innerText()).toContain('/answer?');
  });

  it('"Files" gives each file by an address that downloads it', async () => {
    const chat = await answered();
    await chat.press('Files');
    const links = await chat.newest.getByRole('link').evaluateAll(found => found.map(one => one.getAttribute('href')));
    const files = links.filter(link => link !== null && /^\/answer\.(?:bicep|tf|sh|json|md)\?/.test(link));
    expect(files).toHaveLength(5);
    for (const file of files) expect((await fetch(`${service}${file}`)).status).toBe(200);
  });

  it('"Compare two" holds what is chosen against the recommended option, for this case', async () => {
    const chat = await answered();
    await chat.press('Compare two');
    await chat.pick('VNet-to-VNet VPN');
    expect(await chat.newest.innerText()).toContain('For what you told me, take Private endpoint');
  });
});
