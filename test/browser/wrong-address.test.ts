import { expect, test } from 'vitest';
import { auditOf } from '../support/audit.ts';
import { sharedPages } from '../support/pages.ts';

const { service, context } = sharedPages();

const wrong: readonly (readonly [string, number, string])[] = [
  ['/nope', 404, 'There is no page at this address'],
  ['/answer.png?sourceRegion=eastus', 404, 'There is nothing of this kind for these answers'],
  ['/api/recommendations', 405, 'This address is for programs'],
  ['/api/questions/next?region=eastus', 400, 'This address cannot be read'],
  ['/v3/directline/conversations/mine', 401, 'This address is not open to you'],
];
const views = [
  { width: 1024, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

test.each(wrong)(
  '%s is a page that keeps WCAG 2.2 AA, its policy, and the width of the screen',
  async (path, ...is) => {
    const page = await (await context()).newPage();
    const refused: string[] = [];
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        refused.push(message.text());
    });
    page.on('requestfailed', request => refused.push(request.url()));
    const response = await page.goto(service + path);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect([response?.status(), heading]).toEqual(is);
    const audit = await auditOf(page);
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([width, await audit(), overflow, refused]).toEqual([width, [], 0, []]);
    }
  },
);

test('leads to the form and to the chat', async () => {
  const page = await (await context()).newPage();
  await page.goto(`${service}/nope`);
  await page.getByRole('link', { name: 'Fill in the form' }).click();
  await page.getByRole('button', { name: 'Show the recommendation' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Open the chat' }).click();
  await page.getByRole('textbox', { name: 'Your message' }).waitFor();
});
