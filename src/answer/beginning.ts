import { givesVerdict, insideSentence } from '../content/grammar.ts';
import { say } from '../content/index.ts';
import type { Ask } from '../decision/case/ask.ts';
import type { AskedAnswer, Recommendation } from '../decision/said.ts';
import { type Beginning, firstSentence } from './outline.ts';
import type { Cite } from './outline-sections.ts';
import type { PairInCase } from './pair-in-case.ts';
import { tooLittle } from './unsure.ts';

type Locale = string | undefined;

/** Kinds of question that have a yes or a no. */
const closed: ReadonlySet<Ask['kind']> = new Set(['can', 'needed', 'review']);

/** True for the answer to a question with a yes or a no in it. */
export function isClosed({ answer, requirements }: Recommendation): boolean {
  return answer?.sure === true && requirements.ask !== undefined && closed.has(requirements.ask.kind);
}

function badgeOf(locale: Locale, recommendation: Recommendation): string | null {
  const { answer } = recommendation;
  if (answer === null || answer.verdict === null || !isClosed(recommendation)) return null;
  return givesVerdict(locale, answer.sentence) ? null : say(locale, `answer.badge.${answer.verdict}`);
}

/** Words of a first sentence that says something by itself: "Yes." does not. */
const leastWords = 4;

/** An answer in two: what is read at a glance, and the rest. */
function inTwo(text: string): readonly [string, string] {
  const [first, rest] = firstSentence(text);
  if (rest === '' || first.split(/\s+/).length >= leastWords) return [first, rest];
  const [second, others] = firstSentence(rest);
  return [`${first} ${second}`, others];
}

/** What follows an answer that a design gives: the design where it was not named yet, else its reason. */
function secondSentence({ headline }: Recommendation, { sentence, point }: AskedAnswer): string {
  if (point !== null || headline === null) return '';
  if (!sentence.includes(headline.sentence)) return headline.sentence;
  return sentence.includes(headline.because) ? '' : headline.because;
}

/** What is known of the subject of a question that has no sure answer. */
function whatIsKnown(locale: Locale, { details: [known] }: AskedAnswer): string {
  if (known === undefined) return '';
  return say(locale, 'unsure.known', { text: insideSentence(locale, known) });
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * The first sentences; of two options side by side what the case decides, where nothing more is known of the question.
 */
const sentenceOf = ({ point, sentence, comparison }: AskedAnswer, inCase: PairInCase | null): string =>
  inCase !== null && point === null && sentence === comparison?.decides ? inCase.decides : sentence;

function ofQuestion(
  locale: Locale,
  cite: Cite,
  recommendation: Recommendation,
  answer: AskedAnswer,
  inCase: PairInCase | null,
): Beginning {
  const [lead, rest] = inTwo(sentenceOf(answer, inCase));
  const more = answer.sure ? secondSentence(recommendation, answer) : whatIsKnown(locale, answer);
  const { verdict, sources } = answer;
  const cited = sources.length > 0 ? sources : (recommendation.legs[0]?.sources ?? []);
  return {
    badge: badgeOf(locale, recommendation),
    verdict,
    lead,
    because: orNull([rest, more].filter(text => text !== '').join(' ')),
    sources: cite(cited),
  };
}

/**
 * What an answer begins with: the answer to the question, else the recommendation, else what is missing for one.
 * `inCase`: what the case says of the two options that the question names.
 */
export function beginningOf(
  locale: Locale,
  cite: Cite,
  recommendation: Recommendation,
  inCase: PairInCase | null,
): Beginning {
  const { answer, headline, legs, missing } = recommendation;
  if (answer !== null) return ofQuestion(locale, cite, recommendation, answer, inCase);
  const plain = { badge: null, verdict: null };
  if (headline === null) {
    const { lead, next } = tooLittle(locale, missing);
    return { ...plain, lead, because: next, sources: [] };
  }
  return { ...plain, lead: headline.sentence, because: headline.because, sources: cite(legs[0]?.sources ?? []) };
}
