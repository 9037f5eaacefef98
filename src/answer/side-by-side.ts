import { say } from '../content/index.ts';
import type { Recommendation } from '../decision/said.ts';
import { optionName } from './names.ts';
import type { SideBySide } from './outline.ts';
import { type PairInCase, pairInCase } from './pair-in-case.ts';

/**
 * What the case says of the two options that a question names; null where it names more or fewer, or no case is known.
 */
export function comparedInCase(
  locale: string | undefined,
  { answer, requirements }: Recommendation,
): PairInCase | null {
  const [one, other, ...more] = answer?.comparison?.options ?? [];
  if (one === undefined || other === undefined || more.length > 0) return null;
  return pairInCase(locale, requirements, [one.option, other.option]);
}

/** What the case says of each, as the first row. */
function judgedRow(locale: string | undefined, inCase: PairInCase | null): SideBySide['rows'] {
  if (inCase === null) return [];
  const cells = inCase.judged.map(({ verdict, because }) =>
    say(locale, 'pair.case.cell', { verdict: say(locale, `compare.verdict.${verdict}`), because }),
  );
  return [[say(locale, 'pair.case'), ...cells]];
}

/** The options that a question names, side by side; null where it names fewer than two. */
export function sideBySideOf(
  locale: string | undefined,
  { answer }: Recommendation,
  inCase: PairInCase | null,
): SideBySide | null {
  if (answer === null || answer.comparison === null) return null;
  const { options, rows, decides } = answer.comparison;
  return {
    title: say(locale, 'compare.title'),
    head: [say(locale, 'compare.by'), ...options.map(({ option }) => optionName(locale, option))],
    rows: [
      ...judgedRow(locale, inCase),
      ...rows.map(({ criterion, values }) => [say(locale, `criterion.${criterion}`), ...values]),
    ],
    decides: answer.sentence === decides ? null : (inCase?.decides ?? decides),
  };
}
