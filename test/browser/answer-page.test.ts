import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeAnswers } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../recommended.ts';
import { auditOf } from '../support/audit.ts';
import { headlineOf } from '../support/headline.ts';
import { sharedPages } from '../support/pages.ts';

const { service: origin, context } = sharedPages();

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
    'a question about what stands',
    {
      stands: [{ kind: 'expressroute-gateway', sku: 'ErGw1AZ', in: 'hub' }, { kind: 'expressroute-circuit' }],
      ask: { kind: 'can', about: ['expressroute-fastpath'], point: 'er-fastpath-gateway-sku' },
    },
  ],
  [
    'a question without a sure answer',
    { stands: [{ kind: 'vpn-gateway' }], ask: { kind: 'can', about: ['front-door'], point: 'none' } },
  ],
  [
    'answers that contradict',
    { sourceType: 'internet-client', targetRegion: 'japaneast', resourceType: 'app-service', exposure: 'none' },
  ],
];

interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

async function open(path: string): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await (await context()).newPage();
  const faults: string[] = [];
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', request => faults.push(request.url()));
  await page.goto(origin + path);
  return { page, faults };
}

const paths = [
  ['the empty form', '/answer'],
  ['two options', '/compare?options=s2s-vpn,expressroute'],
  ['two options of a case', `/compare?${encodeAnswers(shown[0]?.[1] ?? {})}`],
  ...shown.map(([name, given]) => [name, `/answer?${encodeAnswers(given)}`] as const),
] as const;
const views: readonly View[] = [
  { width: 1024, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
];

test.each(paths)(
  '%s keeps WCAG 2.2 AA, its policy, and the width of the screen, in each view',
  async (_, path = '/') => {
    const { page, faults } = await open(path);
    const audit = await auditOf(page);
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect([width, colorScheme, await audit()]).toEqual([width, colorScheme, []]);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([width, faults, overflow]).toEqual([width, [], 0]);
    }
  },
);

