import { rejectedFor } from './alternatives.ts';
import { assumptionsOf } from './assumptions.ts';
import { optionName } from './catalogue.ts';
import { contradictionsIn } from './contradictions.ts';
import type { Decision } from './decide.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import { figuresFor } from './figures.ts';
import { legsOf } from './legs.ts';
import { optionWords } from './option-words.data.ts';
import type { OptionId } from './options.ts';
import { pitfallsFor } from './pitfalls/index.ts';
import { present } from './present.ts';
import { reasonsOf } from './reasons.ts';
import type { Recommendation, SourceId } from './recommendation.ts';
import type { Requirements } from './requirements.ts';
import { ruleVersion } from './rule-version.ts';
import { sourcesOf } from './sources.ts';
import { stepsOf } from './steps.ts';
import { filled } from './template.ts';
import { verdictsFor } from './verdicts.ts';
import { whatIfFrom } from './what-if.ts';
import { type Words, wordsOf } from './words.ts';

function statusOf(headline: OptionId): Recommendation['status'] {
  if (headline === 'out-of-scope') return 'out-of-scope';
  return headline === 'ask-exposure' ? 'needs-answer' : 'recommended';
}

/** The row that says why: of the leg, or of the question where there is no leg. */
function because({ from, decided }: Decision): string {
  return from.table.leg === undefined ? present(decided[0]).row.because : from.row.because;
}

function headlineOf({ decision }: Evaluated, words: Words): Recommendation['headline'] {
  const { headline, from, choice } = decision;
  const rule = from.table.leg === undefined ? `headline/${choice.id}` : `${from.table.id}/${from.row.id}`;
  return {
    option: headline,
    name: optionName(headline),
    sentence: filled(optionWords[headline].use, words),
    because: filled(because(decision), words),
    rule,
  };
}

type Sourced = readonly { readonly sources: readonly SourceId[] }[];

function sourcesIn(...lists: readonly Sourced[]): ReturnType<typeof sourcesOf> {
  const ids = new Set<SourceId>();
  for (const list of lists) for (const item of list) for (const id of item.sources) ids.add(id);
  return sourcesOf(ids);
}

/** The recommendation for these answers. The same answers give the same bytes, on any machine, at any time. */
export function recommend(said: Requirements): Recommendation {
  const evaluated = evaluate(said);
  const { requirements, facts, decision, given } = evaluated;
  const words = wordsOf(facts);
  const legs = legsOf(decision, words);
  const reasons = reasonsOf(decision, requirements, words);
  const rejected = rejectedFor(decision.headline, given);
  const proposedVerdicts = verdictsFor(decision.headline, given);
  const pitfalls = pitfallsFor(given);
  const figures = figuresFor(given);
  const whatIf = whatIfFrom(evaluated);
  return {
    ruleVersion,
    status: statusOf(decision.headline),
    headline: headlineOf(evaluated, words),
    legs,
    steps: stepsOf(given, words),
    reasons,
    rejected,
    proposedVerdicts,
    pitfalls,
    assumptions: assumptionsOf(evaluated, whatIf, words),
    contradictions: contradictionsIn(requirements, facts),
    whatIf,
    figures,
    sources: sourcesIn(legs, reasons, proposedVerdicts, rejected, pitfalls, figures),
  };
}
