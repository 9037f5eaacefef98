import { recommendIn } from '../../src/answer/index.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import type { OptionId } from '../../src/options/options.ts';
import { optionTitle } from '../screens/values.ts';
import { type Turn, words } from '../turn.ts';

const optionsOf = ({ headline, legs }: Recommendation): ReadonlySet<OptionId> =>
  new Set([...(headline === null ? [] : [headline.option]), ...legs.map(({ option }) => option)]);

/** What a changed answer changed in the design, in one sentence; undefined where no answer was given before. */
export function difference(turn: Turn, now: Recommendation): string | undefined {
  const { answered, locale } = turn.conversation;
  if (answered === undefined) return undefined;
  const before = recommendIn(locale, answered);
  if (before.headline === null || now.headline === null) return undefined;
  if (before.answer !== null || now.answer !== null) return undefined;
  const old = optionsOf(before);
  const current = optionsOf(now);
  const titles = (ids: readonly OptionId[]): string => ids.map(id => optionTitle(locale, id)).join(', ');
  const added = [...current].filter(id => !old.has(id));
  const removed = [...old].filter(id => !current.has(id));
  const head =
    before.headline.option === now.headline.option
      ? words(turn, added.length + removed.length === 0 ? 'difference.none' : 'difference.parts', {
          now: optionTitle(locale, now.headline.option),
        })
      : words(turn, 'difference.headline', {
          before: optionTitle(locale, before.headline.option),
          now: optionTitle(locale, now.headline.option),
        });
  return [
    head,
    ...(added.length === 0 ? [] : [words(turn, 'difference.added', { list: titles(added) })]),
    ...(removed.length === 0 ? [] : [words(turn, 'difference.removed', { list: titles(removed) })]),
  ].join(' ');
}
