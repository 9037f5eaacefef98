import { sentence } from '../content/sentence.ts';
import { noPoint } from '../knowledge/choose-entry.ts';
import { pitfallsFor } from '../knowledge/pitfalls/index.ts';
import type { OptionRow } from '../options/option-row.ts';
import type { OptionId } from '../options/options.ts';
import { optionRows } from '../options/rows.ts';
import { optionSays } from '../options/says.ts';
import { contradictionsIn } from './ask/contradictions.ts';
import { areTwoPlacesSaid, missingOf, partiesKnown } from './ask/missing.ts';
import { type OpenFact, openFacts, turningFields } from './ask/open-facts.ts';
import type { Ask, SubjectId } from './case/ask.ts';
import { isCallerSaid } from './case/caller-said.ts';
import { answered } from './case/in-schema-order.ts';
import type { Field, Requirements } from './case/requirements.ts';
import type { Decided, Decision } from './decide/decide.ts';
import { type Evaluated, evaluate } from './decide/evaluate.ts';
import { defined } from './defined.ts';
import { changesNothing } from './difference/builds.ts';
import { changesFor, isThere } from './difference/difference.ts';
import { rejectedFor, saidAgainst } from './explain/alternatives.ts';
import { assumptionsOf } from './explain/assumptions.ts';
import { optionName } from './explain/catalogue.ts';
import { figuresFor } from './explain/figures.ts';
import { legsOf } from './explain/legs.ts';
import { reasonsOf } from './explain/reasons.ts';
import { runnerUp, withOneSecondBest } from './explain/runner-up.ts';
import { sourcesOf } from './explain/sources.ts';
import { stepsOf } from './explain/steps.ts';
import { type Supposed, supposing } from './explain/suppose.ts';
import { verdictsFor, verdictsWhatever } from './explain/verdicts.ts';
import { whatIfFrom } from './explain/what-if.ts';
import { type Words, wordsOf } from './explain/words.ts';
import type { Headline, Recommendation, SourceId } from './recommendation.ts';
import { ruleVersion } from './rule-version.ts';
import { topologyOf } from './topology/index.ts';
import { answeredAlone, headlineOfAnswer, leftOutOf } from './verdicts/answered.ts';
import { comparedAnswer, comparisonFor } from './verdicts/compared-answer.ts';
import { designAnswer, isPartOf, speaksOf } from './verdicts/design-answer.ts';
import { diagnosedAnswer } from './verdicts/diagnosed-answer.ts';
import { figureAnswer } from './verdicts/figure-answer.ts';
import { withinLimits } from './verdicts/limits.ts';
import { isAboutWhatStands, noSureAnswer, type PointAnswer, pointAnswer } from './verdicts/point-answer.ts';
import { withoutUnasked } from './verdicts/unasked.ts';

const statusOf: Readonly<Record<OptionRow['role'], Recommendation['status']>> = {
  part: 'recommended',
  'change-first': 'recommended',
  question: 'needs-answer',
  none: 'out-of-scope',
};

/** The row that says why: of the leg, or of the question where there is no leg. */
function speaking({ from, decided }: Decision): Decided {
  return from.table.leg === undefined ? defined(decided[0]) : from;
}

/** What could still turn the recommendation; a question that is asked first instead turns nothing. */
function provisionalOn(status: Recommendation['status'], open: readonly OpenFact[]): Recommendation['provisional'] {
  const on = status === 'recommended' ? open.filter(({ flips }) => flips > 0).map(({ field }) => field) : [];
  return on.length === 0 ? null : { on };
}

function headlineOf({ decision }: Evaluated, words: Words, supposed: Supposed, isProvisional: boolean): Headline {
  const { headline, from, choice } = decision;
  const use = optionSays(headline, 'use', words);
  const rule = from.table.leg === undefined ? `headline/${choice.id}` : `${from.table.id}/${from.row.id}`;
  return {
    option: headline,
    name: optionName(headline),
    sentence: isProvisional ? sentence('headline.provisional', { sentence: use }) : use,
    because: supposed.because,
    rule,
  };
}

type Sourced = readonly { readonly sources: readonly SourceId[] }[];

function sourcesIn(...lists: readonly Sourced[]): ReturnType<typeof sourcesOf> {
  const ids = new Set<SourceId>();
  for (const list of lists) for (const item of list) for (const id of item.sources) ids.add(id);
  return sourcesOf(ids);
}

/** What is said instead of a recommendation where neither who calls nor what is reached is known. */
function tooLittle({ requirements, facts, given }: Evaluated): Recommendation {
  const proposedVerdicts = verdictsWhatever(given.proposed);
  return {
    requirements: answered(requirements),
    facts,
    topology: null,
    ruleVersion,
    status: 'needs-answer',
    answer: null,
    changes: [],
    headline: null,
    missing: missingOf(requirements),
    provisional: null,
    legs: [],
    steps: [],
    reasons: [],
    rejected: [],
    proposedVerdicts,
    pitfalls: [],
    assumptions: [],
    contradictions: contradictionsIn(requirements, facts),
    whatIf: [],
    figures: [],
    sources: sourcesIn(proposedVerdicts),
  };
}

/**
 * The recommendation for these answers, or what to ask where too little is known for one. The same answers give the
 * same bytes, on any machine, at any time.
 */
