import { MemoryStorage } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { hardStop, typingAfter } from '../../src/bot/patience.ts';
import { wordsFor } from '../../src/content/index.ts';
import { ConflictError } from '../../src/state/index.ts';
import { openTalk } from '../conversations/double.ts';
import { questionOf } from '../conversations/seen.ts';
import { HandClock } from '../support/hand-clock.ts';
import { failing, Gate, slowed, watchedStorage } from '../support/slow-storage.ts';

const pause = () => new Promise<void>(resolve => setImmediate(resolve));

describe('a message that is delivered twice', () => {
  it('is answered once, also when both come at the same time', async () => {
    const talk = openTalk();
    await Promise.all([talk.send({ id: 'one', text: 'East US' }), talk.send({ id: 'one', text: 'East US' })]);
    await talk.send({ id: 'one', text: 'East US' });
    expect(talk.sent).toHaveLength(1);
  });

  it('is still known after a restart', async () => {
    const talk = openTalk();
    await talk.send({ id: 'one', text: 'East US' });
    expect(await talk.restart().send({ id: 'one', text: 'East US' })).toEqual([]);
  });

  it('does not make the memory of ids grow without end', async () => {
    const memory = new MemoryStorage();
    const talk = openTalk({ storage: memory });
    for (let count = 0; count < 60; count += 1) await talk.type('help');
    const kept = Object.values(Object(Reflect.get(memory, 'memory')));
    expect(Math.max(...kept.map(item => String(item).length))).toBeLessThan(10_000);
  });
});

describe('messages that come at the same time', () => {
  it('are answered one after the other, and none is lost', async () => {
    const talk = openTalk();
    await talk.arrive();
    await Promise.all([talk.type('East US'), talk.type('Japan East'), talk.type('Virtual machine')]);
    expect(questionOf(talk.sent.at(-1))?.id).toBe('sourceType');
  });
});

describe('the state', () => {
  it('is written before the reply goes out', async () => {
    const seen: number[] = [];
    const talk = openTalk({ storage: watchedStorage(() => void seen.push(talk.sent.length)) });
    await talk.type('East US');
    expect(seen).toEqual([0]);
    expect(talk.sent).toHaveLength(1);
  });

  it('that somebody else changed meanwhile makes the turn run once more, from what is now there', async () => {
    let conflicts = 1;
    const storage = watchedStorage(() => {
      if (conflicts-- > 0) throw new ConflictError();
    });
    const talk = openTalk({ storage });
    const replies = await talk.type('East US');
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toContain('Starts in: East US');
  });

  it('is written only over the version that was read', async () => {
    const memory = new MemoryStorage();
    const tags: unknown[] = [];
    const talk = openTalk({
      storage: watchedStorage(changes => {
        for (const item of Object.values(changes)) tags.push(Reflect.get(Object(item), 'eTag'));
      }, memory),
    });
    await talk.type('East US');
    await talk.type('Japan East');
    expect(tags).toEqual([undefined, '1']);
  });
});

describe('when something fails', () => {
  it('the person reads kind words with a reference, and the answers are kept', async () => {
    let broken = false;
    const talk = openTalk({
      storage: watchedStorage(() => {
        if (broken) throw new Error('secret path /var/lib');
      }),
    });
    await talk.type('East US');
    broken = true;
    const [reply] = await talk.type('Japan East');
    expect(reply?.text).toMatch(/Your answers are kept\. .* reference [0-9a-f]{8}\./);
    expect(JSON.stringify(reply)).not.toMatch(/secret|\/var\/lib|at .*\.ts/);
    broken = false;
    const again = JSON.parse(JSON.stringify(reply?.attachments?.[0]?.content)).actions[0].data;
    const [retried] = await talk.press(again);
    expect(retried?.text).toContain('Target in: Japan East');
  });

  it('and the channel is down too, nothing is thrown', async () => {
    const talk = openTalk();
    talk.adapter.broken = true;
    await expect(talk.type('East US')).resolves.toEqual([]);
  });
});

describe('a turn that takes long', () => {
  it('shows that it is being written after half a second, and nothing after the reply', async () => {
    const clock = new HandClock();
    const gate = new Gate();
    const talk = openTalk({ storage: slowed(new MemoryStorage(), gate), clock });
    const turn = talk.type('East US');
    await gate.reached;
    clock.pass(typingAfter);
    await pause();
    expect(talk.sent.map(({ type }) => type)).toEqual(['typing']);
    gate.open();
    await turn;
    clock.pass(hardStop);
    expect(talk.sent.map(({ type }) => type)).toEqual(['typing', 'message']);
  });

  it('does not show it when it is quick', async () => {
    const talk = openTalk();
    expect((await talk.type('East US')).map(({ type }) => type)).toEqual(['message']);
  });

  it('is stopped politely before the channel gives up, and changes nothing afterwards', async () => {
    const clock = new HandClock();
    const gate = new Gate();
    const talk = openTalk({ storage: slowed(new MemoryStorage(), gate), clock });
    const turn = talk.type('East US');
    await gate.reached;
    clock.pass(hardStop);
    await turn;
    expect(talk.sent.at(-1)?.text).toContain('Your answers are kept');
    gate.open();
    await pause();
    expect(talk.sent.filter(({ type }) => type === 'message')).toHaveLength(1);
    expect(questionOf((await talk.type('repeat')).at(-1))?.id).toBe('start');
  });
});

describe('the apology', () => {
  it.each([
    ['that a person wished for', 'en-US', 'bitte auf Deutsch', 'de'],
    ['of the client', 'de-DE', 'VM in East US', 'de'],
    ['that a person wished for, where the client has another one', 'de-DE', 'in English, please', 'en'],
  ])('is said in the language %s', async (_, locale, wish, tag) => {
    let broken = false;
    const storage = failing(new MemoryStorage(), () => (broken ? 'write' : undefined));
    const talk = openTalk({ storage }, { locale });
    await talk.type(wish);
    broken = true;
    const [said] = await talk.type('Japan East');
    expect(said?.text?.split(/[.:]/u)[0]).toBe(wordsFor(tag).say('trouble.failed', { reference: '' }).split('.')[0]);
    expect(said?.locale).toBe(tag);
    expect(said?.attachments?.[0]?.content).toMatchObject({
      lang: tag,
      actions: [{ title: wordsFor(tag).say('trouble.again') }],
    });
  });

  it('is said in the language of the client where the conversation cannot be read', async () => {
    const talk = openTalk({ storage: failing(new MemoryStorage(), () => 'read') }, { locale: 'de-AT' });
    expect((await talk.type('East US'))[0]?.locale).toBe('de');
  });

  it.each([
    ['a locale that is none', { locale: 'constructor' }],
    ['a locale of another type', { locale: Object(7) }],
    ['a text of another type', { text: Object(7) }],
    [
      'a person whose id is no text, among several',
      { from: Object({ id: 7 }), conversation: Object({ id: 'group', isGroup: true }) },
    ],
    ['data without end', { value: Object({ kind: 'answer', id: 'x'.repeat(100_000) }) }],
  ])('reaches people whatever the turn was given: %s', async (_, activity) => {
    const talk = openTalk({ storage: failing(new MemoryStorage(), () => 'read') });
    const [said] = await talk.send({ text: 'East US', ...activity });
    expect(said?.text).toMatch(/^Something failed on my side\. .+ the reference [\da-f]{8}\.$/u);
  });
});
