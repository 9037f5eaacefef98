import { comparableOptions, inOrderOfInterest, recommendIn } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/index.ts';
import type { OptionId } from '../../src/options/options.ts';
import { type Turn, words } from '../turn.ts';
import { command } from './choices.ts';
import type { Choice, Screen } from './screen.ts';

export const compareScreenId = 'compare';

/** Options that are buttons, of those that come to mind first; all others stand in the list. */
const mostButtons = 3;

/** Longest title that a button shows whole, in characters. */
const longestTitle = 20;

const isComparable = (option: OptionId): boolean => comparableOptions.includes(option);

/** The case of the last answer, without the question that it answered. */
function caseOf({ conversation }: Turn): Requirements {
  const { ask: _ask, ...facts } = conversation.answered ?? conversation.requirements;
  return facts;
}

/**
 * The recommended option of the case, and those that it can be held against, the likeliest first; none without a case.
 */
function comparedIn(turn: Turn): readonly OptionId[] {
  const recommendation = recommendIn(turn.conversation.locale, caseOf(turn));
  const { headline } = recommendation;
  if (headline === null || !isComparable(headline.option)) return [];
  const likely = inOrderOfInterest(recommendation).map(({ option }) => option);
  return [...new Set([headline.option, ...likely, ...comparableOptions])].filter(isComparable);
}

/**
 * "Compare with …": one press holds an option against the recommended one. Undefined without a case to hold them for.
 */
export function compareScreen(turn: Turn): Screen | undefined {
  const [first, ...others] = comparedIn(turn);
  if (first === undefined) return undefined;
  const title = (option: OptionId): string => words(turn, `option.${option}`);
  const offered = others.filter(option => title(option).length <= longestTitle).slice(0, mostButtons);
  const choices = others.map(
    (option): Choice => ({
      id: `with:${option}`,
      title: title(option),
      effect: { set: { ask: { kind: 'compare', about: [first, option], point: 'none', sideBySide: true } } },
      shown: offered.includes(option) ? 'button' : 'list',
    }),
  );
  return {
    id: compareScreenId,
    topic: 'answer',
    ask: words(turn, 'ask.compare', { one: title(first), list: offered.map(title).join(', ') }),
    label: words(turn, 'card.compare-with'),
    example: words(turn, 'example.screen.compare'),
    facts: [],
    choices: [...choices, { ...command(turn, 'continue'), title: words(turn, 'choice.compare-not') }],
    several: false,
  };
}
