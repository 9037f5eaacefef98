import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetsFolder } from '../../src/widget/assets.ts';
import { ChatPage } from '../support/chat-page.ts';
import { type HostPage, hostPage } from '../support/host-page.ts';
import { sharedPages } from '../support/pages.ts';
import { type Service, startService } from '../support/service.ts';

const { service: without, context, tab } = sharedPages();

/** Longer than most, as long as a name of an Azure OpenAI resource may be; nobody is asked there. */
const host = 'connectivity-advisor-models-of-the-platform-team-in-west-europe.openai.azure.com';
const notice = `A language model at ${host} reads along; “without model” stops that.`;

let service: Service;
let portal: HostPage;
beforeAll(async () => {
  portal = await hostPage('', () => service.url);
  service = await startService({
    WIDGET_ORIGINS: portal.url,
    AZURE_OPENAI_ENDPOINT: `https://${host}`,
    AZURE_OPENAI_DEPLOYMENT: 'reader',
    AZURE_OPENAI_KEY: 'a-key-of-the-operator',
  });
});
afterAll(async () => {
  await Promise.all([service.stop(), portal.close()]);
});

const faults = (chat: ChatPage) =>
  chat.page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

describe('the chat page of a service with a model that reads', () => {
  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 1280],
    ['dark', 1280],
  ] as const)('says so below the field, %s at %d pixels, and breaks nothing', async (colorScheme, width) => {
    const chat = await tab(await context({ colorScheme, viewport: { width, height: 640 } }));
    await chat.open(service.url);
    const said = chat.page.locator('footer').getByText(notice);
    await expect(said.isVisible()).resolves.toBe(true);
    const wide = () => chat.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(width);
    const box = await said.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 641)).toBeLessThanOrEqual(640);
    expect(await chat.fromBot.first().innerText()).toContain(`A language model at ${host} also reads what you write`);
    await chat.page.evaluate(axe.source);
    expect(await faults(chat)).toEqual([]);
    expect(chat.complaints).toEqual([]);
  });

  it('says so in a widget on the page of somebody else', async () => {
    const page = await (await context()).newPage();
    await page.goto(portal.url);
    const chat = new ChatPage(page, page.frameLocator('iframe'));
    await page.getByRole('button', { name: 'Ask about Azure connectivity' }).click();
    await chat.fromBot.nth(1).waitFor();
    expect(await page.frameLocator('iframe').locator('footer').getByText(notice).isVisible()).toBe(true);
    expect(chat.complaints).toEqual([]);
  });

  it('gives no browser the key', async () => {
    const chat = await tab();
    const bodies: Promise<string>[] = [];
    chat.page.on('response', response => bodies.push(response.text().catch(() => '')));
    await chat.open(service.url);
    const all = (await Promise.all(bodies)).join('');
    expect(all).toContain(host);
    expect(all).not.toContain('a-key-of-the-operator');
  });
});

it('without a model the page is the one that was built, byte by byte', async () => {
  const served = Buffer.from(await (await fetch(without)).arrayBuffer());
  expect(served.equals(readFileSync(join(assetsFolder, 'index.html')))).toBe(true);
  expect(served.toString()).not.toContain('id="reader"');
});
