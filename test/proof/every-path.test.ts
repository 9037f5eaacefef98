import { describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, questionOf } from '../conversations/seen.ts';
import { headlineOf } from '../support/headline.ts';
import { choicesOf, farTooMany, last, shownNow } from './walker.ts';

/** Walks stop here: enough to press every choice of every topic from every state that looks different. */
const mostSteps = 1_000;

/** Where the way on is not every choice. */
const onward: Readonly<Record<string, readonly string[]>> = {
  review: ['confirm'],
  missing: ['ask:resourceType', 'ask:sourceType', 'ask:goal', 'ask:hybrid'],
};

interface Place {
  readonly talk: Talk;
  readonly asked: readonly string[];
  readonly seen: string;
}

async function press({ talk, asked }: Place, id: string, choice: string): Promise<Place> {
  const next = talk.fork();
  await next.press({ kind: 'answer', id, choice });
  // Whoever knew nothing may be asked the same once more, now that there is something to go by.
  return { talk: next, asked: id === 'missing' ? [] : [...asked, id], seen: `${id}=${choice}` };
}

describe('every way by buttons', () => {
  it('ends in an answer, asks nothing twice, and offers something at every step', async () => {
    const start = openTalk();
    await start.arrive();
    const waiting: Place[] = [{ talk: start, asked: [], seen: '' }];
    const walked = new Set<string>();
    const headlines = new Set<string>();
    while (walked.size < mostSteps) {
      const place = waiting.pop();
      if (place === undefined) break;
      const answer = answerOf(last(place.talk));
      if (answer !== undefined) {
        headlines.add(headlineOf(answer.recommendation).option);
        continue;
      }
      const shown = shownNow(place.talk);
      expect(place.asked.length).toBeLessThan(farTooMany);
      if (shown.step !== undefined) expect(place.asked).not.toContain(shown.id);
      const ids = onward[shown.id] ?? choicesOf(shown);
      expect(ids.length).toBeGreaterThan(0);
      for (const choice of ids) {
        const step = `${place.seen}, then ${shown.id}=${choice}`;
        if (walked.has(step)) continue;
        walked.add(step);
        waiting.push(await press(place, shown.id, choice));
      }
    }
    expect(waiting).toEqual([]);
    expect(headlines.size).toBeGreaterThan(5);
  });

  it('shows a progress that is true: the end never moves away', async () => {
    const talk = openTalk();
    await talk.arrive();
    await talk.press({ kind: 'answer', id: 'start', choice: 'continue' });
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
