/** Measures what the chat page and the widget cost a visitor, in a real Chromium with a cold cache, and prints it. */
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { hostPage } from '../support/host-page.ts';
import { startService } from '../support/service.ts';

interface Line {
  readonly name: string;
  /** Milliseconds there and back that the network adds, and bytes a second. */
  readonly network?: { readonly latency: number; readonly down: number; readonly up: number };
}

const lines: readonly Line[] = [
  { name: 'loopback' },
  // The figures that Lighthouse calls slow 4G.
  { name: 'slow 4G', network: { latency: 150, down: (1_638.4 * 1_024) / 8, up: (675 * 1_024) / 8 } },
];

/** Collects what a Lighthouse report is made of; runs in the page before anything else. */
const collect = `
  window.vitals = { lcp: 0, cls: 0, tbt: 0 };
  new PerformanceObserver(l => { for (const e of l.getEntries()) vitals.lcp = e.startTime }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver(l => { for (const e of l.getEntries()) if (!e.hadRecentInput) vitals.cls += e.value }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(l => { for (const e of l.getEntries()) vitals.tbt += Math.max(0, e.duration - 50) }).observe({ type: 'longtask', buffered: true });
`;

async function freshPage(browser: Browser, { network }: Line): Promise<{ page: Page; bytes: () => number }> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.addInitScript(collect);
  const session = await context.newCDPSession(page);
  let received = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  session.on('Network.webSocketFrameReceived', ({ response }) => {
    received += Buffer.byteLength(response.payloadData);
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (network !== undefined) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down,
      uploadThroughput: network.up,
    });
  }
  return { page, bytes: () => received };
}

function say(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(58)}${value}\n`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1_024).toFixed(1)} KB`;

async function measureLauncher(browser: Browser, line: Line, url: string): Promise<void> {
  const { page, bytes } = await freshPage(browser, line);
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Ask about Azure connectivity' }).waitFor();
  const time = performance.now() - begun;
  await page.waitForTimeout(200);
  say(`${line.name}: until the launcher shows`, `${time.toFixed(0)} ms, ${kilobytes(bytes())} with the host page`);
  await page.context().close();
}

async function measureChat(browser: Browser, line: Line, url: string): Promise<void> {
  const { page, bytes } = await freshPage(browser, line);
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('#input').waitFor();
  const shell = performance.now() - begun;
  await page.locator('[data-from="bot"]').nth(1).waitFor();
  const question = performance.now() - begun;
  await page.waitForTimeout(1_000);
  say(`${line.name}: until the shell shows`, `${shell.toFixed(0)} ms`);
  say(`${line.name}: until the first question shows`, `${question.toFixed(0)} ms, ${kilobytes(bytes())} in all`);
  const vitals = await page.evaluate('window.vitals');
  say(`${line.name}: LCP, CLS, total blocking time`, JSON.stringify(vitals));
  await page
    .locator('#input')
    .fill('A VM in East US must reach Azure SQL in Japan East, private only, nothing outside Azure.');
  await page.locator('#input').press('Enter');
  await page.locator('.ac-adaptiveCard, [data-from="bot"]:nth-of-type(4)').first().waitFor();
  await page.waitForTimeout(1_500);
  say(`${line.name}: with the card library`, `${kilobytes(bytes())} in all`);
  say(`${line.name}: CLS after the conversation`, JSON.stringify(await page.evaluate('window.vitals')));
  await page.context().close();
}

const host = await hostPage('', () => service.url);
const service = await startService({ WIDGET_ORIGINS: host.url });
const browser = await openBrowser();
await measureChat(browser, { name: 'warm-up' }, service.url);
for (const line of lines) {
  await measureLauncher(browser, line, host.url);
  await measureChat(browser, line, service.url);
}
await browser.close();
await host.close();
await service.stop();
