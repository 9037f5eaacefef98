import { questionById } from '../questions.ts';
import { reasonScreenId } from '../reasons.ts';
import type { Turn } from '../turn.ts';
import { compareScreen, compareScreenId } from './compare-screen.ts';
import { isLearnerScreen, learnerScreen } from './learner-screen.ts';
import { nextScreen } from './next-screen.ts';
import {
  contradictionOf,
  contradictionScreen,
  formScreen,
  missingScreen,
  pausedScreen,
  reviewScreen,
  summaryScreen,
} from './other-screens.ts';
import { questionScreen } from './question-screen.ts';
import { readingsScreen, readingsScreenId } from './readings-screen.ts';
import { reasonScreen } from './reason-screen.ts';
import type { Screen } from './screen.ts';
import { startScreen } from './start-screen.ts';

/** The screen with this id as it stands now; undefined where there is none any more. */
export function screenOf(turn: Turn, id: string): Screen | undefined {
  const question = questionById(id);
  if (question !== undefined) return questionScreen(turn, question);
  if (id === 'start') return startScreen(turn);
  if (id === 'review') return reviewScreen(turn);
  if (id === 'missing') return missingScreen(turn);
  if (id === 'next') return nextScreen(turn);
  if (id === compareScreenId) return compareScreen(turn);
  if (id === 'paused') return pausedScreen(turn);
  if (id === 'summary') return summaryScreen(turn);
  if (id === 'form') return formScreen(turn);
  if (id === readingsScreenId) return readingsScreen(turn);
  if (id === reasonScreenId) return reasonScreen(turn);
  if (isLearnerScreen(id)) return learnerScreen(turn, id);
  const contradiction = contradictionOf(turn);
  const stands = contradiction !== undefined && id === `contradiction:${contradiction.id}`;
  return stands ? contradictionScreen(turn, contradiction) : undefined;
}

/** The screen that the person is answering. */
export function currentScreen(turn: Turn): Screen | undefined {
  const { asked } = turn.conversation;
  return asked === undefined ? undefined : screenOf(turn, asked.id);
}
