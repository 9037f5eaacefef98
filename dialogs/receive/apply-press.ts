import type { NamedPart } from '../../src/answer/index.ts';
import { questionById } from '../questions.ts';
import { reasonScreenId } from '../reasons.ts';
import { type AnswerPress, type Press, pickedIds, typedAnswer } from '../screens/press.ts';
import { screenOf } from '../screens/screens.ts';
import { note, type Turn } from '../turn.ts';
import { applyCommand } from './apply-command.ts';
import { applyEffect } from './apply-effect.ts';
import { applyForm } from './apply-form.ts';
import { applyUtterance, applyUtteranceAt } from './apply-utterance.ts';
import { besideReason, rateAnswer } from './feedback.ts';
import { applyLinkedCase } from './linked-case.ts';
import type { Outcome } from './outcome.ts';
import { effectOf } from './picked-choices.ts';
import { tellPart } from './tell-part.ts';
import { isTooLong, typedText } from './typed-text.ts';

function stale(turn: Turn, id: 'pick.none' | 'pick.stale'): Outcome {
  note(turn, id);
  return 'again';
}

/** Words read at the question of the card that they were typed into, as the chat field would have read them there. */
async function inWords(turn: Turn, id: string, words: string): Promise<Outcome> {
  const text = typedText({ text: words });
  if (text === '') return stale(turn, 'pick.none');
  if (isTooLong({ text: words })) note(turn, 'miss.long');
  return turn.conversation.asked?.id === id ? applyUtterance(turn, text) : applyUtteranceAt(turn, text, id);
}

async function answer(turn: Turn, press: AnswerPress): Promise<Outcome> {
  const { id } = press;
  const screen = screenOf(turn, id);
  if (screen === undefined) return stale(turn, 'pick.stale');
  const words = typedAnswer(press);
  if (words !== undefined) return inWords(turn, id, words);
  const ids = pickedIds(press.choice ?? press.picked);
  if (ids.length === 0) return stale(turn, 'pick.none');
  const effect = effectOf(screen, ids);
  if (effect !== undefined) return applyEffect(turn, effect, id);
  // A list that takes free text sends it in the place of a value.
  const free = press.choice === undefined && questionById(id) !== undefined ? press.picked : undefined;
  return free === undefined ? stale(turn, 'pick.stale') : inWords(turn, id, free);
}

/** A part of the answer that was given; where none was yet, the press is an old one. */
function part(turn: Turn, named: NamedPart): Outcome {
  return turn.conversation.answered === undefined ? stale(turn, 'pick.stale') : tellPart(turn, named);
}

/** True for a press that has nothing to do with why an answer was not useful: nobody waits for that any more. */
function goesOn(press: Press): boolean {
  if (press.kind === 'answer') return press.id !== reasonScreenId;
  return press.kind === 'command' ? !besideReason.has(press.command) : press.kind !== 'feedback';
}

/** Follows what was pressed. A press on an old card changes that answer; a second press of the same changes nothing. */
export async function applyPress(turn: Turn, press: Exclude<Press, { kind: 'retry' | 'example' }>): Promise<Outcome> {
  if (goesOn(press)) turn.dispatch({ kind: 'reason-closed' });
  if (press.kind === 'answer') return answer(turn, press);
  if (press.kind === 'command') return applyCommand(turn, press.command);
  if (press.kind === 'part') return part(turn, press.part);
  if (press.kind === 'form') return applyForm(turn, press);
  if (press.kind === 'case') return applyLinkedCase(turn, press.answers) ?? stale(turn, 'pick.stale');
  return rateAnswer(turn, press.useful, press.reason);
}
