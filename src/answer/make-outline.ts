import { say } from '../content/index.ts';
import type { Contradiction, Recommendation, Source } from '../decision/recommendation.ts';
import { optionName } from './names.ts';
import type { Line, Outline } from './outline.ts';
import { type Cite, outlineSections, pitfallLine } from './outline-sections.ts';
import { dependsLines, missingLines, tooLittle } from './unsure.ts';

/** Pitfalls that are shown before anything is unfolded: of the design, and of the person's own plans. */
const firstPitfalls = 5;
const firstOfPlan = 3;

function citing(sources: readonly Source[]): Cite {
  const byId = new Map(sources.map(source => [source.id, source]));
  return ids => ids.flatMap(id => byId.get(id) ?? []);
}

function verdictLines(locale: string | undefined, cite: Cite, recommendation: Recommendation): readonly Line[] {
  return recommendation.proposedVerdicts.map(proposed => ({
    title: `${optionName(locale, proposed.option)}: ${say(locale, `answer.verdict.${proposed.verdict}`)}.`,
    details: [proposed.because],
    sources: cite(proposed.sources),
  }));
}

function contradictionLine(locale: string | undefined, contradiction: Contradiction): Line {
  return {
    title: contradiction.text,
    details: contradiction.waysOut.map(way => say(locale, 'answer.way-out', { text: way.text })),
    sources: [],
  };
}

/**
 * Puts a recommendation in the order in which it is told. `difference` is one sentence on what a changed answer
 * changed, told first.
 */
export function makeOutline(
  recommendation: Recommendation,
  locale: string | undefined,
  difference: string | null,
): Outline {
  const cite = citing(recommendation.sources);
  const ofPlan = recommendation.pitfalls.filter(pitfall => pitfall.about === 'proposal');
  const ofDesign = recommendation.pitfalls.filter(pitfall => pitfall.about !== 'proposal');
  const blockers = ofDesign.filter(pitfall => pitfall.severity === 'blocker');
  const others = ofDesign.filter(pitfall => pitfall.severity !== 'blocker');
  const { headline } = recommendation;
  const { lead, next } =
    headline === null ? tooLittle(locale, recommendation.missing) : { lead: headline.sentence, next: headline.because };
  return {
    difference,
    verdicts: [
      ...verdictLines(locale, cite, recommendation),
      ...ofPlan.slice(0, firstOfPlan).map(pitfall => pitfallLine(locale, cite, pitfall)),
    ],
    contradictions: recommendation.contradictions.map(contradiction => contradictionLine(locale, contradiction)),
    lead,
    because: next,
    depends: dependsLines(locale, recommendation),
    missing: missingLines(locale, recommendation),
    parts: recommendation.legs.map(leg => ({
      title: optionName(locale, leg.option),
      details: [leg.what],
      sources: cite(leg.sources),
    })),
    blockers: blockers.map(pitfall => pitfallLine(locale, cite, pitfall)),
    pitfalls: others.slice(0, firstPitfalls).map(pitfall => pitfallLine(locale, cite, pitfall)),
    sections: outlineSections(locale, cite, recommendation, [
      ...ofPlan.slice(firstOfPlan),
      ...others.slice(firstPitfalls),
    ]),
    ruleVersion: recommendation.ruleVersion,
  };
}
