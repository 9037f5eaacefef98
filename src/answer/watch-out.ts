import { say } from '../content/index.ts';
import type { PitfallFinding, Recommendation } from '../decision/said.ts';
import { isClosed } from './beginning.ts';
import { firstSentence, type Line } from './outline.ts';
import { type Cite, pitfallLine } from './outline-sections.ts';
import { countWords, says, saysTheSame } from './words.ts';

/** What hurts a case first: so many are read before anything is unfolded. */
const firstWatched = 3;

/** So many are read even where what stands above them is long, a question with a yes or a no aside. */
const leastWatched = 2;

/** Words that an answer with a yes or a no in it has before the folds, less the question that follows it. */
const closedWords = 90 - 4;

/** Words that any other answer has before the folds, less the same. */
const openWords = 150 - 4;

/** What hurts first, and what is left for the fold. */
export interface Watched {
  readonly first: readonly Line[];
  readonly later: readonly Line[];
}

const plainLine = (title: string): Line => ({ title, details: [], sources: [] });

/** A pitfall with its first sentence to read, and the rest and the remedy to unfold. */
function foldedPitfall(locale: string | undefined, cite: Cite, pitfall: PitfallFinding): Line {
  const [title, rest] = firstSentence(pitfall.problem);
  const remedy = say(locale, 'answer.remedy', { text: pitfall.remedy });
  return {
    title,
    details: [],
    sources: cite(pitfall.sources),
    severity: pitfall.severity,
    folded: rest === '' ? [remedy] : [rest, remedy],
  };
}

/** How many of these lines fit: all that there is room for, at least so many. */
function fitting(lines: readonly Line[], room: number, least: number): number {
  let used = 0;
  const tooMany = lines.findIndex(({ title }) => {
    used += countWords(title);
    return used > room;
  });
  return tooMany < 0 ? lines.length : Math.max(least, tooMany);
}

/** Places that a pitfall loses where a step says it already: steps are read later, and not by everybody. */
const stepPlaces = 2;

/** True where one of these texts says what the pitfall or its remedy says. */
const isSaid = (texts: readonly string[], { problem, remedy }: PitfallFinding): boolean =>
  texts.some(text => says(text, firstSentence(problem)[0]) || says(text, firstSentence(remedy)[0]));

/** True where a step is about what the pitfall is about. */
const isDone = (texts: readonly string[], { problem, remedy }: PitfallFinding): boolean =>
  texts.some(text => saysTheSame(text, `${problem} ${remedy}`));

/**
 * The pitfalls that are worth being read first: those of this case that nothing read before says, the likeliest and
 * worst first; hygiene that everybody needs is none of them.
 */
function worstFirst({ pitfalls, steps }: Recommendation, said: readonly string[]): readonly PitfallFinding[] {
  const told = steps.map(({ text }) => text);
  const ofCase = pitfalls.filter(
    ({ about, scope, severity }) => about !== 'proposal' && (scope === 'case' || severity === 'blocker'),
  );
  const open = ofCase.filter(pitfall => pitfall.severity === 'blocker' || !isSaid(said, pitfall));
  const placed = open.map((pitfall, place) => ({
    pitfall,
    place: pitfall.severity !== 'blocker' && isDone(told, pitfall) ? place + stepPlaces : place,
  }));
  return placed.toSorted((one, other) => one.place - other.place).map(({ pitfall }) => pitfall);
}

/**
 * What to watch out for: what the answer itself says of conditions and limits, then the pitfalls, the blockers first.
 * `said`: everything that is read before it.
 */
export function watched(
  locale: string | undefined,
  cite: Cite,
  recommendation: Recommendation,
  said: readonly string[],
): Watched {
  const { answer, pitfalls } = recommendation;
  const details = answer === null ? [] : answer.details.slice(answer.sure ? 0 : 1);
  const told = details.filter(detail => !said.some(text => saysTheSame(text, detail)));
  const fresh = worstFirst(recommendation, [...said, ...details]);
  const open = [...told.map(plainLine), ...fresh.map(pitfall => foldedPitfall(locale, cite, pitfall))].slice(
    0,
    firstWatched,
  );
  const isShort = isClosed(recommendation) || (answer !== null && answer.verdict !== null);
  const room = (isShort ? closedWords : openWords) - said.reduce((sum, text) => sum + countWords(text), 0);
  const first = open.slice(0, fitting(open, room, isShort ? 1 : leastWatched));
  const shownPitfalls = Math.max(0, first.length - told.length);
  const shown = new Set(fresh.slice(0, shownPitfalls));
  const others = pitfalls.filter(pitfall => pitfall.about !== 'proposal' && !shown.has(pitfall));
  return {
    first,
    later: [...told.slice(first.length).map(plainLine), ...others.map(pitfall => pitfallLine(locale, cite, pitfall))],
  };
}
