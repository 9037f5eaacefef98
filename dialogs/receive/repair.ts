import { questionById } from '../questions.ts';
import type { Screen } from '../screens/screen.ts';
import { currentScreen } from '../screens/screens.ts';
import { note, type Turn } from '../turn.ts';
import type { Outcome } from './outcome.ts';
import { nearest } from './typed-choice.ts';

/** Readings offered after the second miss. */
const mostReadings = 3;
/** With fewer there is nothing to choose between, and the whole question helps more. */
const fewestReadings = 2;
const longMessage = 1_000;

function missedScreen(turn: Turn, screen: Screen, misses: number): Outcome {
  if (misses > 2) note(turn, 'miss.third.screen');
  else note(turn, 'miss.screen', { example: screen.example });
  return 'again';
}

/** Not understood: an example first, then the likely readings, then every way out. It never guesses. */
export function repairMiss(turn: Turn, text: string): Outcome {
  const screen = currentScreen(turn);
  const { asked } = turn.conversation;
  if (text.length > longMessage) note(turn, 'miss.long');
  if (screen === undefined || asked === undefined) {
    note(turn, 'miss.start');
    return 'again';
  }
  asked.misses += 1;
  delete asked.among;
  if (questionById(screen.id) === undefined) return missedScreen(turn, screen, asked.misses);
  if (asked.misses === 1) note(turn, 'miss.first', { example: screen.example });
  else if (asked.misses === 2) {
    const likely = nearest(screen, text, mostReadings).map(({ id }) => id);
    note(turn, likely.length < fewestReadings ? 'miss.third' : 'miss.second');
    if (likely.length >= fewestReadings) asked.among = likely;
  } else note(turn, 'miss.third');
  return 'again';
}
