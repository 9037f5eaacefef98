import { type AskKind, askKinds } from '../../decision/case/ask.ts';
import { type Sentence, sentencesOf, wordsBetween } from '../1-text/sentences.ts';
import type { Token } from '../1-text/tokens.ts';
import { askRows, choicePattern, symptomPattern } from '../languages/ask-rows.ts';
import { questionWeights } from '../languages/question-weights.data.ts';
import { LinearClassifier } from './linear-classifier.ts';
import { questionFeatures } from './question-features.ts';

/** The main question of a message. */
export interface MainQuestion {
  readonly kind: AskKind;
  readonly sentence: Sentence;
  /** True: words of the question say which kind it is. */
  readonly told: boolean;
  /** True: a mark or an opening word says that something is asked. */
  readonly marked: boolean;
  /** What spoke most for the kind. */
  readonly because: readonly string[];
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

/** The question as its opening words and its marks tell it. */
interface Hint {
  readonly kind: AskKind;
  readonly sentence: Sentence;
  readonly told: boolean;
}

/** What pasted output shows where something does not work. */
const evidence: ReadonlySet<string> = new Set(['error', 'no-name', 'lookup', 'routes']);

/** The last sentence that asks, or that says what does not work. Undefined where nothing is asked or told of. */
function hintOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  shown: readonly string[] = [],
): Hint | undefined {
  const last = sentences.findLast(sentence => sentence.asked);
  if (last !== undefined) {
    const words = wordsOf(tokens, last);
    const kind = kindOf(words) ?? (choicePattern.test(words) ? 'which' : undefined);
    return { kind: kind ?? 'can', sentence: last, told: kind !== undefined };
  }
  const told = sentences.findLast(sentence => symptomPattern.test(wordsOf(tokens, sentence)));
  // Who pastes an error or a look-up and asks nothing wants to know what is wrong.
  const symptom = told ?? (shown.some(sign => evidence.has(sign)) ? sentences.at(-1) : undefined);
  return symptom === undefined ? undefined : { kind: 'why-not-working', sentence: symptom, told: true };
}

/** True where a sentence asks something or says what does not work: what the message describes stands. */
export const isAskedOrFails = (tokens: readonly Token[], sentences: readonly Sentence[]): boolean =>
  hintOf(tokens, sentences) !== undefined;

/** What is told apart: the kinds of question, that nothing is asked, and that the message is about something else. */
export const questionClasses = [...askKinds, 'none', 'off-topic'] as const;

const classifier = new LinearClassifier(questionClasses, questionWeights);

/** What the classifier looks at: the words by their places, and what the opening words say. */
export function questionEvidence(
  tokens: readonly Token[],
  words: readonly string[],
  shown: readonly string[] = [],
  sentences: readonly Sentence[] = sentencesOf(tokens),
): ReadonlySet<string> {
  const hint = hintOf(tokens, sentences, shown);
  const features = new Set(questionFeatures(words, sentences));
  for (const sign of shown) features.add(`shown:${sign}`);
  if (sentences.some(sentence => symptomPattern.test(wordsOf(tokens, sentence)))) features.add('told:why-not-working');
  features.add(`hint:${hint?.kind ?? 'none'}`);
  if (hint?.told === true) features.add(`told:${hint.kind}`);
  return features;
}

/**
 * How sure it must be that something is asked where no mark and no opening word says so, and that nothing is where one
 * does.
 */
const least = { unmarked: 0.6, taken: 0.8, takenTold: 0.95, told: 0.55 };

/** How sure it must be that a message is about something else, and surer where it names a product. */
const sureOffTopic = { plain: 0.6, named: 0.92 };

/** What a message wants to know. */
export interface ReadQuestion {
  /** Undefined where nothing is asked or told of that does not work. */
  readonly main: MainQuestion | undefined;
  /** The message is about something else, whatever words it shares with networks. */
  readonly isElsewhere: boolean;
}

/**
 * Reads what a message wants to know, and the sentence that asks it. `words`: the words of the message with names by
 * their
 * kind; `shown`: what was pasted.
 */
export function readMainQuestion(
  tokens: readonly Token[],
  words: readonly string[],
  shown: readonly string[],
  sentences: readonly Sentence[],
  namesProduct: boolean,
): ReadQuestion {
  const hint = hintOf(tokens, sentences, shown);
  const { best, likelihood, because } = classifier.judge(questionEvidence(tokens, words, shown, sentences));
  if (best === 'none' || best === 'off-topic') {
    const isTaken = hint === undefined || likelihood >= (hint.told ? least.takenTold : least.taken);
    return {
      main: isTaken ? undefined : { ...hint, marked: true, because: ['hint'] },
      isElsewhere: best === 'off-topic' && likelihood >= (namesProduct ? sureOffTopic.named : sureOffTopic.plain),
    };
  }
  const last = sentences.at(-1);
  const sentence = hint?.sentence ?? last;
  const isUnsure = hint === undefined && likelihood < least.unmarked;
  if (isUnsure || sentence === undefined) return { main: undefined, isElsewhere: false };
  const told = hint?.told === true || likelihood >= least.told;
  return { main: { kind: best, sentence, told, marked: hint !== undefined, because }, isElsewhere: false };
}
