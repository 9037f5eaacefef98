import { learnerQuestions } from '../../knowledge/comparison/learner-questions.data.ts';
import type { LearnerQuestion } from '../../knowledge/comparison/option-card.ts';
import { optionCards } from '../../knowledge/comparison/option-cards.data.ts';
import { type OptionId, optionIds } from '../../options/options.ts';
import type { Ask } from '../case/ask.ts';
import { isCallerSaid } from '../case/caller-said.ts';
import { type Criterion, criteria } from '../case/criteria.ts';
import type { Evaluated } from '../decide/evaluate.ts';
import { optionFigures, optionName } from '../explain/catalogue.ts';
import type { AskedComparison } from '../recommendation/asked-comparison.ts';
import type { PointAnswer } from './point-answer.ts';

/** Options that fit beside each other on a narrow screen. */
const mostOptions = 4;

/** What is compared where nobody says by what. */
const usual: readonly Criterion[] = ['scope', 'security', 'latency', 'throughput', 'cost', 'simplicity', 'time'];

const isOption = (id: string): id is OptionId => optionIds.some(option => option === id);

/** The options that a question names. */
export function comparedOptions({ about }: Ask): readonly OptionId[] {
  return about.filter(isOption).slice(0, mostOptions);
}

function valueOf(option: OptionId, criterion: Criterion, latencyMs: number | null): string {
  const figures = optionFigures(option, latencyMs);
  const card = optionCards[option];
  const values: Readonly<Record<Criterion, string>> = {
    scope: card.scope,
    latency: figures.latency,
    throughput: figures.throughput,
    security: figures.encryption,
    transit: figures.transitivity,
    overlap: figures.overlap,
    cost: figures.billed,
    simplicity: figures.effort,
    time: card.takes,
  };
  return values[criterion].charAt(0).toUpperCase() + values[criterion].slice(1);
}

/** The case decides where it is known; else each option says when it is the one to take. */
function decidingSentence(options: readonly OptionId[], { requirements, facts, decision }: Evaluated): string {
  const isKnown = isCallerSaid(requirements) && facts.resourceType !== null;
  if (isKnown && options.includes(decision.headline)) {
    const { when } = optionCards[decision.headline];
    return `For what you told me, take ${optionName(decision.headline)}: it is the one to take ${when}.`;
  }
  const [first, ...others] = options.map(option => `${optionName(option)} ${optionCards[option].when}`);
  return `Take ${[first, ...others].join('; ')}.`;
}

function shared({ choices }: LearnerQuestion, options: readonly OptionId[]): number {
  return choices.filter(({ option }) => options.includes(option)).length;
}

const leastShared = 2;

/** The question back that turns on most of these options. */
function questionOn(options: readonly OptionId[]): AskedComparison['question'] {
  const [best] = learnerQuestions.toSorted((one, other) => shared(other, options) - shared(one, options));
  if (best === undefined || shared(best, options) < leastShared) return null;
  return {
    id: best.id,
    asks: best.asks,
    choices: best.choices.map(({ option, right = false, because }) => ({
      option,
      name: optionName(option),
      right,
      because,
    })),
  };
}

/** Questions that hold options side by side. */
const comparing: ReadonlySet<Ask['kind']> = new Set(['compare', 'which']);

/** The options that a question names, side by side; null where it names fewer than two or asks something else. */
export function comparisonFor(ask: Ask, evaluated: Evaluated): AskedComparison | null {
  const options = comparedOptions(ask);
  if (!comparing.has(ask.kind) || options.length < leastShared) return null;
  const { latencyMs } = evaluated.facts;
  const by = ask.criteria === undefined || ask.criteria.length === 0 ? usual : ask.criteria;
  return {
    options: options.map(option => ({ option, name: optionName(option) })),
    rows: criteria
      .filter(criterion => by.includes(criterion))
      .map(criterion => ({ criterion, values: options.map(option => valueOf(option, criterion, latencyMs)) })),
    decides: decidingSentence(options, evaluated),
    question: questionOn(options),
  };
}

/** The answer to a comparison that no entry answers: the sentence that decides, and the table. */
export function comparedAnswer(ask: Ask, evaluated: Evaluated): PointAnswer | undefined {
  const comparison = ask.kind === 'compare' ? comparisonFor(ask, evaluated) : null;
  if (comparison === null) return undefined;
  const options = comparedOptions(ask);
  const headline = options.includes(evaluated.decision.headline) ? evaluated.decision.headline : null;
  return {
    answer: {
      verdict: null,
      about: ask.about,
      sentence: comparison.decides,
      details: [],
      point: null,
      sure: true,
      sources: [...new Set(options.flatMap(option => optionCards[option].sources))],
      diagnosis: null,
      comparison,
    },
    headline,
    changes: [],
    options: [],
    leftOut: [],
  };
}
