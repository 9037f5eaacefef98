import type { Understanding } from '../src/understanding/understanding.ts';
import { yesOrNo } from './match.ts';
import { steer } from './navigation.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import type { Effect, Screen } from './screen.ts';
import { currentScreen } from './screens.ts';
import { note, type Turn } from './turn.ts';

/** What yes or no means here: a choice that says so, or the only reading offered. */
function meant(turn: Turn, screen: Screen, answer: 'yes' | 'no'): Effect | undefined {
  const among = turn.conversation.asked?.among;
  const only = answer === 'yes' && among?.length === 1 ? screen.choices.find(({ id }) => id === among[0]) : undefined;
  return only?.effect ?? yesOrNo(screen, answer);
}

/** A no that no choice stands for: none of the readings, or something in the summary is wrong. */
function refused(turn: Turn, screen: Screen): Outcome | undefined {
  const { asked } = turn.conversation;
  if (asked?.among !== undefined) {
    delete asked.among;
    return 'again';
  }
  if (screen.topic === 'review' || screen.topic === 'summary') note(turn, 'no.what');
  else if (screen.topic === 'answer' || screen.topic === 'paused') note(turn, 'no.fine');
  else return undefined;
  return 'again';
}

function yesNo(turn: Turn, screen: Screen, answer: 'yes' | 'no'): Outcome | undefined {
  const effect = meant(turn, screen, answer);
  if (effect !== undefined) return perform(turn, effect, screen.id);
  return answer === 'no' ? refused(turn, screen) : undefined;
}

/** Follows a word that steers; undefined where it means nothing here. */
export function steered(turn: Turn, { command }: Understanding): Outcome | undefined {
  if (command === undefined) return undefined;
  const screen = currentScreen(turn);
  const agreed = command === 'continue' && screen?.id === 'review' ? 'yes' : command;
  if (agreed === 'yes' || agreed === 'no') return screen && yesNo(turn, screen, agreed);
  const unknown = agreed === 'dont-know' ? screen?.choices.find(({ id }) => id === 'unknown') : undefined;
  return screen !== undefined && unknown !== undefined ? perform(turn, unknown.effect, screen.id) : steer(turn, agreed);
}
