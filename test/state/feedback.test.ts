import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database as Store } from '../../src/state/database.ts';
import { createFeedback, type FeedbackStore } from '../../src/state/feedback.ts';
import { stateIn } from '../../src/state/index.ts';
import { migrations } from '../../src/state/migrations.ts';

const day = 86_400_000;
const asIs = <Result>(work: () => Result): Result => work();

let database: Store;
let now = 0;
beforeEach(() => {
  database = new Database(':memory:');
  now = Date.UTC(2026, 10, 1);
});
afterEach(() => {
  database.close();
});

const rows = (): unknown[] => database.prepare('SELECT rating, reason, comment FROM feedback ORDER BY id').all();
const open = (): FeedbackStore => {
  for (const step of migrations) database.exec(step);
  return createFeedback(database, asIs, () => now);
};

describe('a vote', () => {
  it('is one row, whatever is said of it later, and the latest counts', () => {
    const feedback = open();
    const row = feedback.add({ rating: 'down' });
    feedback.add({ rating: 'up' });
    feedback.explain(row, { reason: 'too-long' });
    feedback.explain(row, { comment: 'half of it would do' });
    feedback.rate(row, 'down');
    expect(rows()[0]).toEqual({ rating: 'down', reason: 'too-long', comment: 'half of it would do' });
    feedback.rate(row, 'up');
    expect(rows()[0]).toEqual({ rating: 'up', reason: null, comment: null });
    expect(feedback.counts()).toEqual({ up: 2, down: 0 });
  });

  it('that is gone stays gone', () => {
    const feedback = open();
    feedback.rate(7, 'up');
    feedback.explain(7, { reason: 'wrong' });
    expect(feedback.counts()).toEqual({ up: 0, down: 0 });
  });

  it('stays where its words are forgotten', () => {
    const feedback = open();
    feedback.forgetWords(feedback.add({ rating: 'down', reason: 'missing', comment: 'payroll' }));
    expect(rows()).toEqual([{ rating: 'down', reason: 'missing', comment: null }]);
  });

  it('of before there were reasons is kept when the schema is brought up to date', () => {
    const reasons = migrations.findIndex(step => step.includes('ADD COLUMN reason'));
    for (const step of migrations.slice(0, reasons)) database.exec(step);
    database.exec("INSERT INTO feedback (received, rating, comment) VALUES (1, 'down', 'too long')");
    for (const step of migrations.slice(reasons)) database.exec(step);
    const feedback = createFeedback(database, asIs, () => now);
    feedback.explain(1, { reason: 'too-long' });
    expect(rows()).toEqual([{ rating: 'down', reason: 'too-long', comment: 'too long' }]);
    expect(feedback.counts()).toEqual({ up: 0, down: 1 });
  });
});

describe('what was written with a vote', () => {
  it('is kept no longer than a conversation, and the vote is', () => {
    database.close();
    database = openDatabase(':memory:');
    const state = stateIn(database, () => now, { uptime: () => now });
    state.feedback.add({ rating: 'down', comment: 'payroll' });
    now += 20 * day;
    state.feedback.add({ rating: 'down', comment: 'later' });
    now += 11 * day;
    expect(state.sweep(30)).toBe(0);
    expect(rows()).toEqual([
      { rating: 'down', reason: null, comment: null },
      { rating: 'down', reason: null, comment: 'later' },
    ]);
  });
});
