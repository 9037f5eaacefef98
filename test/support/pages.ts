import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium as playwright,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { ChatPage, patience } from './chat-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all page tests listens. */
    readonly browser: string;
    /** Address of the service that all page tests share. */
    readonly service: string;
    /** A page of another origin that may show the widget, and one that may not. */
    readonly host: string;
    readonly stranger: string;
  }
}

/** What a file of page tests works with. */
export interface Pages {
  /** Address of the service that all page tests share. */
  readonly service: string;
  /** A browser profile of its own for the test that runs; it goes when the test ends. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A blank page that stays until the file ends, for tests that leave nothing behind on it. */
  lasting(): Promise<Page>;
  /** A chat in a new tab, of a profile of its own unless a context is given. Nothing is opened yet. */
  tab(context?: BrowserContext): Promise<ChatPage>;
}

/** The browser and the service that all page tests share. To be called once a file. */
export function sharedPages(): Pages {
  let browser: Browser;
  const passing = new Set<BrowserContext>();
  beforeAll(async () => {
    browser = await playwright.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all([...passing].map(context => context.close()));
    passing.clear();
  });
  afterAll(async () => {
    await browser.close();
  });
  // Nothing glides: a press need not wait until the page stands still.
  const context = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const opened = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
    opened.setDefaultTimeout(patience);
    passing.add(opened);
    return opened;
  };
  return {
    service: inject('service'),
    context,
    lasting: () => browser.newPage(),
    tab: async given => new ChatPage(await (given ?? (await context())).newPage()),
  };
}
