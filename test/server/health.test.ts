import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Running, start } from './start.ts';

let time = 0;
let server: Running;

beforeEach(async () => {
  server = await start({ now: () => time });
});
afterEach(async () => {
  await server.stop();
});

const ask = async (): Promise<number> => (await fetch(`${server.url}/readyz`)).status;

describe('whether the store is ready', () => {
  it('is asked of the store once a second, however often anybody wants to know', async () => {
    const check = vi.spyOn(server.state, 'check');
    time = 5_000;
    for (let i = 0; i < 50; i += 1) expect(await ask()).toBe(200);
    time = 5_999;
    await ask();
    expect(check).toHaveBeenCalledTimes(1);
    time = 6_000;
    await ask();
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('is noticed within a second, when it breaks and when it works again', async () => {
    expect(await ask()).toBe(200);
    const check = vi.spyOn(server.state, 'check').mockImplementation(() => {
      throw new Error('database or disk is full');
    });
    time += 1_000;
    expect([await ask(), await ask()]).toEqual([503, 503]);
    expect(check).toHaveBeenCalledTimes(1);
    check.mockRestore();
    time += 1_000;
    expect(await ask()).toBe(200);
  });
});
