import { say } from '../content/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { sourcesOf } from '../decision/explain/sources.ts';
import type { Source } from '../decision/said.ts';
import { type OptionId, optionIds } from '../options/options.ts';
import { optionRows } from '../options/rows.ts';
import { optionSays } from '../options/says.ts';
import { optionName } from './names.ts';
import type { SideBySide } from './outline.ts';
import { pairInCase } from './pair-in-case.ts';
import { compareTheseIn, saidIn } from './spoken.ts';

type Locale = string | undefined;

/** Two different options, in the order in which they are held side by side. */
export type Pair = readonly [OptionId, OptionId];

/** Two options side by side: what a case says of each, when to take each, and everything that is known of both. */
export interface ComparedPair extends SideBySide {
  /** Which one the case decides for, or when to take which. */
  readonly decides: string;
  readonly sources: readonly Source[];
}

/** Every option that another can be held against. */
export const comparableOptions: readonly OptionId[] = optionIds.filter(option => optionRows[option].role === 'part');

/** The two options of these names; undefined where a name is no option, or both are the same. */
export function pairOf(one: string, other: string): Pair | undefined {
  const first = comparableOptions.find(option => option === one);
  const second = comparableOptions.find(option => option === other);
  return first === undefined || second === undefined || first === second ? undefined : [first, second];
}

/** Holds any two options side by side for a case. With too little known of the case, what is known of the two alone. */
export function comparePair(locale: Locale, requirements: Requirements, pair: Pair): ComparedPair {
  const [one, other] = pair;
  const inCase = pairInCase(locale, requirements, pair);
  const { rows, decides } = compareTheseIn(locale, requirements, pair);
  const judged = inCase === null ? [] : [inCase.judged];
  const whether = (aspect: 'when' | 'not'): readonly string[] =>
    pair.map(option => say(locale, 'compared.cell', { value: saidIn(locale, optionSays(option, aspect)) }));
  return {
    title: say(locale, 'pair.title', { one: optionName(locale, one), other: optionName(locale, other) }),
    head: [say(locale, 'compare.by'), ...pair.map(option => optionName(locale, option))],
    rows: [
      ...judged.map(both => [
        say(locale, 'pair.case'),
        ...both.map(({ verdict, because }) =>
          say(locale, 'pair.case.cell', { verdict: say(locale, `compare.verdict.${verdict}`), because }),
        ),
      ]),
      [say(locale, 'pair.when'), ...whether('when')],
      [say(locale, 'pair.not'), ...whether('not')],
      ...rows.map(({ criterion, values }) => [say(locale, `criterion.${criterion}`), ...values]),
    ],
    decides: inCase?.decides ?? decides,
    sources: sourcesOf(new Set(pair.flatMap(option => optionRows[option].card.sources))),
  };
}