test('the form asks the four topics and answers without a script', async () => {
  const page = await (await context({ javaScriptEnabled: false })).newPage();
  await page.goto(`${origin}/answer`);
  await page.getByLabel('In which Azure region does the connection start?').selectOption('eastus');
  await page.getByLabel('And where is the target?').selectOption('japaneast');
  await page.getByLabel('What must be reached?').selectOption('sql-database');
  await page.getByLabel('Should the target be reachable from the internet?').selectOption('none');
  await page.getByLabel('Nothing', { exact: true }).check();
  await page.getByRole('button', { name: 'Show the recommendation' }).click();
  const expected = recommend({
    sourceRegion: 'eastus',
    targetRegion: 'japaneast',
    resourceType: 'sql-database',
    exposure: 'none',
    hybrid: [],
  });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headlineOf(expected).sentence);
  await page.getByRole('link', { name: 'Change Target in' }).click();
  await page.getByLabel('And where is the target?').selectOption('eastus');
  await page.getByRole('button', { name: 'Show the recommendation' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(headlineOf(expected).sentence);
});

const longAnswer = `/answer?${encodeAnswers(shown[0]?.[1] ?? {})}`;

test('what is folded opens by an address that ends in its name, and by the keyboard', async () => {
  const page = await (await context({ javaScriptEnabled: false })).newPage();
  const inside = page.locator('#why-not .lines li').first();
  await page.goto(origin + longAnswer);
  expect(await inside.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Why not the others' }).press('Enter');
  expect(await inside.isVisible()).toBe(true);
  await page.goto('about:blank');
  await page.goto(`${origin}${longAnswer}#figures`);
  await page.locator('#figures .lines li').first().waitFor({ state: 'visible' });
});

/** Pages of a PDF as the browser writes it: each is an object of its own. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('is two pages on paper, and everything where that is ticked', async () => {
  const page = await (await context({ javaScriptEnabled: false })).newPage();
  for (const [name, given] of shown.slice(0, 5)) {
    await page.goto(`${origin}/answer?${encodeAnswers(given)}`);
    for (const format of ['A4', 'Letter']) {
      const pages = pagesIn(await page.pdf({ format }));
      expect([name, format, pages > 0 && pages <= 2]).toEqual([name, format, true]);
    }
  }
  await page.goto(origin + longAnswer);
  await page.emulateMedia({ media: 'print' });
  const isSeen = (selector: string) => page.locator(selector).first().isVisible();
  for (const printed of ['h1', 'figure', '#parts', '#watch', '#take-away li', '#answers', '.paper'])
    expect([printed, await isSeen(printed)]).toEqual([printed, true]);
  expect(await page.locator('.paper').textContent()).toMatch(/Printed on \w+ \d+, 20\d\d/);
  expect(await isSeen('#why-not .lines li')).toBe(false);
  await page.emulateMedia({ media: null });
  await page.getByLabel('Print all details').check();
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5);
});

test('shows headline, changes and warnings before anything is scrolled', async () => {
  const page = await (await context({ viewport: { width: 1280, height: 800 } })).newPage();
  const cases = shown.slice(0, 5).map(([, given]) => given);
  for (const given of cases) {
    await page.goto(`${origin}/answer?${encodeAnswers(given)}`);
    for (const part of ['h1', '#parts', '#watch li']) {
      const box = await page.locator(part).first().boundingBox();
      expect([given, part, box === null || box.y + box.height <= 800]).toEqual([given, part, true]);
    }
  }
});

test(
  'leads in one row to its link, its files by name, its cost, another answer and paper, ' + 'without a script too',
  async () => {
    const page = await (await context({ javaScriptEnabled: false })).newPage();
    await page.goto(origin + longAnswer);
    const row = page.getByRole('navigation', { name: 'What next' });
    expect(await row.getByRole('link').allTextContents()).toEqual([
      'Link to this answer',
      'Cost',
      'Compare two',
      'Change',
    ]);
    expect(await row.getByRole('button').count()).toBe(0);
    await row.getByText('Download files').click();
    const files = row.getByRole('list').getByRole('link');
    expect(await files.allTextContents()).toEqual([
      ...['Azure CLI', 'Bicep', 'ARM template (JSON)', 'Terraform', 'Decision record in Markdown'],
      ...['Picture as SVG', 'Picture as PNG'],
    ]);
    for (const link of await files.all()) {
      const response = await fetch(origin + (await link.getAttribute('href')));
      expect([await link.textContent(), response.status]).toEqual([await link.textContent(), 200]);
    }
  },
);

test('copies its link and its code, and takes the colours that were chosen in the chat', async () => {
  const shared = await context();
  await shared.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await shared.newPage();
  await page.goto(origin + longAnswer);
  await page.evaluate("localStorage.setItem('advisor.theme', 'dark')");
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  const clipboard = () => page.evaluate('navigator.clipboard.readText()');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
  expect(await clipboard()).toBe(`${origin}${longAnswer}&rules=${recommend({}).ruleVersion}`);
  await page.locator('summary', { hasText: 'Bicep' }).last().click();
  await page.getByRole('button', { name: 'Copy: Bicep' }).click();
  await expect.poll(clipboard).toContain('resource ');
});

test('holds any two options side by side without a script, and says where nothing was chosen', async () => {
  const page = await (await context({ javaScriptEnabled: false })).newPage();
  await page.goto(origin + longAnswer);
  await page.getByLabel('One option').selectOption('s2s-vpn');
  await page.getByLabel('The other option').selectOption('expressroute');
  await page.getByRole('button', { name: 'Compare' }).click();
  expect(new URL(page.url()).search).toMatch(/^\?options=s2s-vpn,expressroute&sourceRegion=eastus&/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Site-to-site VPN or Azure ExpressRoute');
  expect(await page.getByRole('rowheader').first().textContent()).toBe('In your case');
  await page.getByLabel('The other option').selectOption('s2s-vpn');
  await page.getByRole('button', { name: 'Compare' }).click();
  expect(await page.getByText('Choose two different options').isVisible()).toBe(true);
  await page.goto(`${origin}/answer`);
  await page.getByRole('button', { name: 'Show the recommendation' }).click();
  expect(page.url()).toBe(`${origin}/answer?chosen=nothing`);
  expect(await page.getByText('Nothing was chosen yet').isVisible()).toBe(true);
});

test('leads into the chat, which goes on with its case, once', async () => {
  const page = await (await context()).newPage();
  await page.goto(origin + longAnswer);
  await page.getByRole('link', { name: 'Go on in the chat' }).click();
  const chat = page.locator('[data-from="bot"]').last();
  await expect.poll(() => chat.innerText()).toContain('Got it. Starts in: East US');
  expect(await page.locator('[data-from="user"]').allInnerTexts()).toEqual([
    expect.stringContaining('Go on with the case of this answer'),
  ]);
  expect(new URL(page.url()).search).toBe('');
});
