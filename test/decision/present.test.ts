import { describe, expect, it } from 'vitest';
import { present } from '../../src/decision/present.ts';

describe('what the data guarantees', () => {
  it('is given back, falsy or not', () => {
    expect([present(0), present(''), present(false)]).toEqual([0, '', false]);
  });

  it('is an error where it is missing, never a guess', () => {
    expect(() => present(undefined)).toThrow(/gap/);
  });
});
