import { say } from '../content/index.ts';
import { isWithoutPrice } from '../decision/explain/figures.cost.ts';
import type { Figure, PitfallFinding, Recommendation, Source, SourceId } from '../decision/said.ts';
import { sourceDates } from './days.ts';
import { figureWords } from './figure-words.ts';
import { optionName } from './names.ts';
import { type Line, type Section, type SectionId, sectionIds } from './outline.ts';
import { standingOptions } from './standing-options.ts';
import { whatIfLines } from './what-if-lines.ts';
import { whyLines } from './why-lines.ts';
import { inOrderOfInterest } from './why-not.ts';

/** Finds the sources of a claim among those of the recommendation. */
export type Cite = (ids: readonly SourceId[]) => readonly Source[];

/** A pitfall as a line: what goes wrong, what to do, where it is written. */
export function pitfallLine(locale: string | undefined, cite: Cite, pitfall: PitfallFinding): Line {
  return {
    title: pitfall.problem,
    details: [say(locale, 'answer.remedy', { text: pitfall.remedy })],
    sources: cite(pitfall.sources),
    severity: pitfall.severity,
  };
}

function whyNotLines(locale: string | undefined, cite: Cite, recommendation: Recommendation): readonly Line[] {
  const stands = standingOptions(recommendation);
  const others = inOrderOfInterest(recommendation).filter(({ option }) => !stands(option));
  return others.map(rejected => ({
    title:
      rejected.verdict === 'rejected'
        ? optionName(locale, rejected.option)
        : say(locale, 'answer.judged', {
            option: optionName(locale, rejected.option),
            verdict: say(locale, `answer.verdict.${rejected.verdict}`),
          }),
    details: [rejected.because, say(locale, 'answer.would-fit', { text: rejected.wouldFit })],
    sources: cite(rejected.sources),
  }));
}

const weights = ['round-trip', '/cost', '/limit-1', '/limit', '/billed'] as const;

/**
 * The figures that matter first: distance, price, limits, what is billed; those of the headline before the others. A
 * price that is not known comes last.
 */
function byWeight(figures: readonly Figure[]): readonly Figure[] {
  const weight = (figure: Figure): number => {
    const found = weights.findIndex(part => figure.id.includes(part));
    return found < 0 || isWithoutPrice(figure) ? weights.length : found;
  };
  return figures.toSorted((one, other) => weight(one) - weight(other));
}

function figureLines(locale: string | undefined, cite: Cite, recommendation: Recommendation): readonly Line[] {
  return byWeight(recommendation.figures).map(figure => ({
    title: figureWords(locale, figure),
    details: figure.note === null ? [] : [figure.note],
    sources: cite(figure.sources),
  }));
}

function sourceLines(locale: string | undefined, { sources }: Recommendation): readonly Line[] {
  return sources.map(source => ({
    title: sourceDates(locale, source),
    details: [],
    sources: [source],
  }));
}

/** What is folded of a new design are parts; of one that changes what stands, more to do. */
function titleOf(locale: string | undefined, id: SectionId, { changes }: Recommendation): string {
  return say(locale, id === 'changes' && changes.length === 0 ? 'answer.section.parts' : `answer.section.${id}`);
}

/** What did not find room above: of what to do, and of what to watch out for. */
export interface Later {
  readonly toDo: readonly Line[];
  readonly later: readonly Line[];
}

/** The folded parts of an answer; those with nothing to say are left out. */
export function outlineSections(
  locale: string | undefined,
  cite: Cite,
  recommendation: Recommendation,
  { toDo, later }: Later,
): readonly Section[] {
  const ofPlan = recommendation.pitfalls.filter(({ about }) => about === 'proposal');
  const lines: Readonly<Record<SectionId, readonly Line[]>> = {
    changes: toDo,
    why: whyLines(locale, cite, recommendation),
    'why-not': whyNotLines(locale, cite, recommendation),
    pitfalls: [...later, ...ofPlan.map(pitfall => pitfallLine(locale, cite, pitfall))],
    'what-if': whatIfLines(locale, recommendation),
    figures: figureLines(locale, cite, recommendation),
    'take-away': recommendation.steps.map(step => ({ title: step.text, details: [], sources: [] })),
    sources: sourceLines(locale, recommendation),
  };
  return sectionIds
    .filter(id => lines[id].length > 0)
    .map(id => ({ id, title: titleOf(locale, id, recommendation), lines: lines[id], left: 0 }));
}
