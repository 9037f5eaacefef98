import { type NamedPart, namedPart } from '../../src/answer/index.ts';
import { recommend } from '../../src/decision/index.ts';
import { compareScreen, compareScreenId } from '../screens/compare-screen.ts';
import type { Turn } from '../turn.ts';
import type { Outcome } from './outcome.ts';

/** Lets the person pick what to hold the recommended option against; undefined where there is no case to do it for. */
function pickOther(turn: Turn): Outcome | undefined {
  if (compareScreen(turn) === undefined) return undefined;
  turn.dispatch({ kind: 'questions-wanted', questions: [{ id: compareScreenId }] });
  return 'jump';
}

/** Tells one part of the answer that was given last. */
export function tellPart(turn: Turn, part: NamedPart): Outcome {
  const picking = part === 'compare-two' ? pickOther(turn) : undefined;
  if (picking !== undefined) return picking;
  const { channel, publicUrl, onOwnPage, conversation } = turn;
  const { locale, requirements, answered = requirements } = conversation;
  turn.notes.push(namedPart(recommend(answered), part, { locale, channel, publicUrl, onOwnPage }));
  return 'again';
}
