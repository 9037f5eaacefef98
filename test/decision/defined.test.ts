import { describe, expect, it } from 'vitest';
import { defined } from '../../src/decision/defined.ts';

describe('what the data guarantees', () => {
  it('is given back, falsy or not', () => {
    expect([defined(0), defined(''), defined(false)]).toEqual([0, '', false]);
  });

  it('is an error where it is missing, never a guess', () => {
    expect(() => defined(undefined)).toThrow(/gap/);
  });
});
