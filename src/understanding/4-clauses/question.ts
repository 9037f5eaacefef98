import type { AskKind } from '../../decision/case/ask.ts';
import { type Sentence, sentencesOf, wordsBetween } from '../1-text/sentences.ts';
import type { Token } from '../1-text/tokens.ts';
import { askRows, choicePattern, symptomPattern } from '../languages/ask-rows.ts';

/** The main question of a message. */
export interface MainQuestion {
  readonly kind: AskKind;
  readonly sentence: Sentence;
  /** True: words of the question say which kind it is. */
  readonly told: boolean;
}

/** Words of one sentence that are looked at, which bounds the work on hostile text. */
const longest = 120;

const wordsOf = (tokens: readonly Token[], { from, to }: Sentence): string =>
  wordsBetween(tokens, from, Math.min(to, from + longest));

/** Kinds whose words settle it wherever they stand: "what is the difference …". */
const decisive: ReadonlySet<AskKind> = new Set(['compare', 'first-step']);

function kindOf(words: string): AskKind | undefined {
  let best: { readonly kind: AskKind; readonly at: number } | undefined;
  for (const { kind, pattern } of askRows) {
    const at = pattern.exec(words)?.index;
    if (at !== undefined && decisive.has(kind)) return kind;
    if (at !== undefined && (best === undefined || at < best.at)) best = { kind, at };
  }
  return best?.kind;
}

/** The main question: the last that is asked, or what does not work. Undefined where nothing is asked or told of. */
export function mainQuestion(tokens: readonly Token[]): MainQuestion | undefined {
  const sentences = sentencesOf(tokens);
  const asked = sentences.filter(sentence => sentence.asked);
  const last = asked.at(-1);
  if (last !== undefined) {
    const words = wordsOf(tokens, last);
    const kind = kindOf(words) ?? (choicePattern.test(words) ? 'which' : undefined);
    return { kind: kind ?? 'can', sentence: last, told: kind !== undefined };
  }
  const symptom = sentences.findLast(sentence => symptomPattern.test(wordsOf(tokens, sentence)));
  return symptom === undefined ? undefined : { kind: 'why-not-working', sentence: symptom, told: true };
}
