import { say } from '../content/index.ts';
import { isWithoutPrice } from '../decision/explain/figures.cost.ts';
import type { AnswerRef, Figure, PitfallFinding, Recommendation, Source, SourceId, WhatIf } from '../decision/said.ts';
import type { OptionId } from '../options/options.ts';
import { optionRows } from '../options/rows.ts';
import { choiceTitle, fieldTitle } from './answer-titles.ts';
import { sourceDates } from './days.ts';
import { figureWords } from './figure-words.ts';
import { optionName, optionNames } from './names.ts';
import { type Follow, type Line, type Section, type SectionId, sectionIds } from './outline.ts';
import { standingOptions } from './standing-options.ts';
import { dependsOn } from './unsure.ts';
import { subjectTitle } from './whole-answers.ts';
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

function saidOf(locale: string | undefined, { field, value }: AnswerRef): string {
  const titles = value.split(', ').map(one => choiceTitle(locale, field, one));
  return `${fieldTitle(locale, field)}: ${titles.join(', ')}`;
}

/** Why something that stands is changed, where the reason is known. */
function whyChanged(locale: string | undefined, { changes }: Recommendation): readonly Line[] {
  return changes.flatMap(({ what, because }) =>
    because === null ? [] : [{ title: subjectTitle(locale, what), details: [because], sources: [] }],
  );
}

/** The reasons that the first sentences do not give, each with the answers of the person that none before it names. */
function whyLines(locale: string | undefined, cite: Cite, recommendation: Recommendation): readonly Line[] {
  const named = new Set<string>();
  const fresh = recommendation.reasons.filter(({ text }) => text !== recommendation.headline?.because);
  const reasons = fresh.map(reason => {
    const answers = reason.answers.map(answer => saidOf(locale, answer)).filter(said => !named.has(said));
    for (const said of answers) named.add(said);
    return {
      title: reason.text,
      details: answers.length === 0 ? [] : [say(locale, 'answer.said', { answers: answers.join('; ') })],
      sources: cite(reason.sources),
    };
  });
  return [...reasons, ...whyChanged(locale, recommendation)];
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

function isFlat(value: unknown): value is Follow['choice'] {
  if (Array.isArray(value)) return value.every(one => typeof one === 'string');
  return typeof value === 'string' || typeof value === 'number';
}

function followOf(whatIf: WhatIf): Follow | undefined {
  const choice = whatIf.set[whatIf.field];
  return isFlat(choice) ? { field: whatIf.field, choice } : undefined;
}

/** True where one of them holds the option: what seems to go is still there in it. */
const isHeldBy = (holders: readonly OptionId[], option: OptionId): boolean =>
  holders.some(holder => optionRows[holder].holds.includes(option));

function whatIfLine(locale: string | undefined, whatIf: WhatIf): Line {
  const details = [say(locale, 'answer.what-if.leads', { option: optionName(locale, whatIf.headline) })];
  const added = whatIf.added.filter(option => option !== whatIf.headline);
  if (added.length > 0) details.push(say(locale, 'answer.what-if.adds', { options: optionNames(locale, added) }));
  const wans = whatIf.added.filter(option => optionRows[option].isVirtualWan);
  const moved = whatIf.removed.filter(option => isHeldBy(wans, option));
  const removed = whatIf.removed.filter(option => !isHeldBy(whatIf.added, option));
  if (moved.length > 0) details.push(say(locale, 'answer.what-if.moves', { options: optionNames(locale, moved) }));
  if (removed.length > 0) details.push(say(locale, 'answer.what-if.drops', { options: optionNames(locale, removed) }));
  const follow = followOf(whatIf);
  return { title: whatIf.text, details, sources: [], ...(follow === undefined ? {} : { follow }) };
}

function whatIfLines(locale: string | undefined, recommendation: Recommendation): readonly Line[] {
  const above = dependsOn(recommendation);
  const assumed = recommendation.assumptions
    .filter(({ field, couldChange }) => couldChange && !above.includes(field))
    .map(assumption => ({ title: assumption.text, details: [], sources: [] }));
  return [...recommendation.whatIf.map(whatIf => whatIfLine(locale, whatIf)), ...assumed];
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
