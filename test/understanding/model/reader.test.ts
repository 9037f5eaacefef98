import { describe, expect, it } from 'vitest';
import { type AskModel, createReader, ModelFault, readingOutcomes } from '../../../src/understanding/model/reader.ts';
import { answerWith } from './answers.ts';
import { watching } from './watching.ts';

const good = JSON.stringify(answerWith({ choices: [{ field: 'ipv6', value: 'yes', quote: 'IPv6' }] }));

const replying =
  (tokens: number | null, content = good): AskModel =>
  () =>
    Promise.resolve({ content, tokens });
const failing = (): Promise<never> => Promise.reject(new ModelFault('unreachable'));

function readerWith(ask: AskModel, tokensPerDay = 1_000_000, patience = 5_000) {
  const watch = watching();
  const clock = { now: Date.UTC(2026, 10, 30, 12) };
  let asked = 0;
  const counted: AskModel = (request, signal) => {
    asked += 1;
    return ask(request, signal);
  };
  const reader = createReader(counted, { where: 'model.test', patience, tokensPerDay }, watch, () => clock.now);
  return { reader, watch, clock, asked: () => asked };
}

const second = 1_000;

describe('a reader that fails', () => {
  it('four times in a row rests for a minute, tries once, and rests again', async () => {
    const { reader, watch, clock, asked } = readerWith(failing);
    for (let time = 0; time < 6; time += 1) expect(await reader.read('IPv6')).toBeUndefined();
    expect(asked()).toBe(4);
    expect(watch.heard.ended).toEqual([...Array(4).fill('unreachable'), 'paused', 'paused']);
    clock.now += 60 * second - 1;
    await reader.read('IPv6');
    expect(asked()).toBe(4);
    clock.now += 1;
    await reader.read('IPv6');
    expect(asked()).toBe(5);
    await reader.read('IPv6');
    expect(asked()).toBe(5);
  });

  it('goes on once it reads again', async () => {
    let works = false;
    const { reader, watch, clock } = readerWith((request, signal) =>
      works ? replying(1)(request, signal) : failing(),
    );
    for (let time = 0; time < 4; time += 1) await reader.read('IPv6');
    works = true;
    clock.now += 60 * second;
    expect((await reader.read('IPv6'))?.requirements).toEqual({ ipv6: 'yes' });
    works = false;
    for (let time = 0; time < 3; time += 1) await reader.read('IPv6');
    works = true;
    expect(await reader.read('IPv6')).toBeDefined();
    expect(watch.heard.ended.at(-1)).toBe('read');
  });

  it.each(['nonsense', 'over-quota', 'refused', 'slow'] as const)('by %s rests as well', async outcome => {
    const { reader, asked } = readerWith(() => Promise.reject(new ModelFault(outcome)));
    for (let time = 0; time < 6; time += 1) await reader.read('IPv6');
    expect(asked()).toBe(4);
  });

  it('leaves nothing behind that could end the process, when its time is over after a failure', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => {
      unhandled.push(reason);
    };
    process.on('unhandledRejection', note);
    const { reader } = readerWith(
      () => {
        throw new Error('at once');
      },
      1_000_000,
      20,
    );
    await reader.read('IPv6');
    await new Promise(resolve => setTimeout(resolve, 80));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('never throws, whatever does', async () => {
    const { reader, watch } = readerWith(() => {
      throw new Error('out of order');
    });
    expect(await reader.read('IPv6')).toBeUndefined();
    // Nothing of this kind comes from the rules; candidates are then not to be found.
    const broken = {
      known: {
        get stands(): never {
          throw new Error('unreadable');
        },
      },
    };
    expect(await reader.read('IPv6', broken)).toBeUndefined();
    expect(watch.heard.ended).toEqual(['unreachable', 'unreachable']);
  });

  it('is given up though the model does not listen, and what comes later changes nothing', async () => {
    let answer: (reply: { content: string; tokens: number }) => void = () => {};
    const { reader, watch } = readerWith(
      () =>
        new Promise(resolve => {
          answer = resolve;
        }),
      1_000_000,
      30,
    );
    expect(await reader.read('IPv6')).toBeUndefined();
    answer({ content: good, tokens: 5 });
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(watch.heard.ended).toEqual(['slow']);
  });
});

describe('the tokens of a day', () => {
  it('end the reading until the next day, UTC', async () => {
    const { reader, watch, clock, asked } = readerWith(replying(60), 100);
    for (let time = 0; time < 3; time += 1) await reader.read('IPv6');
    expect(watch.heard).toEqual({ ended: ['read', 'read', 'over-budget'], dropped: {}, spent: 120 });
    clock.now = Date.UTC(2026, 10, 30, 23, 59, 59);
    await reader.read('IPv6');
    expect(asked()).toBe(2);
    clock.now = Date.UTC(2026, 11, 1);
    expect(await reader.read('IPv6')).toBeDefined();
    expect(asked()).toBe(3);
  });

  it('are estimated where the service does not count, with the bytes of the words', async () => {
    const spentOn = async (text: string, content = good): Promise<number> => {
      const { reader, watch } = readerWith(replying(null, content));
      await reader.read(text);
      return watch.heard.spent;
    };
    const short = await spentOn('IPv6');
    expect(short).toBeGreaterThan(4_000);
    expect(short).toBeLessThan(12_000);
    expect((await spentOn(`IPv6${'東'.repeat(300)}`)) - short).toBeGreaterThanOrEqual(290);
    expect((await spentOn('IPv6', `${good}${' '.repeat(3_000)}`)) - short).toBe(1_000);
  });

  it('pay for nonsense, and for what is too slow, and for nothing that did not come', async () => {
    const spent = async (ask: AskModel): Promise<number> => {
      const { reader, watch } = readerWith(ask);
      await reader.read('IPv6');
      return watch.heard.spent;
    };
    expect(await spent(replying(70, 'no JSON'))).toBe(70);
    expect(await spent(() => Promise.reject(new ModelFault('slow')))).toBeGreaterThan(4_000);
    for (const outcome of ['unreachable', 'over-quota', 'refused'] as const)
      expect(await spent(() => Promise.reject(new ModelFault(outcome)))).toBe(0);
  });

  it('are held back for questions under way, so that many at once do not overspend', async () => {
    const { reader, watch } = readerWith(replying(10_000), 20_000);
    await Promise.all(Array.from({ length: 20 }, () => reader.read('IPv6')));
    expect(watch.heard.ended.filter(one => one === 'over-budget').length).toBeGreaterThan(15);
    expect(watch.heard.spent).toBeLessThanOrEqual(40_000);
  });
});

it('has an outcome of its own for each way that a reading ends', () => {
  expect(new Set(readingOutcomes).size).toBe(readingOutcomes.length);
  expect(new ModelFault('slow')).toMatchObject({ name: 'ModelFault', message: 'slow', outcome: 'slow' });
});
