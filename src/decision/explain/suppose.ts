import type { WordId } from '../../content/languages.ts';
import { type Sentence, sentence } from '../../content/sentence.ts';
import type { OpenFact } from '../ask/open-facts.ts';
import type { Facts } from '../case/facts.ts';
import { goalRows } from '../case/goals.data.ts';
import type { Field } from '../case/requirements.ts';
import type { Decided } from '../decide/decide.ts';
import { defined } from '../defined.ts';
import { assumptionRows } from './assumptions.data.ts';
import type { Words } from './words.ts';

/** Why a row decided, in words that hold, and the assumed facts that they rest on. */
export interface Supposed {
  readonly because: Sentence;
  readonly assumed: readonly Field[];
  /** Another reason under the same conditions. */
  readonly under: (because: Sentence) => Sentence;
}

/** Conditions before one sentence; with more of them nobody reads to its end. */
const mostConditions = 2;

const clauses: ReadonlyMap<Field, WordId> = new Map(assumptionRows.map(({ field, that }) => [field, that]));

/** A reason that holds under these conditions, of which there are two at most. */
function underConditions([first, second]: readonly Sentence[], because: Sentence): Sentence {
  if (first === undefined) return because;
  return second === undefined
    ? sentence('because.if', { first, because })
    : sentence('because.if-both', { first, second, because });
}

/**
 * The sentence of a row. One in whose place another answer to an open fact would bring another outcome stands under its
 * condition; said for
 * the headline, so does one that stays while the headline goes.
 */
export function supposing(
  open: readonly OpenFact[],
  { goal }: Facts,
  words: Words,
): (hit: Decided, use?: 'reason' | 'headline') => Supposed {
  // Where a network is served as a whole, nobody in particular calls.
  const meant = goalRows[goal].hasCaller ? open : open.filter(({ field }) => field !== 'sourceType');
  return (hit, use = 'reason') => {
    const { wished, restsOn } = hit.row;
    // What somebody asked for was asked for, whatever else was assumed.
    const isOwn = ({ field, decides }: OpenFact): boolean =>
      wished !== true && decides.has(hit) && restsOn?.includes(field) !== false;
    // A headline that an open fact can turn rests on it, whatever its row says.
    const assumed = meant
      .filter(fact => isOwn(fact) || (use === 'headline' && fact.flips > 0))
      .map(({ field }) => field);
    const conditions = assumed.slice(0, mostConditions).map(field => sentence(defined(clauses.get(field)), words));
    const under = (because: Sentence): Sentence => underConditions(conditions, because);
    return { because: under(sentence(hit.row.because, words)), assumed, under };
  };
}
