import { describe, expect, it } from 'vitest';
import { freshConversation, readConversation } from '../../../dialogs/memory/conversation.ts';
import { knownStack } from '../../../dialogs/memory/stack.ts';
import { openTalk } from '../../conversations/double.ts';
import { questionOf } from '../../conversations/seen.ts';

const exists = (id: string): boolean => ['advisor.v1', 'regions.v1'].includes(id);
const stack = (inner: string) => ({
  dialogStack: [{ id: 'advisor.v1', state: { dialogs: { dialogStack: [{ id: inner, state: {} }] } } }],
});

describe('a saved conversation', () => {
  it('comes back as it was', () => {
    const saved = { ...freshConversation(), requirements: { sourceRegion: 'eastus' as const } };
    expect(readConversation(JSON.parse(JSON.stringify(saved)))).toEqual({ conversation: saved, moved: false });
  });

  it('written by an earlier release of this version comes back whole', () => {
    const saved = {
      version: 1,
      welcomed: true,
      locale: 'en-GB',
      requirements: { sourceRegion: 'eastus', targetRegion: 'unknown', hybrid: ['datacenter'], proposed: ['s2s-vpn'] },
      said: ['hybrid', 'gone-field'],
      trail: ['sourceRegion', 'targetRegion', 'hybrid', 'gone-question'],
      asked: { id: 'resourceType', card: 'card-7', misses: 2, among: ['vm', 'vmss'], since: 'card-5' },
      wanted: [{ id: 'exposure' }, { id: 'sourceType', among: ['vm'] }],
      confirmed: true,
      paused: true,
      answered: { sourceRegion: 'westus' },
      undo: { requirements: { sourceRegion: 'westus' }, trail: ['sourceRegion'] },
      cards: 7,
    };
    expect(readConversation(structuredClone(saved))).toEqual({ conversation: saved, moved: false });
  });

  it('of another version keeps the answers that are still legal', () => {
    const saved = {
      version: 99,
      requirements: { sourceRegion: 'eastus', targetRegion: 'atlantis', colour: 'red', hybrid: ['datacenter'] },
    };
    const { conversation, moved } = readConversation(saved);
    expect(moved).toBe(true);
    expect(conversation.requirements).toEqual({ sourceRegion: 'eastus', hybrid: ['datacenter'] });
  });

  it.each([
    ['a number', 7],
    ['a text', 'x'],
    ['a list', []],
    ['an empty object', {}],
  ])('that is %s begins anew', (_, saved) => {
    expect(readConversation(saved).conversation.requirements).toEqual({});
  });
});

describe('the place in the dialogs', () => {
  it('is known where all dialogs exist', () => {
    expect(knownStack(stack('regions.v1'), exists)).toBe(true);
    expect(knownStack({ dialogStack: [] }, exists)).toBe(true);
  });

  it.each([stack('regions.v0'), { dialogStack: [{ id: 'gone', state: {} }] }, {}, null, 'x'])(
    'is not known: %j',
    saved => {
      expect(knownStack(saved, exists)).toBe(false);
    },
  );
});

/** Alters what is saved of the only conversation, as another release of the bot would have left it. */
async function altered(alter: (item: { place?: unknown; conversation?: unknown }) => void) {
  const talk = openTalk();
  await talk.type('East US');
  const key = `test/conversations/${Object(talk.sent[0]).conversation.id}`;
  const items = await talk.storage.read([key]);
  alter(items[key]);
  await talk.storage.write({ [key]: { ...items[key], eTag: '*' } });
  return talk.type('repeat');
}

describe('after a new release', () => {
  it('a dialog that is gone loses nothing but the place', async () => {
    const [reply] = await altered(item => {
      item.place = { dialogStack: [{ id: 'old-advisor', state: {} }] };
    });
    expect(reply?.text).toContain('I was updated since we last talked. Your answers are kept');
    expect(questionOf(reply)?.id).toBe('targetRegion');
  });

  it('a version of the state that is not known keeps the answers', async () => {
    const [reply] = await altered(item => {
      item.conversation = { ...Object(item.conversation), version: 0, surprise: true };
    });
    expect(reply?.text).toContain('I was updated');
    expect(questionOf(reply)?.id).toBe('targetRegion');
  });

  it('a question that is gone is not asked', async () => {
    const [reply] = await altered(item => {
      Object(item.conversation).asked = { id: 'old-question', card: 'card-1', misses: 0 };
    });
    expect(questionOf(reply)?.id).toBe('targetRegion');
  });
});
