import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Line } from '../../../src/widget/browser/direct-line/line.ts';
import type { LineState } from '../../../src/widget/browser/direct-line/line-events.ts';
import { Outbox } from '../../../src/widget/browser/direct-line/outbox.ts';
import { keptSession, type Shelf } from '../../../src/widget/browser/direct-line/session.ts';
import { FakeService } from './fake-service.ts';

const minute = 60_000;
const day = 86_400_000;

let service: FakeService;
let page: EventTarget;
let shelf: Shelf;
let heard: string[];
let states: LineState[];
let shown: string | undefined;

function shelfOf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get: key => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value),
    remove: key => kept.delete(key),
  };
}

/** Lets everything happen that is due now. */
async function settle(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** The machine sleeps: time passes, and no timer runs until it wakes. */
async function sleep(milliseconds: number): Promise<void> {
  service.cut();
  vi.setSystemTime(Date.now() + milliseconds);
  await settle();
  service.mend();
}

/** Somebody looks at the page again. */
async function wake(): Promise<void> {
  page.dispatchEvent(new Event('visibilitychange'));
  await settle(5_000);
}

/** A page with a line; it writes down what the line tells it. */
function opened(outbox = new Outbox(shelfOf())): { line: Line; outbox: Outbox } {
  const line = new Line({
    shelf,
    outbox,
    locale: 'en',
    events: {
      activity: ({ text }) => heard.push(`heard: ${text}`),
      state: state => states.push(state),
      session: ({ conversationId }) => {
        shown = conversationId;
      },
      anew: ({ conversationId }) => heard.push(conversationId === shown ? 'anew' : 'another one is over'),
      refused: ({ outgoing }) => heard.push(`refused: ${outgoing.text}`),
      unsent: left => heard.push(...left.map(({ outgoing }) => `unsent: ${outgoing.text}`)),
    },
  });
  void line.run();
  return { line, outbox };
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  service = new FakeService();
  shelf = shelfOf();
  heard = [];
  states = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page that slept for 31 minutes', () => {
  it('goes on in the same conversation when somebody looks at it again', async () => {
    const { line } = opened();
    await settle();
    line.send({ text: 'before' });
    await settle();
    await sleep(31 * minute);
    await wake();
    line.send({ text: 'after' });
    await settle();
    expect(service.said.map(({ text }) => text)).toEqual(['before', 'after']);
    expect(service.conversations).toHaveLength(1);
    expect(heard).toEqual(['heard: before', 'heard: after']);
  });

  it('sends what was typed while it was without a line, once', async () => {
    const { line } = opened();
    await settle();
    service.cut();
    line.send({ text: 'typed on the train' });
    await settle();
    await sleep(31 * minute);
    await wake();
    expect(service.textsIn(service.conversations[0] ?? '')).toEqual(['typed on the train']);
    expect(heard).toEqual(['heard: typed on the train']);
  });

  it('renews the token before it reads anything where the page was reloaded', async () => {
    opened();
    await settle();
    vi.setSystemTime(Date.now() + 31 * minute);
    service.asked.length = 0;
    opened();
    await settle();
    const [conversation = ''] = service.conversations;
    expect(service.asked.slice(0, 3)).toEqual([
      'POST /tokens/refresh',
      `GET /conversations/${conversation}/activities`,
      `GET /conversations/${conversation}`,
    ]);
    expect(heard).toEqual([]);
  });

  it('goes on where the clock of the machine is wrong and hides that the token ran out', async () => {
    opened();
    await settle();
    const kept = keptSession(shelf);
    shelf.set('connectivity-advisor.session', JSON.stringify({ ...kept, expiresAt: Date.now() + day }));
    vi.setSystemTime(Date.now() + 31 * minute);
    const { line } = opened();
    line.send({ text: 'after' });
    await settle(1_000);
    expect(service.conversations).toHaveLength(1);
    expect(service.textsIn(kept?.conversationId ?? '')).toEqual(['after']);
  });

  it('opens a line anew that slept with it and does not know that it is dead', async () => {
    opened();
    await settle();
    service.asked.length = 0;
    vi.setSystemTime(Date.now() + 10 * minute);
    await wake();
    expect(service.asked).toContain(`GET /conversations/${service.conversations[0]}`);
  });

  it('uses the fresh token for what is said on a line that stayed open', async () => {
    const { line } = opened();
    await settle();
    await settle(40 * minute);
    service.asked.length = 0;
    line.send({ text: 'after' });
    await settle();
    expect(service.asked).toEqual([`POST /conversations/${service.conversations[0]}/activities`]);
  });
});

describe.each([
  ['the token ran out longer ago than it can be renewed', () => sleep(31 * day)],
  [
    'the server has forgotten it',
    async () => {
      service.cut();
      service.lose(service.conversations[0] ?? '');
      service.mend();
    },
  ],
])('when the conversation is over because %s', (_, end) => {
  it('a new one begins, and what was typed for the old one is not said in it', async () => {
    const { line, outbox } = opened();
    await settle();
    const [old = ''] = service.conversations;
    service.cut();
    line.send({ text: 'typed for the old one' });
    await settle();
    await end();
    await wake();
    expect(heard).toEqual(['anew', 'unsent: typed for the old one']);
    expect(outbox.all).toEqual([]);
    line.send({ text: 'said in the new one' });
    await settle();
    const [said] = service.said;
    expect(service.said).toHaveLength(1);
    expect(said).toMatchObject({ text: 'said in the new one' });
    expect(said?.conversation).not.toBe(old);
  });
});

describe('a conversation that the person leaves', () => {
  it('is followed by another one at once, and nobody is told of a lost connection', async () => {
    const { line } = opened();
    await settle();
    line.leave();
    await settle();
    expect(service.conversations).toHaveLength(2);
    expect(states).not.toContain('offline');
  });

  it('keeps what was not sent out of the new one, and says so', async () => {
    const { line } = opened();
    await settle();
    service.cut();
    line.send({ text: 'typed for the old one' });
    line.leave();
    line.send({ text: 'typed for the new one' });
    service.mend();
    await settle(5_000);
    expect(service.said.map(({ text }) => text)).toEqual(['typed for the new one']);
    expect(heard).toEqual(['unsent: typed for the old one', 'heard: typed for the new one']);
  });

  it('gets what was not sent once the person is back in it', async () => {
    const { line } = opened();
    await settle();
    const [old = ''] = service.conversations;
    service.cut();
    line.send({ text: 'typed for the old one' });
    const left = line.leave();
    line.send({ text: 'typed for a new one that never began' });
    line.leave(left);
    service.mend();
    await settle(5_000);
    expect(service.textsIn(old)).toEqual(['typed for the old one']);
    expect(heard).toEqual(['unsent: typed for a new one that never began', 'heard: typed for the old one']);
  });
});

describe('a page that is loaded again', () => {
  it('sends nothing of its conversation into the one that another tab has put in its place', async () => {
    const mine = shelfOf();
    new Outbox(mine).add({ text: 'typed for the old one' }, 'the old one');
    opened();
    await settle();
    opened(new Outbox(mine));
    await settle();
    expect(service.said).toEqual([]);
    expect(heard).toEqual(['unsent: typed for the old one']);
    expect(new Outbox(mine).all).toEqual([]);
  });
});
