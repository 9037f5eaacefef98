import { questionById } from '../questions.ts';
import { type AnswerPress, type Press, pickedIds, typedAnswer } from '../screens/press.ts';
import { screenOf } from '../screens/screens.ts';
import { note, type Turn } from '../turn.ts';
import { filledForm } from './filled-form.ts';
import { heard, heardAt } from './heard.ts';
import { steer } from './navigation.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import { effectOf } from './picked.ts';
import { typedText } from './typed.ts';

function stale(turn: Turn, id: 'pick.none' | 'pick.stale'): Outcome {
  note(turn, id);
  return 'again';
}

/** Words read at the question of the card that they were typed into, as the chat field would have read them there. */
function inWords(turn: Turn, id: string, words: string): Outcome {
  const text = typedText({ text: words });
  if (text === '') return stale(turn, 'pick.none');
  return turn.conversation.asked?.id === id ? heard(turn, text) : heardAt(turn, text, id);
}

function answer(turn: Turn, press: AnswerPress): Outcome {
  const { id } = press;
  const screen = screenOf(turn, id);
  if (screen === undefined) return stale(turn, 'pick.stale');
  const words = typedAnswer(press);
  if (words !== undefined) return inWords(turn, id, words);
  const ids = pickedIds(press.choice ?? press.picked);
  if (ids.length === 0) return stale(turn, 'pick.none');
  const effect = effectOf(screen, ids);
  if (effect !== undefined) return perform(turn, effect, id);
  // A list that takes free text sends it in the place of a value.
  const free = press.choice === undefined && questionById(id) !== undefined ? press.picked : undefined;
  return free === undefined ? stale(turn, 'pick.stale') : inWords(turn, id, free);
}

function feedback(turn: Turn, useful: boolean, reason: string | undefined): Outcome {
  turn.feedback(useful, reason);
  note(turn, useful ? 'feedback.useful' : 'feedback.not-useful');
  return 'again';
}

/** Follows what was pressed. A press on an old card changes that answer; a second press of the same changes nothing. */
export function pressed(turn: Turn, press: Exclude<Press, { kind: 'retry' | 'example' }>): Outcome {
  if (press.kind === 'answer') return answer(turn, press);
  if (press.kind === 'command') return steer(turn, press.command);
  if (press.kind === 'form') return filledForm(turn, press);
  return feedback(turn, press.useful, press.reason);
}
