import { describe, expect, it } from 'vitest';
import { questionRows } from '../../src/decision/ask/questions.data.ts';
import { askPeople } from './asking.ts';

describe('the number of questions', () => {
  const report = askPeople(12, 3);

  it('is the same for the same seed', () => {
    expect(askPeople(12, 3)).toEqual(report);
  });

  it('drops by what the first sentence says, and never exceeds the questions that there are', () => {
    expect(report.byButtons.mean).toBeLessThan(questionRows.length);
    expect(report.afterTwoFacts.mean).toBeLessThan(report.byButtons.mean - 1);
    expect(report.byButtons.error).toBeGreaterThan(0);
  });

  it('has no spread with one person', () => {
    expect(askPeople(1, 3).byButtons.error).toBe(0);
  });
});
