import { describe, expect, it } from 'vitest';
import { Asking, askedBy } from '../../../src/widget/browser/page/asking.ts';

const question = (id: string, card: number, more = {}) => ({
  id: `conversation|000000${card}`,
  value: { kind: 'question', id, card: `card-${card}`, choices: [], ...more },
});

describe('what a message of the bot asks', () => {
  it.each([
    ['a question', question('sourceRegion', 1).value, { id: 'sourceRegion', card: 'card-1', ahead: 0 }],
    [
      'a question with readings',
      question('targetRegion', 2, { among: ['japaneast', 'japanwest'] }).value,
      { id: 'targetRegion', card: 'card-2', among: ['japaneast', 'japanwest'], ahead: 0 },
    ],
    ['an answer', { kind: 'recommendation', id: 'next', card: 'card-9' }, { id: 'next', card: 'card-9', ahead: 0 }],
    ['a welcome', { kind: 'welcome' }, undefined],
    ['nothing', undefined, undefined],
    ['a value of another kind', 'East US', undefined],
  ])('%s', (_, value, asked) => {
    expect(askedBy({ value })).toEqual(asked);
  });
});

describe('what a message answers', () => {
  it('is nothing before anything was asked', () => {
    const asking = new Asking();
    asking.own('a');
    expect(asking.now).toBeUndefined();
  });

  it('is the newest question, with the messages said since', () => {
    const asking = new Asking();
    asking.bot(question('sourceRegion', 1), []);
    asking.own('a');
    asking.own('a');
    asking.own('b');
    expect(asking.now).toEqual({ id: 'sourceRegion', card: 'card-1', ahead: 2 });
    asking.bot(question('targetRegion', 2), ['b']);
    expect(asking.now).toEqual({ id: 'targetRegion', card: 'card-2', ahead: 1 });
  });

  it('stays the newest question when the bot changes an older one in its place', () => {
    const asking = new Asking();
    asking.bot(question('sourceRegion', 1), []);
    asking.bot(question('targetRegion', 2), []);
    asking.bot(question('sourceRegion', 1), []);
    expect(asking.now?.id).toBe('targetRegion');
  });

  it('is nothing in a conversation that has just begun', () => {
    const asking = new Asking();
    asking.bot(question('sourceRegion', 3), []);
    asking.clear();
    expect(asking.now).toBeUndefined();
    asking.bot(question('sourceRegion', 1), []);
    expect(asking.now?.card).toBe('card-1');
  });
});
