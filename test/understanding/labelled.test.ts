import { describe, expect, it } from 'vitest';
import { labelledMessages } from './labelled/message.ts';
import { labelledScoreOf } from './labelled/score.ts';

const sets = { first: labelledMessages('first'), second: labelledMessages('second'), third: labelledMessages('third') };
const scores = {
  first: labelledScoreOf(sets.first),
  second: labelledScoreOf(sets.second),
  third: labelledScoreOf(sets.third),
};

/** What each set must not fall below: a little under what it scores; the third has been read once. */
const floors = {
  first: { slots: 0.83, stance: 0.92, ask: 0.96, traps: 0.13, empty: 0.9, words: 0.92 },
  second: { slots: 0.84, stance: 0.84, ask: 0.96, traps: 0.13, empty: 0.9, words: 0.88 },
  third: { slots: 0.72, stance: 0.79, ask: 0.86, traps: 0.26, empty: 0.75, words: 0.71 },
} as const;

describe.each(['first', 'second', 'third'] as const)('strangers\u2019 messages, %s set', set => {
  const score = scores[set];
  const least = floors[set];

  it('has at least 150 messages', () => {
    expect(sets[set].length).toBeGreaterThanOrEqual(150);
  });

  it('is read in its facts, stances and questions', () => {
    expect(score.f1()).toBeGreaterThanOrEqual(least.slots);
    expect(score.stance).toBeGreaterThanOrEqual(least.stance);
    expect(score.ask).toBeGreaterThanOrEqual(least.ask);
  });

  it('springs few traps, and leaves empty what is about something else', () => {
    expect(score.sprung).toBeLessThanOrEqual(least.traps);
    expect(score.leftEmpty).toBeGreaterThanOrEqual(least.empty);
  });

  it('accounts for the words', () => {
    expect(score.accounted).toBeGreaterThanOrEqual(least.words);
  });
});
