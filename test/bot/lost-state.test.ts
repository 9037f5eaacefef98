import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { openDatabase } from '../../src/state/database.ts';
import { stateIn } from '../../src/state/index.ts';
import { openTalk } from '../conversations/double.ts';
import { questionOf } from '../conversations/seen.ts';

const unreadable = ["'{'", "''", "'[]'", "'7'", "'null'", "X'00FF'", "CAST(X'FF41' AS TEXT)", '7'];

/** Two people in the middle of a conversation over one store. */
async function midway() {
  const database = openDatabase(':memory:');
  const { storage } = stateIn(database, Date.now);
  const [mine, other] = [openTalk({ storage }), openTalk({ storage })];
  for (const talk of [mine, other]) {
    await talk.arrive();
    await talk.type('East US');
  }
  return {
    database,
    mine,
    other,
    spoil: (set: string) => database.exec(`UPDATE items SET ${set} WHERE key LIKE '%' || '${idOf(mine)}'`),
  };
}

const idOf = (talk: ReturnType<typeof openTalk>): string => talk.sent[0]?.conversation?.id ?? '';

describe('a state that cannot be read', () => {
  it.each(unreadable)(
    '(%s) is told to its person once, who can go on at once; others hear nothing of it',
    async value => {
      const { mine, other, spoil } = await midway();
      spoil(`value = ${value}`);
      const [reply] = await mine.type('Japan East');
      expect(reply?.text).toContain(en.lost);
      expect(reply?.text).toContain('Japan East');
      expect((await mine.type('help')).map(({ text }) => text).join()).not.toContain(en.lost);
      const theirs = await other.type('Japan East');
      expect(theirs.map(({ text }) => text).join()).not.toContain(en.lost);
      const undisturbed = await (await midway()).other.type('Japan East');
      expect(questionOf(theirs.at(-1))).toEqual(questionOf(undisturbed.at(-1)));
    },
  );

  it.each(["version = 'x'", 'version = 1.5', "value = '{'"])(
    '(%s) does not keep anybody from starting over or from being forgotten',
    async set => {
      for (const words of ['start over', 'forget me', 'help']) {
        const { mine, spoil } = await midway();
        spoil(set);
        const replies = await mine.type(words);
        expect(replies.length).toBeGreaterThan(0);
        expect(replies.map(({ text }) => text).join()).not.toContain('Something failed');
        expect(questionOf((await mine.type('Japan East')).at(-1))).toBeDefined();
      }
    },
  );
});
