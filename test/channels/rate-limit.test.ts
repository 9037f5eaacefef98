import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRateLimit } from '../../src/channels/rate-limit.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('an allowance', () => {
  it('fills up evenly, for each key by itself', () => {
    let now = 0;
    const limit = createRateLimit(2, 60_000, () => now);
    expect([limit.take('a'), limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([0, 0, 30, 0]);
    now = 30_000;
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 30]);
  });

  it('that was overdrawn pays back before anything is allowed again', () => {
    let now = 0;
    const limit = createRateLimit(60, 60_000, () => now);
    expect(limit.wait('a')).toBe(0);
    limit.charge('a', 180);
    expect(limit.wait('a')).toBe(121);
    now = 121_000;
    expect([limit.wait('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 1]);
  });

  it.each([
    { what: 'back by an hour', by: -3_600_000, second: 60 },
    { what: 'ahead by a year', by: 31_536_000_000, second: 60 },
  ])('is the same after the machine’s clock was set $what', ({ by, second }) => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    const limit = createRateLimit(1, 60_000);
    expect(limit.take('a')).toBe(0);
    vi.setSystemTime(Date.now() + by);
    expect(limit.take('a')).toBe(second);
    vi.advanceTimersByTime(60_000);
    expect(limit.take('a')).toBe(0);
  });

  it('forgets nobody who still has to wait, however many come', () => {
    let now = 0;
    const limit = createRateLimit(1, 60_000, () => now);
    const crowd = Array.from({ length: 30_000 }, (_, index) => `visitor ${index}`);
    for (const visitor of crowd) limit.take(visitor);
    expect(crowd.filter(visitor => limit.wait(visitor) === 60)).toHaveLength(crowd.length);
    now = 60_000;
    expect(crowd.filter(visitor => limit.wait(visitor) > 0)).toEqual([]);
  });
});
