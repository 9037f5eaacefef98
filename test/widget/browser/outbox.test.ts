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

const here = 'conversation-a';
const elsewhere = 'conversation-b';

describe('the outbox', () => {
  it('hands out messages in the order in which they were said', () => {
    const outbox = new Outbox(shelf);
    outbox.add({ text: 'one' }, here);
    outbox.add({ text: 'two' }, here);
    expect(outbox.next(here)?.outgoing).toEqual({ text: 'one' });
    outbox.taken(outbox.next(here)?.clientId ?? '');
    expect(outbox.next(here)?.outgoing).toEqual({ text: 'two' });
  });

  it('keeps a message that was taken until its echo is there', () => {
    const outbox = new Outbox(shelf);
    const { clientId } = outbox.add({ text: 'one' }, here);
    outbox.taken(clientId);
    expect(outbox.next(here)).toBeUndefined();
    expect(outbox.putBack(0)).toBe(true);
    expect(outbox.next(here)?.clientId).toBe(clientId);
    outbox.remove(clientId);
    expect(outbox.all).toEqual([]);
  });

  it('survives a reload of the page under the same ids, with all that it knows of a message', () => {
    const answering = { id: 'targetRegion', card: 'card-2', among: ['japaneast', 'japanwest'], ahead: 1 };
    const outgoing = { value: { kind: 'answer' }, shown: 'Japan East', answering };
    const { clientId } = new Outbox(shelf).add(outgoing, here);
    expect(new Outbox(shelf).next(here)).toEqual({ clientId, outgoing, conversation: here });
  });

  it('leaves nothing behind when everything is through', () => {
    const outbox = new Outbox(shelf);
    outbox.remove(outbox.add({ text: 'one' }, here).clientId);
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

describe('a message of one conversation', () => {
  it('is handed out for no other, also after a reload', () => {
    new Outbox(shelf).add({ text: 'one' }, here);
    const outbox = new Outbox(shelf);
    expect(outbox.next(elsewhere)).toBeUndefined();
    outbox.adopt(elsewhere);
    expect(outbox.next(elsewhere)).toBeUndefined();
  });

  it('is given back where another one is open now, unless the server had taken it', () => {
    const outbox = new Outbox(shelf);
    outbox.taken(outbox.add({ text: 'one' }, here).clientId);
    outbox.add({ text: 'two' }, here);
    outbox.add({ text: 'three' }, elsewhere);
    expect(outbox.release(elsewhere).map(({ outgoing }) => outgoing.text)).toEqual(['two']);
    expect(outbox.all.map(({ outgoing }) => outgoing.text)).toEqual(['three']);
    expect(new Outbox(shelf).release(elsewhere)).toEqual([]);
  });
});

describe('a message that was said before any conversation had begun', () => {
  it('belongs to the first one', () => {
    const outbox = new Outbox(shelf);
    outbox.add({ text: 'one' }, undefined);
    expect(outbox.next(here)).toBeUndefined();
    outbox.adopt(here);
    expect(outbox.next(here)?.outgoing).toEqual({ text: 'one' });
  });

  it('belongs to none once that one was left', () => {
    const outbox = new Outbox(shelf);
    outbox.add({ text: 'one' }, undefined);
    outbox.leave();
    outbox.adopt(here);
    expect(outbox.next(here)).toBeUndefined();
    expect(outbox.release(here)).toHaveLength(1);
  });
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
