import { say } from '../content/index.ts';
import type { AskedAnswer } from '../decision/recommendation.ts';
import { optionName } from './names.ts';
import type { SideBySide } from './outline.ts';

/** The options that a question names, side by side; null where it names fewer than two. */
export function sideBySideOf(locale: string | undefined, answer: AskedAnswer | null): SideBySide | null {
  if (answer === null || answer.comparison === null) return null;
  const { options, rows, decides } = answer.comparison;
  return {
    title: say(locale, 'compare.title'),
    head: [say(locale, 'compare.by'), ...options.map(({ option }) => optionName(locale, option))],
    rows: rows.map(({ criterion, values }) => [say(locale, `criterion.${criterion}`), ...values]),
    decides: answer.sentence === decides ? null : decides,
  };
}
