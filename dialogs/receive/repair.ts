import { offersRescue } from '../memory/rescue.ts';
import { questionById } from '../questions.ts';
import type { Screen } from '../screens/screen.ts';
import { currentScreen } from '../screens/screens.ts';
import { note, type Turn } from '../turn.ts';
import { namedReadings } from './named-readings.ts';
import type { Outcome } from './outcome.ts';
import { nearest } from './typed-choice.ts';

/** Readings offered after the second miss. */
const mostReadings = 3;
/** With fewer there is nothing to choose between, and the whole question helps more. */
const fewestReadings = 2;

function likelyReadings(screen: Screen, text: string): readonly string[] | undefined {
  const likely = nearest(screen, text, mostReadings).map(({ id }) => id);
  return likely.length < fewestReadings ? undefined : likely;
}

/** A part of a name that entries of the list have: asked with them, once; again the same is not understood. */
function askNamed(turn: Turn, screen: Screen, text: string): boolean {
  const questions = turn.conversation.asked?.among === undefined ? namedReadings(screen, text) : [];
  if (questions.length > 0) turn.dispatch({ kind: 'questions-wanted', questions });
  return questions.length > 0;
}

/** Not understood: an example first, then the likely readings, then every way out. It never guesses. */
export function repairMiss(turn: Turn, text: string): Outcome {
  const screen = currentScreen(turn);
  const { asked } = turn.conversation;
  if (screen === undefined || asked === undefined) {
    note(turn, 'miss.start');
    return 'again';
  }
  if (askNamed(turn, screen, text)) return 'jump';
  const isQuestion = questionById(screen.id) !== undefined;
  const likely = isQuestion && asked.misses === 1 ? likelyReadings(screen, text) : undefined;
  turn.dispatch({ kind: 'question-missed', likely });
  const rescues = offersRescue(turn.conversation.asked ?? asked);
  if (likely !== undefined) note(turn, 'miss.second');
  else if (offersRescue(asked)) note(turn, 'miss.more');
  else if (rescues) note(turn, isQuestion ? 'miss.third' : 'miss.third.screen');
  else note(turn, isQuestion ? 'miss.first' : 'miss.screen', { example: screen.example });
  return 'again';
}
