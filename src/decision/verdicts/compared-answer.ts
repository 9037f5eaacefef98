import { type Sentence, sentence } from '../../content/sentence.ts';
import { isOption, type OptionId } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import { optionSays } from '../../options/says.ts';
import type { Ask } from '../case/ask.ts';
import { isCallerSaid } from '../case/caller-said.ts';
import { type Criterion, criteria } from '../case/criteria.ts';
import type { Evaluated } from '../decide/evaluate.ts';
import { defined } from '../defined.ts';
import { optionFigures, optionName } from '../explain/catalogue.ts';
import type { AskedComparison } from '../recommendation/asked-comparison.ts';
import { learnerQuestionOn } from './learner-question.ts';
import type { PointAnswer } from './point-answer.ts';

/** Options that fit beside each other on a narrow screen. */
const mostOptions = 4;

/** What is compared where nobody says by what. */
const usual: readonly Criterion[] = ['scope', 'security', 'latency', 'throughput', 'cost', 'simplicity', 'time'];

/** The options that a question names. */
export function comparedOptions({ about }: Ask): readonly OptionId[] {
  return about.filter(isOption).slice(0, mostOptions);
}

function cellOf(option: OptionId, criterion: Criterion, latencyMs: number | null): Sentence {
  const figures = optionFigures(option, latencyMs);
  const values: Readonly<Record<Criterion, Sentence>> = {
    scope: optionSays(option, 'scope'),
    latency: figures.latency,
    throughput: figures.throughput,
    security: figures.encryption,
    transit: figures.transitivity,
    overlap: figures.overlap,
    cost: figures.billed,
    simplicity: figures.effort,
    time: optionSays(option, 'takes'),
  };
  return sentence('compared.cell', { value: values[criterion] });
}

/** An option, and when to take it. */
const whenToTake = (option: OptionId) => ({ option: optionName(option), when: optionSays(option, 'when') });

/** "Take A when …. B is better when …; C when …; and D when …." */
function inTurn(options: readonly OptionId[]): Sentence {
  const [first, second, ...more] = options.map(whenToTake);
  const others = more.reduce(
    (before, one, index) => sentence(index === more.length - 1 ? 'compared.and' : 'compared.then', { before, ...one }),
    sentence('compared.better', defined(second)),
  );
  return sentence('compared.take', { ...defined(first), others });
}

/** The option that the case decides for; null where too little of it is known, or it decides for none of these. */
function decidedBy(options: readonly OptionId[], { requirements, facts, decision }: Evaluated): OptionId | null {
  const isKnown = isCallerSaid(requirements) && facts.resourceType !== null;
  return isKnown && options.includes(decision.headline) ? decision.headline : null;
}

/** The case decides where it is known; else each option says when it is the one to take. */
function decidingSentence(options: readonly OptionId[], evaluated: Evaluated): Sentence {
  const decided = decidedBy(options, evaluated);
  return decided === null ? inTurn(options) : sentence('compared.decided', whenToTake(decided));
}

const leastCompared = 2;

/** Questions that hold options side by side. */
const comparing: ReadonlySet<Ask['kind']> = new Set(['compare', 'which']);

/** Options held side by side by these criteria, and when to take which. */
export function heldSideBySide(
  options: readonly OptionId[],
  by: readonly Criterion[],
  evaluated: Evaluated,
): AskedComparison {
  const { latencyMs } = evaluated.facts;
  return {
    options: options.map(option => ({ option, name: optionName(option) })),
    rows: criteria
      .filter(criterion => by.includes(criterion))
      .map(criterion => ({ criterion, values: options.map(option => cellOf(option, criterion, latencyMs)) })),
    decides: decidingSentence(options, evaluated),
    question: learnerQuestionOn(options),
  };
}

/** The options that a question names, side by side; null where it names fewer than two or asks something else. */
export function comparisonFor(ask: Ask, evaluated: Evaluated): AskedComparison | null {
  const options = comparedOptions(ask);
  // Words that turn on a point hold options side by side only where they say so.
  const isHeld = ask.point === undefined || ask.sideBySide === true;
  if (!comparing.has(ask.kind) || !isHeld || options.length < leastCompared) return null;
  const by = ask.criteria === undefined || ask.criteria.length === 0 ? usual : ask.criteria;
  return heldSideBySide(options, by, evaluated);
}

/** The answer to a comparison that no entry answers: the sentence that decides, and the table. */
export function comparedAnswer(ask: Ask, evaluated: Evaluated): PointAnswer | undefined {
  const comparison = comparisonFor(ask, evaluated);
  if (comparison === null) return undefined;
  const options = comparedOptions(ask);
  return {
    answer: {
      verdict: null,
      about: ask.about,
      sentence: comparison.decides,
      details: [],
      point: null,
      sure: true,
      sources: [...new Set(options.flatMap(option => optionRows[option].card.sources))],
      diagnosis: null,
      comparison,
    },
    headline: decidedBy(options, evaluated),
    changes: [],
    options: [],
    leftOut: [],
  };
}
