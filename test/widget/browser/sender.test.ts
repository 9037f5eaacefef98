import { afterEach, describe, expect, it, vi } from 'vitest';
import { Outbox, type Pending } from '../../../src/widget/browser/direct-line/outbox.ts';
import { Sender } from '../../../src/widget/browser/direct-line/sender.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What becomes of one message when the server answers it with this status. */
async function sent(status: number) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status })));
  const kept = new Map<string, string>();
  const outbox = new Outbox({
    get: key => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: key => void kept.delete(key),
  });
  const refused: Pending[] = [];
  let failed = 0;
  const sender = new Sender(outbox, 'en', {
    taken: () => undefined,
    refused: pending => refused.push(pending),
    failed: () => {
      failed += 1;
    },
  });
  outbox.add({ text: 'hello' }, 'c');
  sender.open({ conversationId: 'c', token: 't', expiresAt: Number.MAX_SAFE_INTEGER });
  await vi.waitFor(() => expect(refused.length + failed).toBe(1));
  return { refused: refused.map(({ full }) => full ?? false), left: outbox.all.length };
}

describe('a message that the server does not take', () => {
  it.each([
    { what: 'too long', status: 413, refused: [false], left: 0 },
    { what: 'one too many in a full conversation, and says so', status: 409, refused: [true], left: 0 },
    { what: 'one too many for now, and waits', status: 429, refused: [], left: 1 },
  ])('may be $what', async ({ status, refused, left }) => {
    expect(await sent(status)).toEqual({ refused, left });
  });
});
