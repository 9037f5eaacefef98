import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { type Database, openDatabase } from '../../src/state/database.ts';
import { stateIn } from '../../src/state/index.ts';
import { openTalk, type Talk } from '../conversations/double.ts';
import { questionOf } from '../conversations/seen.ts';

const secret = 'contoso-payroll';
const vote = (useful: boolean) => ({ kind: 'feedback', useful });

let database: Database;
let talk: Talk;
let lines: string[];
beforeEach(async () => {
  database = openDatabase(':memory:');
  lines = [];
  const log = createLog('debug', { write: line => void lines.push(line) });
  talk = openTalk({ feedback: stateIn(database, () => Date.now()).feedback, log });
  await talk.press({
    kind: 'form',
    ...{ sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'sql-database', sourceType: 'azure-vm' },
    ...{ exposure: 'none', hybrid: 'nothing' },
  });
  await talk.type("I don't know");
  await talk.type('yes');
});
afterEach(() => {
  database.close();
});

const rows = (): unknown[] => database.prepare('SELECT rating, reason, comment FROM feedback ORDER BY id').all();
const asked = (): string | undefined => questionOf(talk.sent.at(-1))?.id;

describe('"not useful"', () => {
  it('is kept at once, and the reason with it, in one row', async () => {
    await talk.press(vote(false));
    expect([asked(), rows()]).toEqual(['not-useful', [{ rating: 'down', reason: null, comment: null }]]);
    await talk.press({ kind: 'answer', id: 'not-useful', choice: 'missing' });
    await talk.press(vote(false));
    await talk.type(`nothing on ${secret}`);
    expect(rows()).toEqual([{ rating: 'down', reason: 'missing', comment: `nothing on ${secret}` }]);
    expect([asked(), lines.some(line => line.includes(secret))]).toEqual(['next', false]);
  });

  it('gives way to "useful" on the same answer, and a late reason then counts for nothing', async () => {
    await talk.press(vote(false));
    await talk.press(vote(true));
    expect([asked(), rows()]).toEqual(['next', [{ rating: 'up', reason: null, comment: null }]]);
    await talk.press({ kind: 'answer', id: 'not-useful', choice: 'wrong' });
    expect([asked(), rows()]).toEqual(['next', [{ rating: 'up', reason: null, comment: null }]]);
  });

  it('may come with words of the client, and is then not asked about', async () => {
    await talk.press({ ...vote(false), reason: 'too long' });
    expect([asked(), rows()]).toEqual(['next', [{ rating: 'down', reason: null, comment: 'too long' }]]);
  });

  it('of another answer is another row', async () => {
    await talk.press(vote(false));
    await talk.press({ kind: 'answer', id: 'not-useful', choice: 'skip' });
    await talk.type('change the target region to West Europe');
    await talk.press(vote(true));
    expect(rows()).toMatchObject([{ rating: 'down' }, { rating: 'up' }]);
  });

  it('keeps no word of somebody who wants to be forgotten, of an earlier case neither', async () => {
    await talk.press(vote(false));
    await talk.type(`nothing on ${secret}`);
    await talk.type('start over');
    await talk.type('forget me');
    expect(rows()).toEqual([{ rating: 'down', reason: null, comment: null }]);
  });
});