export function recommend(said: Requirements): Recommendation {
  const evaluated = evaluate(said);
  const { ask } = said;
  if (ask === undefined) return partiesKnown(evaluated) ? designed(evaluated) : tooLittle(evaluated);
  const told = toldOf(ask, evaluated);
  if (told !== undefined) return answeredBy(told, evaluated);
  const { given } = evaluated;
  const isOpen = isAboutWhatStands(ask, given.stands) || !isDesignAsked(ask, evaluated);
  const design = isOpen ? undefined : designed(evaluated, ask);
  if (design !== undefined && speaksOf(ask, design)) return design;
  return answeredAlone(comparedAnswer(ask, evaluated) ?? noSureAnswer(ask, given), evaluated);
}

/**
 * What is known that answers: a cause, a point with the options that it holds side by side, or the comparison alone.
 */
function toldOf(ask: Ask, evaluated: Evaluated): PointAnswer | undefined {
  const cause = diagnosedAnswer(ask, evaluated.given);
  if (cause !== undefined) return cause;
  const point = pointAnswer(ask, evaluated.given);
  if (point === undefined)
    return figureAnswer(ask, evaluated) ?? (ask.kind === 'compare' ? comparedAnswer(ask, evaluated) : undefined);
  return { ...point, answer: { ...point.answer, comparison: comparisonFor(ask, evaluated) } };
}

/**
 * True where a design answers: of words that point to nothing known, only a question between two ends or places asks
 * for one.
 */
function isDesignAsked({ point }: Ask, evaluated: Evaluated): boolean {
  if (point !== noPoint) return partiesKnown(evaluated);
  const { requirements, facts } = evaluated;
  return (isCallerSaid(requirements) && facts.resourceType !== null) || areTwoPlacesSaid(requirements);
}

/** The answer from what is known about the point, with the design where that says the same. */
function answeredBy(told: PointAnswer, evaluated: Evaluated): Recommendation {
  // Why something does not work is told by itself: a design comes last, and only where it is asked for.
  if (told.answer.diagnosis !== null) return answeredAlone(told, evaluated);
  if (!isCarriedBy(told, [...evaluated.given.design], evaluated)) return answeredAlone(told, evaluated);
  const design = designed(evaluated);
  const within = design.legs.map(({ option }) => option);
  return isCarriedBy(told, within, evaluated) ? answeredIn(design, told) : answeredAlone(told, evaluated);
}

/** True where a design is what the answer says to keep, add and change, and nothing else. */
function isCarriedBy({ headline, options }: PointAnswer, design: readonly OptionId[], evaluated: Evaluated): boolean {
  const { stands } = evaluated.given;
  const isSaid = (option: OptionId): boolean => options.includes(option) || isThere(option, stands);
  return partiesKnown(evaluated) && headline !== null && design.includes(headline) && design.every(isSaid);
}

/** The design with the answer before it; nothing to build where the answer leaves everything as it is. */
function answeredIn(design: Recommendation, told: PointAnswer): Recommendation {
  const { answer, changes } = told;
  const built = changesNothing(told) ? { topology: null, steps: [] } : {};
  const sources = new Set([...design.sources.map(({ id }) => id), ...answer.sources]);
  return {
    ...design,
    ...built,
    answer,
    changes,
    headline: headlineOfAnswer(told),
    provisional: null,
    proposedVerdicts: [...design.proposedVerdicts, ...leftOutOf(told)],
    sources: sourcesOf(sources),
  };
}

/** The design for these answers, with the answer to what was asked, and everything that is to be said of it. */
function designed(evaluated: Evaluated, ask?: Ask): Recommendation {
  const { requirements, facts, decision, given } = evaluated;
  const topology = topologyOf(requirements, evaluated);
  const words = wordsOf(facts, isCallerSaid(requirements), topology);
  const status = statusOf[optionRows[decision.headline].role];
  const open = openFacts(evaluated);
  const provisional = provisionalOn(status, open);
  const supposed = supposing(open, facts, words);
  const legs = legsOf(decision, words, hit => supposed(hit).because);
  const reasons = reasonsOf(decision, requirements, supposed);
  const rejected = rejectedFor(decision.headline, given);
  const proposedVerdicts = verdictsFor(decision.headline, given);
  const pitfalls = pitfallsFor(given);
  const figures = figuresFor(given);
  const whatIf = whatIfFrom(evaluated);
  const why = supposed(speaking(decision), 'headline');
  const limited = withinLimits(
    {
      requirements: answered(requirements),
      facts,
      topology,
      ruleVersion,
      status,
      answer: null,
      changes: [],
      headline: headlineOf(evaluated, words, why, provisional !== null),
      missing: status === 'needs-answer' ? ['exposure'] : [],
      provisional,
      legs,
      steps: topology === null ? [] : stepsOf(given, topology, words),
      reasons,
      rejected,
      proposedVerdicts,
      pitfalls,
      assumptions: assumptionsOf(evaluated, whatIf, open, words),
      contradictions: contradictionsIn(requirements, facts),
      whatIf,
      figures,
      sources: sourcesIn(legs, reasons, proposedVerdicts, rejected, pitfalls, figures),
    },
    why.under,
  );
  const others = saidAgainst(limited.rejected, decision.headline, given);
  const second = runnerUp(others);
  const told = {
    ...limited,
    rejected: withOneSecondBest(others, second),
    proposedVerdicts: withOneSecondBest(limited.proposedVerdicts, second),
  };
  const compared = { ...told, changes: changesFor(told, given) };
  if (ask === undefined) return compared;
  const design = withoutUnasked(compared, ask, given.stands);
  const turning = (subject: SubjectId): ReadonlySet<Field> => {
    const isIn = isPartOf(subject, decision.design);
    return turningFields(evaluated, open, other => isPartOf(subject, other.design) !== isIn);
  };
  return { ...design, answer: designAnswer(ask, design, turning) };
}
