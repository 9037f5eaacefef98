import type { Read } from '../2-entities/entities.ts';
import { usedByAsk } from '../5-facts/ask/point.ts';
import { isTelling } from '../5-facts/ask/terms.ts';
import { wordClasses } from '../languages/word-classes.ts';

/** Tokens of the message, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What was made of a message. */
export interface Uses {
  /** Where facts, doubts and named parts stand. */
  readonly facts: readonly Stretch[];
  /** Something is asked: its words are looked for among the points known. */
  readonly asks: boolean;
  /** Talk, a command or an answer to what was asked: every word is used. */
  readonly whole: boolean;
}

/** How much of a message was made use of. */
export interface Accounting {
  /** Words that say something. */
  readonly content: number;
  /** Those of them that a fact, the question or talk uses. */
  readonly accounted: number;
  /** The stretches that nothing used. */
  readonly unread: readonly Stretch[];
}

const classNames = Object.keys(wordClasses);

/** Which words that say something were used, and which were not. Names that no fact and no question uses are unread. */
export function accountFor(read: Read, { facts, asks, whole }: Uses): Accounting {
  const { tokens } = read.message;
  const used = new Set<number>();
  for (const { from, to } of facts) for (let at = from; at < to; at += 1) used.add(at);
  for (const sentence of read.sentences) {
    const isUsed = facts.some(({ from, to }) => from < sentence.to && to > sentence.from);
    for (let at = sentence.from; at < sentence.to && (isUsed || asks); at += 1)
      for (const name of classNames)
        for (const end of read.endsOfClass(name, at)) for (let inside = at; inside < end; inside += 1) used.add(inside);
  }
  const unread: Stretch[] = [];
  let content = 0;
  let accounted = 0;
  tokens.forEach((token, at) => {
    if (!isTelling(token)) return;
    content += 1;
    if (whole || used.has(at) || (asks && usedByAsk(token))) accounted += 1;
    else {
      const before = unread.at(-1);
      if (before?.to === at) unread[unread.length - 1] = { ...before, to: at + 1 };
      else unread.push({ from: at, to: at + 1 });
    }
  });
  return { content, accounted, unread };
}
