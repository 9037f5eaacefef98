import { afterEach, describe, expect, it } from 'vitest';
import { ConflictError, openState, type State } from '../../src/state/index.ts';

let state: State | undefined;
const open = (): State => {
  state = openState('memory:');
  return state;
};

afterEach(() => {
  state?.close();
  state = undefined;
});

describe('storage', () => {
  it('gives back what was written, with an eTag', async () => {
    const { storage } = open();
    await storage.write({ a: { facts: { sourceRegion: 'eastus' } } });
    expect(await storage.read(['a', 'missing'])).toEqual({ a: { facts: { sourceRegion: 'eastus' }, eTag: '1' } });
  });

  it.each([
    { eTag: '1', outcome: 'the tag that was read', conflict: false },
    { eTag: '*', outcome: 'a star', conflict: false },
    { eTag: undefined, outcome: 'no tag', conflict: false },
    { eTag: '0', outcome: 'an old tag', conflict: true },
    { eTag: '7', outcome: 'a tag nobody gave', conflict: true },
  ])('a second write with $outcome conflicts: $conflict', async ({ eTag, conflict }) => {
    const { storage } = open();
    await storage.write({ a: { turn: 1 } });
    const write = storage.write({ a: eTag === undefined ? { turn: 2 } : { turn: 2, eTag } });
    if (conflict) await expect(write).rejects.toBeInstanceOf(ConflictError);
    else await expect(write).resolves.toBeUndefined();
    expect(await storage.read(['a'])).toMatchObject({ a: { turn: conflict ? 1 : 2 } });
  });

  it('writes all items or none', async () => {
    const { storage } = open();
    await storage.write({ a: { turn: 1 } });
    await expect(storage.write({ b: { turn: 1 }, a: { turn: 2, eTag: '9' } })).rejects.toBeInstanceOf(ConflictError);
    expect(Object.keys(await storage.read(['a', 'b']))).toEqual(['a']);
  });

  it('of three writers that read the same version, one wins', async () => {
    const { storage } = open();
    await storage.write({ a: { turn: 1 } });
    const results = await Promise.allSettled([2, 3, 4].map(turn => storage.write({ a: { turn, eTag: '1' } })));
    expect(results.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('deletes', async () => {
    const { storage } = open();
    await storage.write({ a: { turn: 1 }, b: { turn: 1 } });
    await storage.delete(['a']);
    expect(Object.keys(await storage.read(['a', 'b']))).toEqual(['b']);
  });
});
