import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hardStop, typingAfter } from '../../src/bot/patience.ts';
import { ConnectorSilent } from '../../src/channels/connector/delivery.ts';
import { say } from '../../src/content/index.ts';
import { eventually } from '../channels/eventually.ts';
import { hangUp } from '../support/connector.ts';
import { HandClock } from '../support/hand-clock.ts';
import { failing, Gate, slowed } from '../support/slow-storage.ts';
import { startTeamsApp, type TeamsApp, type TeamsAppOptions } from '../support/teams-app.ts';
import { buttonsOf, Chat, wordsOf } from '../support/teams-chat.ts';
import { last, missionSentence, toAnswer } from '../support/teams-walk.ts';
import { inPerson, message } from './fixtures/envelopes.ts';

let app: TeamsApp;
let chat: Chat;

async function start(options: TeamsAppOptions = {}): Promise<void> {
  app = await startTeamsApp(options);
  chat = new Chat(app, inPerson);
}

afterEach(async () => {
  await app.stop();
});

describe('the same activity', () => {
  beforeEach(() => start());
  const once = message(missionSentence, inPerson, { id: '1763630000001' });

  it('twice, one after the other: one answer', async () => {
    await chat.send(once);
    await chat.send(once);
    expect(chat.shown()).toHaveLength(1);
  });

  it('three times at once: one answer', async () => {
    await Promise.all([chat.send(once), chat.send(once), chat.send(once)]);
    expect(chat.shown()).toHaveLength(1);
  });

  it('again after other messages: nothing goes back', async () => {
    await chat.send(once);
    await chat.say('help');
    const before = chat.shown().length;
    await chat.send(once);
    expect(chat.shown()).toHaveLength(before);
  });

  it('as a press that arrives twice: the question moves on once', async () => {
    await chat.say(missionSentence);
    const card = last(chat);
    const press = buttonsOf(card)[0]?.data;
    await Promise.all([chat.pressData(press, card.id ?? ''), chat.pressData(press, card.id ?? '')]);
    const { length } = chat.shown();
    expect(length).toBeLessThanOrEqual(3);
    expect(wordsOf(await toAnswer(chat))).toContain('Global VNet peering');
  });
});

describe('messages out of order', () => {
  beforeEach(() => start());

  it('five at once are answered five times, and every answer is kept', async () => {
    const said = [
      'a VM in East US',
      'Azure SQL',
      'the database is in Japan East',
      'private only',
      'nothing on-premises',
    ];
    await Promise.all(said.map(text => chat.say(text)));
    expect(chat.shown()).toHaveLength(5);
    expect(wordsOf(await toAnswer(chat))).toContain('Global VNet peering');
  });

  it('an answer to an earlier question changes that answer and no other', async () => {
    await chat.say('VM in East US');
    const first = last(chat);
    await chat.say('Azure SQL in Japan East');
    await chat.pressData({ kind: 'answer', id: 'sourceRegion', choice: 'westus2' }, first.id ?? '');
    const [summary] = await chat.say('what did I say?');
    expect(wordsOf(summary ?? {})).toContain('West US 2');
    expect(wordsOf(summary ?? {})).toContain('Japan East');
  });
});

