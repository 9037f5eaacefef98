import { say } from '../../src/content/index.ts';
import { type Activity, ActivityTypes } from '../../src/sdk.ts';
import { languageWishOf } from '../../src/understanding/index.ts';
import type { Conversation } from '../memory/conversation.ts';
import { digestOf, editedBy } from '../memory/edits.ts';
import { beforeMessage, messageById } from '../memory/messages.ts';
import { isLate } from '../memory/reply-to.ts';
import { readPress } from '../screens/press.ts';
import { note, type Turn } from '../turn.ts';
import { applyCommand } from './apply-command.ts';
import { applyEdit } from './apply-edit.ts';
import { applyLateUtterance } from './apply-late-utterance.ts';
import { applyPress } from './apply-press.ts';
import { applyUtterance } from './apply-utterance.ts';
import { followLanguage } from './language-wish.ts';
import type { Outcome } from './outcome.ts';
import { isTooLong, typedText } from './typed-text.ts';

/** What a channel adds to a message by itself: its text once more, the message it replies to, a preview of a link. */
const added =
  /^(?:text\/html|messageReference|forwardedMessageReference|application\/vnd\.microsoft\.(?:teams\.)?card\..*)$/u;

function hasFiles({ attachments }: Activity): boolean {
  return (attachments ?? []).some(({ contentType }) => !added.test(contentType));
}

const isSaid = ({ type }: Activity): boolean => type === ActivityTypes.Message || type === ActivityTypes.MessageUpdate;

function unread(turn: Turn, activity: Activity): Outcome {
  if (!isSaid(activity)) return 'again';
  const pressedUnknown = activity.value !== undefined && activity.value !== null;
  note(turn, pressedUnknown ? 'pick.stale' : hasFiles(activity) ? 'talk.attachment' : 'talk.empty');
  return 'again';
}

/** An example is a case of its own: what was said before is put aside, and "undo" brings it back. */
async function example(turn: Turn, number: '1' | '2' | '3'): Promise<Outcome> {
  turn.dispatch({ kind: 'reason-closed' });
  if (turn.conversation.trail.length > 0) applyCommand(turn, 'start-over');
  turn.dispatch({ kind: 'question-dropped' });
  // It says the same in every language; the English one is read best.
  return applyUtterance(turn, say('en', `example.story.${number}`), true);
}

async function typed(turn: Turn, text: string): Promise<Outcome> {
  return isLate(turn.conversation, turn.answering) ? applyLateUtterance(turn, text) : applyUtterance(turn, text);
}

async function read(turn: Turn, activity: Activity): Promise<Outcome> {
  const press = readPress(activity.value);
  if (press?.kind === 'example') return example(turn, press.example);
  if (press?.kind === 'retry') return typed(turn, typedText({ text: press.text }));
  if (press !== undefined) return applyPress(turn, press);
  const text = typedText(activity);
  if (text === '') return unread(turn, activity);
  if (hasFiles(activity)) note(turn, 'talk.attachment');
  if (isTooLong(activity)) note(turn, 'miss.long');
  if (languageWishOf(text) === undefined) followLanguage(turn, text);
  const edits = editedBy(activity);
  return edits === undefined ? typed(turn, text) : applyEdit(turn, edits, text);
}

/** True for an edit that leaves the words as they were, or comes a second time: there is nothing to answer. */
export function isIdleEdit(conversation: Conversation, activity: Activity): boolean {
  const edits = editedBy(activity);
  if (edits === undefined) return false;
  const known = messageById(conversation, edits) ?? messageById(conversation, activity.id ?? '');
  return known?.digest === digestOf(typedText(activity));
}

/** Reads what came in, writes down what it says, and tells what follows. */
export async function receiveActivity(turn: Turn, activity: Activity): Promise<Outcome> {
  const before = turn.conversation;
  const outcome = await read(turn, activity);
  const { id } = activity;
  if (!isSaid(activity) || id === undefined || outcome === 'quiet') return outcome;
  const edits = editedBy(activity);
  const digest = digestOf(typedText(activity));
  if (edits === undefined) turn.dispatch({ kind: 'message-read', id, digest, before });
  else turn.dispatch({ kind: 'message-read', id, digest, before: beforeMessage(before, edits), edits });
  return outcome;
}
