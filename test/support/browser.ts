import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium as playwright } from 'playwright-core';

/** Headless, and talking to nobody but the pages that it is given. */
const options = async () => ({
  executablePath: await chromium.executablePath(),
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-first-run',
    '--no-proxy-server',
  ],
});

/** A real Chromium of one's own. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch(await options());
}

/** A real Chromium that several test files share. */
export async function serveBrowser(): Promise<BrowserServer> {
  return playwright.launchServer(await options());
}
