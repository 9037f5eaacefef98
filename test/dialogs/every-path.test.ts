import { describe, expect, it } from 'vitest';
import { openTalk } from '../conversations/double.ts';
import { answerOf, questionOf } from '../conversations/seen.ts';
import { choicesOf, farTooMany, last, shownNow } from './walker.ts';

/** Walks stop here: enough to press every choice of every topic from every state that looks different. */
const mostStates = 400;

interface Step {
  readonly id: string;
  readonly choice: string;
}

/** Replays a path; gives what is shown at its end. */
async function replay(path: readonly Step[]) {
  const talk = openTalk();
  await talk.arrive();
  for (const { id, choice } of path) await talk.press({ kind: 'answer', id, choice });
  return talk;
}

describe('every way by buttons', () => {
  it('ends in an answer, asks nothing twice, and offers something at every step', { timeout: 60_000 }, async () => {
    const waiting: (readonly Step[])[] = [[]];
    const seen = new Set<string>();
    let answers = 0;
    while (waiting.length > 0 && seen.size < mostStates) {
      const path = waiting.pop() ?? [];
      const talk = await replay(path);
      if (answerOf(last(talk)) !== undefined) {
        answers += 1;
        continue;
      }
      const shown = shownNow(talk);
      expect(path.length).toBeLessThan(farTooMany);
      const asked = path.map(({ id }) => id);
      if (shown.step !== undefined) expect(asked).not.toContain(shown.id);
      expect(shown.choices.length).toBeGreaterThan(0);
      const ids = shown.id === 'review' ? ['confirm'] : choicesOf(shown);
      for (const choice of ids) {
        const key = `${shown.id}=${choice} after ${asked.at(-1)}=${path.at(-1)?.choice}`;
        if (seen.has(key)) continue;
        seen.add(key);
        waiting.push([...path, { id: shown.id, choice }]);
      }
    }
    expect(answers).toBeGreaterThan(20);
  });

  it('shows a progress that is true: the end never moves away', async () => {
    const talk = openTalk();
    await talk.arrive();
    let most = Number.POSITIVE_INFINITY;
    for (;;) {
      const shown = questionOf(last(talk));
      if (shown?.step === undefined || shown.of === undefined) break;
      expect(shown.of).toBeLessThanOrEqual(most);
      expect(shown.step).toBeLessThanOrEqual(shown.of);
      most = shown.of;
      await talk.press({ kind: 'answer', id: shown.id, choice: choicesOf(shown)[0] });
    }
    expect(questionOf(last(talk))?.id).toBe('review');
  });
});
