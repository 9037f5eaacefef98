import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';
import { blindCorpus } from './blind/index.ts';
import { Score, scoreRow } from './blind/score.ts';

const messages = Object.values(blindCorpus).flat();

const score = new Score();
for (const row of messages)
  scoreRow(row, understand(row.text, row.asked === undefined ? {} : { asked: row.asked }), score);

const floors = [
  ['sourceRegion', 0.97],
  ['targetRegion', 0.97],
  ['otherRegions', 0.88],
  ['sourceType', 0.97],
  ['resourceType', 0.97],
  ['exposure', 0.98],
  ['hybrid', 0.97],
  ['siteCount', 0.95],
  ['sameVnet', 0.95],
  ['addressOverlap', 0.97],
  ['encryption', 0.97],
  ['bandwidth', 0.97],
  ['sameTenant', 0.97],
  ['transitive', 0.94],
  ['proposed', 0.98],
  ['ruledOut', 0.97],
  ['command', 0.97],
  ['question', 0.92],
  ['symptom', 0.97],
  ['ambiguous', 0.97],
] as const;

describe('messages written without knowledge of the phrase lists', () => {
  it('are many', () => {
    expect(messages.length).toBeGreaterThanOrEqual(1000);
  });

  it.each(floors)('%s is read with an F1 of at least %d', (slot, floor) => {
    expect(score.f1(slot)).toBeGreaterThanOrEqual(floor);
  });

  it('state nowhere what only sounds like it', () => {
    const taken = score.faults.filter(fault => fault.slot.startsWith('not '));
    expect(taken.map(({ slot, text }) => `${slot}: ${text}`).length).toBeLessThanOrEqual(3);
  });
});
