import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeAnswers } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../../src/decision/index.ts';
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
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headlineOf(expected).sentence);
  await page.getByRole('link', { name: 'Change Reaches into' }).click();
  await page.getByLabel('And in which region is what it must reach?').selectOption('eastus');
  await page.getByRole('button', { name: 'Show the recommendation' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(headlineOf(expected).sentence);
});

const longAnswer = `/answer?${encodeAnswers(shown[0]?.[1] ?? {})}`;

test('what is folded opens by an address that ends in its name, by the keyboard, and in print', async () => {
  const page = await (await context({ javaScriptEnabled: false })).newPage();
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
});
