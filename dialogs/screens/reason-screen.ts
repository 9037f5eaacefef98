import { reasonIds, reasonScreenId } from '../reasons.ts';
import { type Turn, words } from '../turn.ts';
import type { Choice, Screen } from './screen.ts';

/** After "Not useful": why not, in one press or in words. */
export function reasonScreen(turn: Turn): Screen {
  const reasons = reasonIds.map(
    (id): Choice => ({ id, title: words(turn, `choice.reason.${id}`), effect: { reason: id }, shown: 'button' }),
  );
  const skip: Choice = {
    id: 'skip',
    title: words(turn, 'choice.reason.skip'),
    effect: { reason: null },
    shown: 'button',
  };
  return {
    id: reasonScreenId,
    topic: 'feedback',
    ask: words(turn, 'ask.not-useful'),
    example: words(turn, 'example.screen.not-useful'),
    facts: [],
    choices: [...reasons, skip],
    several: false,
    lists: true,
  };
}
