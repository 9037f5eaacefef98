import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/bot/queue.ts';

const pause = () => new Promise<void>(resolve => setImmediate(resolve));

describe('the queue', () => {
  it('runs the jobs of one conversation one after the other', async () => {
    const queue = createQueue();
    const seen: string[] = [];
    const job = (name: string) => async () => {
      seen.push(`${name} begins`);
      await pause();
      seen.push(`${name} ends`);
    };
    await Promise.all([queue.run('a', job('one')), queue.run('a', job('two'))]);
    expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('runs different conversations side by side', async () => {
    const queue = createQueue();
    const seen: string[] = [];
    const job = (name: string) => async () => {
      seen.push(`${name} begins`);
      await pause();
      seen.push(`${name} ends`);
    };
    await Promise.all([queue.run('a', job('one')), queue.run('b', job('two'))]);
    expect(seen.slice(0, 2)).toEqual(['one begins', 'two begins']);
  });

  it('goes on after a job that failed, and tells its caller', async () => {
    const queue = createQueue();
    const failed = queue.run('a', async () => {
      throw new Error('no');
    });
    const next = queue.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('keeps nothing once all jobs have ended', async () => {
    const queue = createQueue();
    await Promise.all([queue.run('a', pause), queue.run('a', pause), queue.run('b', pause)]);
    expect(queue.size).toBe(0);
  });
});