describe('a Connector that fails in passing', () => {
  const slept: number[] = [];
  beforeEach(async () => {
    slept.length = 0;
    const sleep = async (milliseconds: number): Promise<void> => void slept.push(milliseconds);
    const clock = { now: () => performance.now(), calendar: () => Date.now(), random: () => 0.5 };
    await start({ pauses: { ...clock, sleep, within: (_, work) => work } });
  });

  it.each([412, 429, 502, 504])('%i once: the message arrives, once', async status => {
    app.connector.fail({ status, retryAfter: 0 });
    await chat.say('hello');
    expect(chat.shown()).toHaveLength(1);
    expect(app.connector.calls.map(call => call.status)).toEqual([status, 201]);
  });

  it('a connection that it has closed since the turn before: the message arrives, once', async () => {
    await chat.say('hello');
    app.connector.fail({ status: hangUp });
    await chat.say('help');
    expect(chat.shown()).toHaveLength(2);
    expect(app.connector.calls.map(call => [call.method, call.status])).toEqual([
      ['POST', 201],
      ['POST', hangUp],
      ['POST', 201],
      ['PUT', 200],
    ]);
    expect(slept).toEqual([]);
  });

  it('that hangs up again and again: two tries', async () => {
    app.connector.fail({ status: hangUp, times: 9 });
    expect((await app.post(message('hello', inPerson))).status).toBeLessThan(500);
    // The message, and the apology for it.
    expect(app.connector.calls).toHaveLength(4);
  });

  it('429 twice: the third try arrives', async () => {
    app.connector.fail({ status: 429, times: 2, retryAfter: 0 });
    await chat.say('hello');
    expect(chat.shown()).toHaveLength(1);
    expect(app.connector.calls).toHaveLength(3);
  });

  it('429 with Retry-After: not before that time', async () => {
    app.connector.fail({ status: 429, retryAfter: 2 });
    await chat.say('hello');
    expect(slept).toEqual([2_000]);
    expect(app.connector.calls.map(call => call.status)).toEqual([429, 201]);
  });

  it.each([400, 403, 404, 413])('%i is final: one try, no storm', async status => {
    app.connector.fail({ status, times: 9 });
    expect((await app.post(message('hello', inPerson))).status).toBeLessThan(500);
    expect(app.connector.calls.length).toBeLessThanOrEqual(2);
  });

  it('what was said before is not lost when the reply was', async () => {
    app.connector.fail({ status: 403, times: 2 });
    await app.post(message('VM in East US', inPerson));
    await app.post(message('VM in East US', inPerson));
    app.connector.fail({ status: 403, times: 0 });
    const [summary] = await chat.say('what did I say?');
    expect(wordsOf(summary ?? {})).toContain('East US');
  });
});

describe('a Connector that says nothing', () => {
  it('has been given up, the apology too, before the channel gives the turn up', async () => {
    let time = 0;
    const asked: number[] = [];
    await start({
      pauses: {
        now: () => time,
        calendar: () => Date.now(),
        random: () => 0.5,
        sleep: async () => undefined,
        within: async (milliseconds, work) => {
          await work.catch(() => undefined);
          asked.push(milliseconds);
          time += milliseconds;
          throw new ConnectorSilent();
        },
      },
    });
    expect((await app.post(message('hello', inPerson))).status).toBe(200);
    expect(asked).toHaveLength(2);
    expect(time).toBeLessThan(15_000);
  });
});

describe('a slow turn', () => {
  it('shows typing after half a second, and none after the answer', async () => {
    const clock = new HandClock();
    const gate = new Gate();
    await start({ clock, storage: real => slowed(real, gate) });
    const turn = chat.say('hello');
    await gate.reached;
    clock.pass(typingAfter);
    await eventually(() => app.connector.taken.map(({ type }) => type)).toEqual(['typing']);
    gate.open();
    await turn;
    expect(app.connector.taken.map(({ type }) => type)).toEqual(['typing', 'message']);
    clock.pass(60_000);
    expect(app.connector.taken).toHaveLength(2);
  });

  it('is given up before the channel gives up, in kind words and with a way to try again', async () => {
    const clock = new HandClock();
    const gate = new Gate();
    await start({ clock, storage: real => slowed(real, gate) });
    const turn = chat.say(missionSentence);
    await gate.reached;
    clock.pass(hardStop);
    await turn;
    expect(app.connector.shown()).toHaveLength(1);
    expect(buttonsOf(last(chat)).map(({ title }) => title)).toContain(say('en', 'trouble.again'));
    gate.open();
    await chat.press(say('en', 'trouble.again'));
    expect(wordsOf(last(chat))).toContain('Japan East');
    expect(app.connector.faults).toEqual([]);
  });
});

describe('a store that fails', () => {
  it.each(['read', 'write'] as const)(
    'at %s: kind words with a reference, nothing technical, and the next try works',
    async operation => {
      let broken: 'read' | 'write' | undefined = operation;
      await start({ storage: real => failing(real, () => broken) });
      const [reply] = await chat.say(missionSentence);
      const words = wordsOf(reply ?? {});
      expect(words).not.toMatch(/error|exception|sqlite|undefined|\bat \w+ \(|\/var|stack/i);
      expect(words).toMatch(/[0-9a-f]{8}/);
      broken = undefined;
      await chat.press(say('en', 'trouble.again'));
      expect(wordsOf(last(chat))).toContain('Japan East');
      expect(app.connector.faults).toEqual([]);
    },
  );
});
