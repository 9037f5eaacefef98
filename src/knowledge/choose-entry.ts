import type { Ask } from '../decision/case/ask.ts';
import { compile, type Test } from '../decision/decide/compile-condition.ts';
import type { Case, Condition } from '../decision/decide/condition.ts';
import { defined } from '../decision/defined.ts';
import { closeness, termsOfCase } from './case-terms.ts';
import { entries } from './entries.ts';
import type { Entry, EntryAnswer } from './entry.ts';

/** An entry and the answer that it gives in a case. */
export interface Chosen {
  readonly entry: Entry;
  readonly answer: EntryAnswer;
}

/** How well an entry fits a question by its structure. */
export interface Fit extends Chosen {
  /** False: something that the entry is about was not said to stand, which its words may still mean. */
  readonly applies: boolean;
  readonly weight: number;
}

/** What shared subjects, the kind of question and conditions that hold count for. */
const weights = {
  main: 4,
  mainElsewhere: 2.5,
  subject: 1,
  unshared: -0.3,
  kind: 2,
  otherKind: -3,
  condition: 0.6,
  outside: -2.5,
  niche: -1.5,
};

interface Compiled {
  readonly entry: Entry;
  readonly applies: Test;
  readonly conditions: number;
  readonly answers: readonly { readonly answer: EntryAnswer; readonly holds: Test; readonly conditions: number }[];
}

/** Comparisons that must all hold: the more, the closer the entry describes the case. */
function demands(condition: Condition | undefined): number {
  if (condition === undefined || 'always' in condition) return 0;
  if ('all' in condition) return condition.all.reduce((sum, part) => sum + demands(part), 0);
  return 'not' in condition ? 0.5 : 1;
}

const test = (condition: Condition | undefined): Test => compile(condition ?? { always: true });

const compiled: readonly Compiled[] = entries.map(entry => ({
  entry,
  applies: test(entry.when),
  conditions: demands(entry.when),
  answers: entry.answers.map(answer => ({ answer, holds: test(answer.when), conditions: demands(answer.when) })),
}));

const compiledById: ReadonlyMap<string, Compiled> = new Map(compiled.map(one => [one.entry.id, one]));

/** What two lists of subjects have in common; 0 where they share nothing. */
function shared(about: Ask['about'], subjects: Entry['about']): number {
  const [main] = about;
  const common = about.filter(subject => subjects.includes(subject));
  if (common.length === 0) return 0;
  const first = common[0] !== main ? 0 : main === subjects[0] ? weights.main : weights.mainElsewhere;
  const others = common.filter(subject => subject !== main).length * weights.subject;
  return first + others + (subjects.length - common.length) * weights.unshared;
}

/** The first answer that holds; the last one always does. */
const holding = ({ answers }: Compiled, given: Case): Compiled['answers'][number] =>
  defined(answers.find(({ holds }) => holds(given)));

function fitOf(one: Compiled, ask: Ask, given: Case): Fit {
  const { entry, applies, conditions } = one;
  const subjects = shared(ask.about, entry.about);
  const answer = holding(one, given);
  const inside = applies(given);
  const kind = entry.asks.includes(ask.kind) ? weights.kind : weights.otherKind;
  return {
    entry,
    answer: answer.answer,
    applies: inside,
    weight: subjects + kind + (inside ? (conditions + answer.conditions) * weights.condition : weights.outside),
  };
}

/** Every entry with an answer for this case, with how well it fits the question by structure. */
export function fitting(ask: Ask, given: Case): readonly Fit[] {
  return compiled.map(one => fitOf(one, ask, given));
}

/** The same for some entries only, by id; ids of no entry are left out. */
export function fittingAmong(ids: Iterable<string>, ask: Ask, given: Case): readonly Fit[] {
  return [...ids].flatMap(id => {
    const one = compiledById.get(id);
    return one === undefined ? [] : [fitOf(one, ask, given)];
  });
}

/** The point that is not known: words were read, and nothing answers them. */
export const noPoint = 'none';

/**
 * The entry that answers a question: the one that its words point to, or else the one that fits best by what it is
 * about, its kind and the case. Undefined where none is about it.
 */
export function entryFor(ask: Ask, given: Case): Chosen | undefined {
  if (ask.point === noPoint) return undefined;
  const named = compiledById.get(ask.point ?? '');
  if (named !== undefined) return { entry: named.entry, answer: holding(named, given).answer };
  const words = termsOfCase(ask, given);
  let best: (Chosen & { readonly weight: number }) | undefined;
  for (const one of compiled) {
    const { asks, about } = one.entry;
    if (!asks.includes(ask.kind) || !ask.about.some(subject => about.includes(subject))) continue;
    const { entry, answer, applies, weight: fits } = fitOf(one, ask, given);
    if (!applies) continue;
    const weight = fits + closeness(entry, words) + (entry.niche ? weights.niche : 0);
    if (best === undefined || weight > best.weight) best = { entry, answer, weight };
  }
  return best;
}
