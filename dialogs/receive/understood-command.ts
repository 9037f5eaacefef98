import type { Understanding } from '../../src/understanding/understanding.ts';
import type { Choice, Screen } from '../screens/screen.ts';
import { currentScreen } from '../screens/screens.ts';
import { note, type Turn } from '../turn.ts';
import { applyCommand } from './apply-command.ts';
import { applyEffect } from './apply-effect.ts';
import { putQuestion } from './learner.ts';
import type { Outcome } from './outcome.ts';
import { yesOrNo } from './typed-choice.ts';

/** The choices that yes or no leaves here: those that say so, or the only reading offered. */
function meant(turn: Turn, screen: Screen, answer: 'yes' | 'no'): readonly Choice[] {
  const among = turn.conversation.asked?.among;
  const only = answer === 'yes' && among?.length === 1 ? screen.choices.filter(({ id }) => id === among[0]) : [];
  return only.length > 0 ? only : yesOrNo(screen, answer);
}

/** A no that no choice stands for: none of the readings, or something in the summary is wrong. */
function refused(turn: Turn, screen: Screen): Outcome | undefined {
  const { asked } = turn.conversation;
  if (asked?.among !== undefined) {
    turn.dispatch({ kind: 'readings-refused' });
    return 'again';
  }
  if (screen.topic === 'review' || screen.topic === 'summary') note(turn, 'no.what');
  else if (screen.topic === 'answer' || screen.topic === 'paused') note(turn, 'no.fine');
  else return undefined;
  return 'again';
}

function yesNo(turn: Turn, screen: Screen, answer: 'yes' | 'no'): Outcome | undefined {
  const { asked } = turn.conversation;
  const [first, ...more] = meant(turn, screen, answer);
  if (first === undefined) return answer === 'no' ? refused(turn, screen) : undefined;
  if (more.length === 0 || asked === undefined) return applyEffect(turn, first.effect, screen.id);
  turn.dispatch({ kind: 'readings-offered', among: [first, ...more].map(({ id }) => id) });
  return 'again';
}

/** Follows a word that steers; undefined where it means nothing here. */
export function applyUnderstoodCommand(turn: Turn, { command, learns = [] }: Understanding): Outcome | undefined {
  if (command === undefined) return undefined;
  if (command === 'learn') return putQuestion(turn, learns);
  const screen = currentScreen(turn);
  const agreed = command === 'continue' && screen?.id === 'review' ? 'yes' : command;
  if (agreed === 'yes' || agreed === 'no') return screen && yesNo(turn, screen, agreed);
  const unknown = agreed === 'dont-know' ? screen?.choices.find(({ id }) => id === 'unknown') : undefined;
  return screen !== undefined && unknown !== undefined
    ? applyEffect(turn, unknown.effect, screen.id)
    : applyCommand(turn, agreed);
}
