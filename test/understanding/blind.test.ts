import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';
import { blindCorpus } from './blind/index.ts';
import { Score, scoreRow } from './blind/score.ts';

const messages = Object.values(blindCorpus).flat();

const score = new Score();
for (const row of messages)
  scoreRow(row, understand(row.text, row.asked === undefined ? {} : { asked: row.asked }), score);

const floors = [
  ['sourceRegion', 0.93],
  ['targetRegion', 0.94],
  ['sourceType', 0.92],
  ['resourceType', 0.94],
  ['exposure', 0.96],
  ['hybrid', 0.95],
  ['sameVnet', 0.9],
  ['addressOverlap', 0.9],
  ['encryption', 0.95],
  ['bandwidth', 0.95],
  ['sameTenant', 0.95],
  ['transitive', 0.85],
  ['proposed', 0.93],
  ['ruledOut', 0.88],
  ['command', 0.97],
  ['question', 0.85],
  ['symptom', 0.9],
  ['ambiguous', 0.95],
] as const;

describe('messages written without knowledge of the phrase lists', () => {
  it('are many', () => {
    expect(messages.length).toBeGreaterThanOrEqual(500);
  });

  it.each(floors)('%s is read with an F1 of at least %d', (slot, floor) => {
    expect(score.f1(slot)).toBeGreaterThanOrEqual(floor);
  });

  it('state nowhere what only sounds like it', () => {
    const taken = score.faults.filter(fault => fault.slot.startsWith('not '));
    expect(taken.map(({ slot, text }) => `${slot}: ${text}`).length).toBeLessThanOrEqual(3);
  });
});
