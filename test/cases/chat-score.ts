import type { Difference } from './agreement.ts';
import type { ChatAnswer } from './chat.ts';
import { type Score, Tally } from './score.ts';

/** The middle of some numbers, the upper one of two; 0 where there are none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** How the conversations went, beside the answers that they came to. */
export interface ChatScore extends Score {
  readonly questions: { readonly median: number; readonly most: number };
  /** Median words of the reply before anything is unfolded: of all, and of those to a question with a yes or no. */
  readonly words: { readonly all: number; readonly closed: number };
  /** How often each field was wrong, missing, or there without being in the text, at the first summary. */
  readonly fields: Readonly<Record<keyof Difference, ReadonlyMap<string, number>>>;
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].toSorted(([, one], [, other]) => other - one));
}

function scoreOne(tally: Tally, answer: ChatAnswer, expected: string | null): void {
  const { id, saidAlready, summary, sure, verdict } = answer;
  tally.add('asks nothing that was said', saidAlready.length === 0, { id, expected: '-', got: saidAlready.join(', ') });
  if (summary !== null) {
    const { wrong } = summary;
    const list = (of: 'shown' | 'known'): string => wrong.map(value => `${value.field}: ${value[of]}`).join('; ');
    const miss = { id, expected: list('known'), got: list('shown') };
    tally.add('summary without a wrong value', wrong.length === 0, miss);
  }
  tally.add('sure', sure, { id, expected: expected ?? 'an answer', got: 'no sure answer' });
  if (expected !== null && verdict !== null && sure)
    tally.add('verdict right where one is given', verdict === expected, { id, expected, got: verdict });
}

/** `verdicts`: by id of the case, what is right where the question is one to answer with yes or no. */
export function chatScore(answers: readonly ChatAnswer[], verdicts: ReadonlyMap<string, string>): ChatScore {
  const tally = new Tally();
  for (const answer of answers) scoreOne(tally, answer, verdicts.get(answer.id) ?? null);
  const counts = answers.map(({ questions }) => questions.length);
  const words = (some: readonly ChatAnswer[]): number => median(some.map(each => each.words));
  const summaries = answers.flatMap(({ summary }) => summary ?? []);
  return {
    measures: tally.measures,
    misses: tally.misses,
    questions: { median: median(counts), most: Math.max(0, ...counts) },
    words: { all: words(answers), closed: words(answers.filter(({ id }) => verdicts.has(id))) },
    fields: {
      wrong: counted(summaries.flatMap(({ wrong }) => wrong.map(({ field }) => field))),
      missing: counted(summaries.flatMap(({ missing }) => missing)),
      beyond: counted(summaries.flatMap(({ beyond }) => beyond)),
    },
  };
}
