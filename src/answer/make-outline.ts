import { say } from '../content/index.ts';
import { buildsNothing } from '../decision/difference/builds.ts';
import type { Contradiction, ProposedVerdict, Recommendation, Source } from '../decision/said.ts';
import { beginningOf } from './beginning.ts';
import { checkOf } from './check.ts';
import { optionName } from './names.ts';
import { type Line, type Outline, type Section, titled, type WayOn, waysOn } from './outline.ts';
import { type Cite, outlineSections } from './outline-sections.ts';
import { comparedInCase, sideBySideOf } from './side-by-side.ts';
import { standingOptions } from './standing-options.ts';
import { standsLine } from './stands-line.ts';
import { toDo } from './to-do.ts';
import { dependsLines, missingLines } from './unsure.ts';
import { watched } from './watch-out.ts';
import { saysTheSame } from './words.ts';

function citing(sources: readonly Source[]): Cite {
  const byId = new Map(sources.map(source => [source.id, source]));
  return ids => ids.flatMap(id => byId.get(id) ?? []);
}

/** Verdicts that need no reason beside the design that shows it. */
const inDesign: ReadonlySet<ProposedVerdict['verdict']> = new Set(['recommended', 'companion']);

/** The verdict on each plan of the person; not on what the first sentence answers, nor on what stands already. */
function verdictLines(locale: string | undefined, cite: Cite, recommendation: Recommendation): readonly Line[] {
  const { proposedVerdicts, answer } = recommendation;
  const answered = new Set<string>(answer?.about);
  const stands = standingOptions(recommendation);
  return proposedVerdicts
    .filter(({ option, because }) => !answered.has(option) && !saysTheSame(because, answer?.sentence ?? ''))
    .filter(({ option, verdict }) => inDesign.has(verdict) || !stands(option))
    .map(({ option, verdict, because, sources }) => ({
      title: `${optionName(locale, option)}: ${say(locale, `answer.verdict.${verdict}`)}.`,
      details: inDesign.has(verdict) ? [] : [because],
      sources: cite(sources),
    }));
}

function contradictionLine(locale: string | undefined, contradiction: Contradiction): Line {
  return {
    title: contradiction.text,
    details: contradiction.waysOut.map(way => say(locale, 'answer.way-out', { text: way.text })),
    sources: [],
  };
}

/** Where the answer leads: only to what it has. */
function waysOf(recommendation: Recommendation, sections: readonly Section[]): readonly WayOn[] {
  const { topology, headline, answer } = recommendation;
  const has = (id: string): boolean => sections.some(section => section.id === id);
  const isTold = headline !== null || answer !== null;
  const open: Readonly<Record<WayOn, boolean>> = {
    share: isTold,
    files: topology !== null && !buildsNothing(recommendation),
    cost: has('figures'),
    compare: has('why-not') || (answer?.comparison ?? null) !== null,
    print: isTold,
    change: true,
  };
  return waysOn.filter(way => open[way]);
}

/**
 * Puts a recommendation in the order in which it is told: the answer to the question, what to do, what it depends on,
 * what hurts first; the rest is folded. `difference` is one sentence on what a changed answer changed, told first.
 */
export function makeOutline(
  recommendation: Recommendation,
  locale: string | undefined,
  difference: string | null,
): Outline {
  const cite = citing(recommendation.sources);
  const { answer, changes, ruleVersion } = recommendation;
  const inCase = comparedInCase(locale, recommendation);
  const beginning = beginningOf(locale, cite, recommendation, inCase);
  const stands = standsLine(locale, recommendation.requirements);
  const { first: parts, later: partsLater } = toDo(locale, cite, recommendation);
  const check = checkOf(locale, answer?.diagnosis ?? null);
  const partsTitle = say(
    locale,
    changes.length === 0 ? 'answer.parts' : check === null ? 'answer.to-do' : 'check.to-do',
  );
  const verdicts = verdictLines(locale, cite, recommendation);
  const { badge, lead, because } = beginning;
  const said = [
    stands,
    badge,
    lead,
    because,
    partsTitle,
    ...parts.map(lineText),
    ...checkText(check),
    say(locale, 'answer.watch'),
  ];
  const { first, later } = watched(
    locale,
    cite,
    recommendation,
    said.filter(text => text !== null),
  );
  const sections = outlineSections(locale, cite, recommendation, { toDo: partsLater, later });
  return {
    ...beginning,
    difference,
    stands,
    verdicts,
    contradictions: recommendation.contradictions.map(contradiction => contradictionLine(locale, contradiction)),
    depends: dependsLines(locale, recommendation, because),
    missing: missingLines(locale, recommendation),
    unsure: answer?.sure === false ? say(locale, 'unsure.ask') : null,
    check,
    sideBySide: sideBySideOf(locale, recommendation, inCase),
    parts,
    partsTitle,
    watch: first,
    sections,
    ways: waysOf(recommendation, sections),
    ruleVersion,
  };
}

const checkText = (check: Outline['check']): readonly string[] =>
  check === null ? [] : [check.step, ...check.lines.map(({ title }) => title)];

const lineText = ({ title, details, runsOn }: Line): string => titled(title, details, runsOn);
