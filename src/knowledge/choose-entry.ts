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
  /** Comparisons that hold of those that the entry and its answer ask for. */
  readonly conditions: number;
  /**
   * Subjects in common: whether the main one of the question is, and is the main one of the entry; how many; how many
   * not.
   */
  readonly main: boolean;
  readonly mainFirst: boolean;
  readonly shared: number;
  readonly unshared: number;
  /** Place of the kind of question among those that the entry answers; -1: it answers none of the kind. */
  readonly kindAt: number;
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

type Common = Pick<Fit, 'main' | 'mainFirst' | 'shared' | 'unshared'>;

/** What two lists of subjects have in common. */
function common(about: Ask['about'], subjects: Entry['about']): Common {
  const [main] = about;
  const shared = about.filter(subject => subjects.includes(subject)).length;
  const isMain = main !== undefined && subjects.includes(main);
  return { main: isMain, mainFirst: isMain && main === subjects[0], shared, unshared: subjects.length - shared };
}

/** What it counts for; 0 where they share nothing. */
function weightOf({ main, mainFirst, shared, unshared }: Common): number {
  if (shared === 0) return 0;
  const first = main ? (mainFirst ? weights.main : weights.mainElsewhere) : 0;
  return first + (shared - Number(main)) * weights.subject + unshared * weights.unshared;
}

/** The first answer that holds; the last one always does. */
const holding = ({ answers }: Compiled, given: Case): Compiled['answers'][number] =>
  defined(answers.find(({ holds }) => holds(given)));

function fitOf(one: Compiled, ask: Ask, given: Case): Fit {
  const { entry, applies, conditions: demanded } = one;
  const subjects = common(ask.about, entry.about);
  const answer = holding(one, given);
  const inside = applies(given);
  const kindAt = entry.asks.indexOf(ask.kind);
  const conditions = inside ? demanded + answer.conditions : 0;
  const kind = kindAt >= 0 ? weights.kind : weights.otherKind;
  return {
    entry,
    answer: answer.answer,
    applies: inside,
    conditions,
    ...subjects,
    kindAt,
    weight: weightOf(subjects) + kind + (inside ? conditions * weights.condition : weights.outside),
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

/** What an entry answers in this case. */
export function answerOf({ id }: Entry, given: Case): EntryAnswer {
  return holding(defined(compiledById.get(id)), given).answer;
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
