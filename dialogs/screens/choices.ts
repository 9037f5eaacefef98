import { questions } from '../questions.ts';
import { type Turn, words } from '../turn.ts';
import type { Choice } from './screen.ts';
import { summaryRows } from './summary.ts';

/** A change of each row that is shown, and, unshown, of every other question. */
export function changeChoices(turn: Turn): readonly Choice[] {
  const shown = new Set(summaryRows(turn).map(({ change }) => change));
  return questions.map(({ id }) => ({
    id: `change:${id}`,
    title: words(turn, 'choice.change', { what: words(turn, `short.${id}`) }),
    effect: { change: id },
    shown: shown.has(id) ? 'list' : 'hidden',
  }));
}

/** A button that steers. */
export const command = (
  turn: Turn,
  id: 'form' | 'start-over' | 'continue' | 'forget' | 'what-did-i-say' | 'help',
): Choice => ({
  id,
  title: words(turn, `choice.${id}`),
  effect: { command: id },
  shown: 'button',
});
