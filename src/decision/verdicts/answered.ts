import { sentence } from '../../content/sentence.ts';
import { entryOfPitfall, pitfallsFor } from '../../knowledge/pitfalls/index.ts';
import { contradictionsIn } from '../ask/contradictions.ts';
import { partiesKnown } from '../ask/missing.ts';
import { answered } from '../case/in-schema-order.ts';
import type { Evaluated } from '../decide/evaluate.ts';
import { optionName, optionSources, optionSummary } from '../explain/catalogue.ts';
import { sourcesOf } from '../explain/sources.ts';
import type { Headline, LegChoice, PitfallFinding, ProposedVerdict, Recommendation } from '../recommendation.ts';
import { ruleVersion } from '../rule-version.ts';
import { legOfOption } from './leg-of-option.ts';
import type { PointAnswer } from './point-answer.ts';

const ruleOf = ({ answer }: PointAnswer): string => `verdicts/${answer.point ?? 'open'}`;

/** The headline of an answer to a question: its subject, with the answer as its sentence. */
export function headlineOfAnswer(told: PointAnswer): Headline | null {
  const { headline, answer } = told;
  if (headline === null) return null;
  return {
    option: headline,
    name: optionName(headline),
    sentence: answer.sentence,
    because: answer.details[0] ?? optionSummary(headline),
    rule: ruleOf(told),
  };
}

function legsOfAnswer(told: PointAnswer): readonly LegChoice[] {
  return told.options.flatMap(option => {
    const leg = legOfOption(option);
    if (leg === undefined) return [];
    const summary = optionSummary(option);
    const where = told.changes.find(({ what }) => what === option)?.where;
    return [
      { leg, option, rule: ruleOf(told), what: where ?? summary, because: summary, sources: optionSources(option) },
    ];
  });
}

/** What is said of the options that the answer would name and that were ruled out. */
export function leftOutOf({ leftOut }: PointAnswer): readonly ProposedVerdict[] {
  return leftOut.map(option => ({
    option,
    verdict: 'rejected',
    because: sentence('judged.left-out'),
    sources: optionSources(option),
  }));
}

function pitfallsOfAnswer(told: PointAnswer, evaluated: Evaluated): readonly PitfallFinding[] {
  if (!told.answer.sure || !partiesKnown(evaluated)) return [];
  const added = new Set(told.changes.flatMap(change => (change.do === 'add' ? [change.what] : [])));
  const built = new Set(told.options.filter(option => added.has(option)));
  // What the answer tells already is no news.
  return pitfallsFor({ ...evaluated.given, design: new Set(told.options) }, built).filter(
    ({ id }) => entryOfPitfall(id) !== told.answer.point,
  );
}

/** The whole reply to a question about a network that stands: the answer and what changes, without a new design. */
export function answeredAlone(told: PointAnswer, evaluated: Evaluated): Recommendation {
  const { requirements, facts } = evaluated;
  const legs = told.answer.sure ? legsOfAnswer(told) : [];
  const pitfalls = pitfallsOfAnswer(told, evaluated);
  const proposedVerdicts = leftOutOf(told);
  const ids = [told.answer, ...legs, ...proposedVerdicts, ...pitfalls].flatMap(({ sources }) => sources);
  return {
    requirements: answered(requirements),
    facts,
    topology: null,
    ruleVersion,
    status: 'answered',
    answer: told.answer,
    changes: told.changes,
    headline: headlineOfAnswer(told),
    missing: [],
    provisional: null,
    legs,
    steps: [],
    reasons: [],
    rejected: [],
    proposedVerdicts,
    pitfalls,
    assumptions: [],
    contradictions: contradictionsIn(requirements, facts),
    whatIf: [],
    figures: [],
    sources: sourcesOf(new Set(ids)),
  };
}
