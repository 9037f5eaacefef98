import { say } from '../content/index.ts';
import type { PitfallFinding, Recommendation } from '../decision/recommendation.ts';
import { isClosed } from './beginning.ts';
import { firstSentence, type Line } from './outline.ts';
import { type Cite, pitfallLine } from './outline-sections.ts';
import { countWords, saysTheSame } from './words.ts';

/** What hurts a case first: so many are read before anything is unfolded. */
const firstWatched = 3;

/** Words that an answer with a yes or a no in it has before the folds: 90, less the question that follows it. */
const closedWords = 86;

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

/** How many of these lines fit: all that there is room for, at least one. */
function fitting(lines: readonly Line[], room: number): number {
  let used = 0;
  const tooMany = lines.findIndex(({ title }) => {
    used += countWords(title);
    return used > room;
  });
  return tooMany < 0 ? lines.length : Math.max(1, tooMany);
}

/**
 * What to watch out for: what the answer itself says of conditions and limits, then the pitfalls, the blockers first.
 * A pitfall that an answer or something to do says already comes later. `said`: everything that is read before it.
 */
export function watched(
  locale: string | undefined,
  cite: Cite,
  recommendation: Recommendation,
  said: readonly string[],
): Watched {
  const { answer, pitfalls, steps } = recommendation;
  const details = answer === null ? [] : answer.details.slice(answer.sure ? 0 : 1);
  const ofDesign = pitfalls.filter(({ about }) => about !== 'proposal');
  const handled = [...said, ...details, ...steps.map(({ text }) => text)];
  const isNew = ({ problem, remedy, severity }: PitfallFinding): boolean =>
    severity === 'blocker' || !handled.some(text => saysTheSame(text, `${problem} ${remedy}`));
  const told = details.filter(detail => !said.some(text => saysTheSame(text, detail)));
  const fresh = ofDesign.filter(isNew);
  const open = [...told.map(plainLine), ...fresh.map(pitfall => foldedPitfall(locale, cite, pitfall))].slice(
    0,
    firstWatched,
  );
  const room = closedWords - said.reduce((sum, text) => sum + countWords(text), 0);
  const isShort = isClosed(recommendation) || (answer !== null && answer.verdict !== null);
  const first = isShort ? open.slice(0, fitting(open, room)) : open;
  const shownPitfalls = Math.max(0, first.length - told.length);
  const shown = new Set(fresh.slice(0, shownPitfalls));
  return {
    first,
    later: [
      ...told.slice(first.length).map(plainLine),
      ...ofDesign.filter(pitfall => !shown.has(pitfall)).map(pitfall => pitfallLine(locale, cite, pitfall)),
    ],
  };
}
