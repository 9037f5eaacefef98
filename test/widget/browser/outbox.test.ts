import { beforeEach, describe, expect, it } from 'vitest';
import { Outbox } from '../../../src/widget/browser/direct-line/outbox.ts';
import { type Shelf, shelfOver } from '../../../src/widget/browser/direct-line/session.ts';

let kept: Map<string, string>;
let shelf: Shelf;

beforeEach(() => {
  kept = new Map();
  shelf = {
    get: key => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value),
    remove: key => kept.delete(key),
  };
});

describe('the outbox', () => {
  it('hands out messages in the order in which they were said', () => {
    const outbox = new Outbox(shelf);
    outbox.add({ text: 'one' });
    outbox.add({ text: 'two' });
    expect(outbox.next?.outgoing).toEqual({ text: 'one' });
    outbox.taken(outbox.next?.clientId ?? '');
    expect(outbox.next?.outgoing).toEqual({ text: 'two' });
  });

  it('keeps a message that was taken until its echo is there', () => {
    const outbox = new Outbox(shelf);
    const { clientId } = outbox.add({ text: 'one' });
    outbox.taken(clientId);
    expect(outbox.next).toBeUndefined();
    expect(outbox.putBack(0)).toBe(true);
    expect(outbox.next?.clientId).toBe(clientId);
    outbox.remove(clientId);
    expect(outbox.all).toEqual([]);
  });

  it('survives a reload of the page under the same ids', () => {
    const { clientId } = new Outbox(shelf).add({ value: { kind: 'answer' }, shown: 'Japan East' });
    const after = new Outbox(shelf);
    expect(after.next).toEqual({ clientId, outgoing: { value: { kind: 'answer' }, shown: 'Japan East' } });
  });

  it('leaves nothing behind when everything is through', () => {
    const outbox = new Outbox(shelf);
    outbox.remove(outbox.add({ text: 'one' }).clientId);
    expect(kept.size).toBe(0);
  });

  it.each(['', 'null', '{}', '[1,{"clientId":2,"outgoing":{}},{"clientId":"x"}]', '[[', '"'])(
    'begins empty where the storage holds %s',
    content => {
      kept.set('connectivity-advisor.outbox', content);
      expect(new Outbox(shelf).all).toEqual([]);
    },
  );
});

describe('a shelf over a storage that refuses', () => {
  it('keeps things in memory for as long as the page lives', () => {
    const refusing = shelfOver(() => {
      throw new Error('storage is blocked');
    });
    refusing.set('a', '1');
    expect(refusing.get('a')).toBe('1');
    refusing.remove('a');
    expect(refusing.get('a')).toBeNull();
  });
});
