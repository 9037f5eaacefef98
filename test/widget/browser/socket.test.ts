import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../../src/widget/browser/direct-line/socket.ts';

/** The browser as far as a stream needs it, worked by hand. */
class Browser extends EventTarget {
  focused = false;
  readonly socket: { onclose?: ((event: { code: number }) => void) | null } = {};

  begin(signal: AbortSignal): { over(): Promise<boolean> } {
    let over = false;
    void listen('ws://host', signal, { opened: () => undefined, frame: () => undefined }).then(() => {
      over = true;
    });
    return {
      over: async () => {
        await new Promise(resolve => setTimeout(resolve));
        return over;
      },
    };
  }
}

let browser: Browser;

beforeEach(() => {
  browser = new Browser();
  const { socket } = browser;
  vi.stubGlobal(
    'WebSocket',
    class {
      constructor() {
        Object.defineProperty(socket, 'onclose', { get: () => Reflect.get(this, 'onclose') });
      }
      close(): void {}
    },
  );
  vi.stubGlobal('document', { hasFocus: () => browser.focused });
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
  vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a stream that the server closes', () => {
  it('is over at once', async () => {
    const stream = browser.begin(new AbortController().signal);
    browser.socket.onclose?.({ code: 1_001 });
    expect(await stream.over()).toBe(true);
  });

  it('for a newer one is over at once in the tab that somebody works with', async () => {
    browser.focused = true;
    const stream = browser.begin(new AbortController().signal);
    browser.socket.onclose?.({ code: 1_008 });
    expect(await stream.over()).toBe(true);
  });

  it.each([
    { what: 'somebody comes back to it', act: () => browser.dispatchEvent(new Event('focus')) },
    { what: 'the conversation is left', act: (cut: AbortController) => cut.abort() },
  ])('for a newer one is over in another tab when $what', async ({ act }) => {
    const cut = new AbortController();
    const stream = browser.begin(cut.signal);
    browser.socket.onclose?.({ code: 1_008 });
    expect(await stream.over()).toBe(false);
    act(cut);
    expect(await stream.over()).toBe(true);
  });
});
