import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/widget/browser/direct-line/activity.ts';
import { isLasting, type Session, type Shelf, shelfOver } from '../../../src/widget/browser/direct-line/session.ts';
import { KeptConversations, listKey } from '../../../src/widget/browser/page/kept-conversations.ts';

const bare = { id: '', type: 'message', text: '', value: undefined, attachments: [], suggested: [] };

function shelfOf(): Shelf {
  const held = new Map<string, string>();
  return {
    get: key => held.get(key) ?? null,
    set: (key, value) => held.set(key, value),
    remove: key => held.delete(key),
  };
}

const session = (conversationId: string, token = 'token'): Session => ({ conversationId, token, expiresAt: 5 });
const own = (text: string, at: number, more: Partial<Activity> = {}): Activity => ({
  ...bare,
  fromUser: true,
  text,
  at,
  ...more,
});
const bot = (more: Partial<Activity> = {}): Activity => ({ ...bare, fromUser: false, at: 1, ...more });

/** A list after these messages of one conversation. */
function listAfter(...activities: readonly Activity[]): KeptConversations {
  const kept = new KeptConversations(shelfOf());
  for (const activity of activities) kept.heard(session('one'), activity);
  return kept;
}

describe('an entry', () => {
  it('begins with the first words of the person, not with those of the bot', () => {
    expect(listAfter(bot({ title: 'VM → Key Vault' })).all).toEqual([]);
    const entry = { ...session('one'), title: 'reach a VM', at: 7 };
    expect(listAfter(bot(), own(' reach\n a VM ', 7)).all).toEqual([entry]);
  });

  it('is called what the bot calls the case, and else by the first words', () => {
    const first = own('reach a VM', 1);
    expect(listAfter(first, bot(), own('East US', 2)).all).toMatchObject([{ title: 'reach a VM', at: 2 }]);
    expect(listAfter(first, bot({ title: 'A → B' }), own('C', 2), bot()).all).toMatchObject([{ title: 'A → B' }]);
    expect(listAfter(first, bot({ title: 'A → B' }), bot({ title: 'A → C' })).all).toMatchObject([{ title: 'A → C' }]);
  });

  it('takes a press by its words, and one without any for nothing', () => {
    expect(listAfter(own('', 1, { shown: 'Ask me step by step' })).all).toMatchObject([
      { title: 'Ask me step by step' },
    ]);
    expect(listAfter(own('', 1)).all).toEqual([]);
  });

  it.each([
    ['at a space', 'word '.repeat(40), /^(word )+word…$/],
    ['in one long word', 'x'.repeat(400), /^x+…$/],
  ])('keeps at most 60 characters of what was said, cut %s', (_, text, pattern) => {
    const title = listAfter(own(text, 1)).all[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).toMatch(pattern);
  });

  it('goes when the bot has forgotten, and comes back with what is said then', () => {
    const told = [own('reach a VM', 1), own('forget me', 2), bot({ forgotten: true })];
    expect(listAfter(...told).all).toEqual([]);
    expect(listAfter(...told, own('something new', 3)).all).toMatchObject([{ title: 'something new', at: 3 }]);
  });

  it('stays the same when the whole transcript is read again', () => {
    const told = [own('reach a VM', 1), bot({ title: 'A → B' }), own('East US', 2)];
    expect(listAfter(...told, ...told).all).toEqual(listAfter(...told).all);
  });

  it('holds the freshest token, and none of a conversation that is not listed', () => {
    const kept = listAfter(own('reach a VM', 1));
    kept.renewed(session('one', 'fresh'));
    kept.renewed(session('another', 'fresh'));
    expect(kept.all).toEqual([{ ...session('one', 'fresh'), title: 'reach a VM', at: 1 }]);
  });
});

describe('the list', () => {
  it('has the newest first, and drops the oldest beyond twenty', () => {
    const kept = new KeptConversations(shelfOf());
    for (let at = 1; at <= 25; at += 1) kept.heard(session(`c${at}`), own('hello', at));
    kept.heard(session('c10'), own('again', 30));
    expect(kept.all.map(({ conversationId }) => conversationId).slice(0, 2)).toEqual(['c10', 'c25']);
    expect(kept.all).toHaveLength(20);
    expect(kept.all.at(-1)?.conversationId).toBe('c6');
  });

  it('holds nothing but ids, tokens, times and titles', () => {
    const shelf = shelfOf();
    const kept = new KeptConversations(shelf);
    kept.heard(session('one'), own('reach a VM', 1, { value: { secret: 1 } }));
    kept.heard(session('one'), own('our secret name', 2));
    expect(JSON.parse(shelf.get(listKey) ?? '')).toEqual([{ ...session('one'), title: 'reach a VM', at: 2 }]);
  });

  it('is one for all tabs', () => {
    const shelf = shelfOf();
    const [here, there] = [new KeptConversations(shelf), new KeptConversations(shelf)];
    here.heard(session('one'), own('here', 1));
    there.heard(session('two'), own('there', 2));
    here.remove(session('one'));
    expect(there.all.map(({ title }) => title)).toEqual(['there']);
    there.remove(session('two'));
    expect(shelf.get(listKey)).toBeNull();
  });

  it('tells of each change of its own, and of nothing else', () => {
    const kept = new KeptConversations(shelfOf());
    let changes = 0;
    kept.watch(() => {
      changes += 1;
    });
    kept.heard(session('one'), own('here', 1));
    kept.heard(session('one'), own('here', 1));
    kept.remove(session('two'));
    expect(changes).toBe(1);
    kept.remove(session('one'));
    expect(changes).toBe(2);
  });

  it.each(['', 'no JSON', '{}', '[1, {}, {"conversationId": "x", "token": "t", "expiresAt": 1}]'])(
    'is empty where %s stands in its place',
    content => {
      const shelf = shelfOf();
      shelf.set(listKey, content);
      expect(new KeptConversations(shelf).all).toEqual([]);
    },
  );

  it('costs no error where the browser keeps nothing', () => {
    const blocked = (): never => {
      throw new Error('denied');
    };
    const kept = new KeptConversations(shelfOver(blocked));
    kept.heard(session('one'), own('here', 1));
    expect(kept.all).toHaveLength(1);
    expect(isLasting(blocked)).toBe(false);
  });
});
