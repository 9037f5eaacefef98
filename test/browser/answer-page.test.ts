import { createServer, type Server } from 'node:http';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDocument, answerStylesheet, encodeAnswers } from '../../src/answer/index.ts';
import { recommend } from '../../src/decision/index.ts';
import type { Requirements } from '../../src/decision/requirements.ts';
import { openBrowser } from '../support/browser.ts';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

const shown: readonly (readonly [string, Requirements])[] = [
  [
    'a private database in another region',
    {
      sourceRegion: 'eastus',
      targetRegion: 'japaneast',
      resourceType: 'sql-database',
      exposure: 'none',
      hybrid: [],
      proposed: ['p2s-vpn'],
    },
  ],
  [
    'a datacenter',
    {
      sourceType: 'onprem-site',
      targetRegion: 'germanywestcentral',
      resourceType: 'vm',
      hybrid: ['datacenter'],
      exposure: 'none',
    },
  ],
  [
    'a public web app',
    { sourceType: 'internet-client', targetRegion: 'francecentral', resourceType: 'app-service', exposure: 'public' },
  ],
  [
    'many branches',
    {
      sourceRegion: 'eastus',
      targetRegion: 'westeurope',
      resourceType: 'storage-blob',
      hybrid: ['many-branches', 'datacenter'],
      inspection: 'central-firewall',
    },
  ],
  [
    'answers that contradict',
    { sourceType: 'internet-client', targetRegion: 'japaneast', resourceType: 'app-service', exposure: 'none' },
  ],
];

const pageFor = (url: URL): string => String(answerDocument('/answer', url.search.slice(1)).body);

let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isStyle = url.pathname === '/answer.css';
    response.setHeader('content-type', isStyle ? 'text/css' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    try {
      response.end(isStyle ? answerStylesheet : pageFor(url));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

async function open(path: string, view: View): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await browser.newPage({
    viewport: { width: view.width, height: 800 },
    colorScheme: view.colorScheme,
    bypassCSP: false,
  });
  const faults: string[] = [];
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', request => faults.push(request.url()));
  await page.goto(origin + path);
  return { page, faults };
}

/** What axe-core finds against WCAG 2.2 A and AA, in a page whose policy keeps every other script out. */
async function violations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const run = `${axe.source};axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}).then(r=>r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.target.join(' ')).slice(0,3).join(', ')))`;
  const { result } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  return Array.isArray(result.value) ? result.value.map(String) : [String(result.description)];
}

const paths = [
  ['the empty form', '/answer'],
  ...shown.map(([name, given]) => [name, `/answer?${encodeAnswers(given)}`] as const),
] as const;
const views: readonly View[] = [
  { width: 1024, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
];

describe.each(views)('at $width pixels, $colorScheme', view => {
  test.each(paths)('%s keeps WCAG 2.2 AA, its policy, and the width of the screen', async (_, path = '/') => {
    const { page, faults } = await open(path, view);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect([faults, overflow]).toEqual([[], 0]);
    await page.close();
  });
});

test('the form asks the four topics and answers without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/answer`);
  await page.getByLabel('In which Azure region does the connection start?').selectOption('eastus');
  await page.getByLabel('And in which region is what it must reach?').selectOption('japaneast');
  await page.getByLabel('What must be reached?').selectOption('sql-database');
  await page.getByLabel('May it be reached from the internet?').selectOption('none');
  await page.getByLabel('Nothing', { exact: true }).check();
  await page.getByRole('button', { name: 'Show the recommendation' }).click();
  const expected = recommend({
    sourceRegion: 'eastus',
    targetRegion: 'japaneast',
    resourceType: 'sql-database',
    exposure: 'none',
    hybrid: [],
  });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(expected.headline.sentence);
  await page.getByRole('link', { name: 'Change Reaches into' }).click();
  await page.getByLabel('And in which region is what it must reach?').selectOption('eastus');
  await page.getByRole('button', { name: 'Show the recommendation' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(expected.headline.sentence);
  await context.close();
});

const longAnswer = `/answer?${encodeAnswers(shown[0]?.[1] ?? {})}`;

test('what is folded opens by an address that ends in its name, by the keyboard, and in print', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const inside = page.locator('#why-not .lines li').first();
  await page.goto(origin + longAnswer);
  expect(await inside.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Why not the others' }).press('Enter');
  expect(await inside.isVisible()).toBe(true);
  await page.goto('about:blank');
  await page.goto(`${origin}${longAnswer}#figures`);
  await page.locator('#figures .lines li').first().waitFor({ state: 'visible' });
  await page.emulateMedia({ media: 'print' });
  expect(await inside.isVisible()).toBe(true);
  await context.close();
});
