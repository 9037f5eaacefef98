import type { Field } from '../../src/decision/case/requirements.ts';
import { answerPartNamed, isForgetWish, understand } from '../../src/understanding/index.ts';
import type { Command, Understanding } from '../../src/understanding/understanding.ts';
import { isLate } from '../memory/reply-to.ts';
import { asksReason } from '../memory/votes.ts';
import { currentScreen, screenOf } from '../screens/screens.ts';
import type { Turn } from '../turn.ts';
import { applyEffect } from './apply-effect.ts';
import { besideReason, explainVote } from './feedback.ts';
import type { Outcome } from './outcome.ts';
import { typedChoice } from './typed-choice.ts';

/** What tells one case from another. */
const caseFields: readonly Field[] = [
  'sourceType',
  'resourceType',
  'sourceRegion',
  'targetRegion',
  'exposure',
  'hybrid',
];
/** A reason names what was misread or overlooked; with more than that it is a case. */
const fewestOfCase = 4;

/** Commands that say nothing but that there is no reason to tell. */
const skips: ReadonlySet<Command> = new Set(['yes', 'no', 'dont-know', 'cancel', 'continue']);

const isCase = ({ requirements }: Understanding): boolean =>
  caseFields.filter(field => requirements[field] !== undefined).length >= fewestOfCase;

/** A question that can be answered is no reason. */
const isQuestion = ({ asks, requirements, question }: Understanding, text: string): boolean =>
  asks && text.trimEnd().endsWith('?') && (requirements.ask !== undefined || question !== undefined);

/** Word for word a choice of the screen that waits, or a part of the answer. */
function goesOn(turn: Turn, text: string): boolean {
  const { waits } = turn.conversation;
  const screen = waits === undefined ? undefined : screenOf(turn, waits.id);
  return (
    answerPartNamed(text) !== undefined ||
    (screen !== undefined && typedChoice(screen, text, waits?.among) !== undefined)
  );
}

function leave(turn: Turn): undefined {
  turn.dispatch({ kind: 'reason-closed' });
}

/**
 * Follows what was typed where it is asked why the answer was not useful: it is the reason, whatever it speaks of, and
 * no
 * part of a case. Undefined for whatever is no reason, which is then read where the conversation stood before.
 */
export function applyReasonWords(turn: Turn, text: string): Outcome | undefined {
  const screen = currentScreen(turn);
  if (!asksReason(turn.conversation) || screen === undefined) return undefined;
  if (isForgetWish(text) || isLate(turn.conversation, turn.answering)) return leave(turn);
  const choice = typedChoice(screen, text);
  if (choice !== undefined) return applyEffect(turn, choice, screen.id);
  if (goesOn(turn, text)) return leave(turn);
  const said = understand(text, { known: turn.conversation.requirements });
  const { command, smallTalk } = said;
  if (command !== undefined && besideReason.has(command)) return undefined;
  if ((command !== undefined && skips.has(command)) || smallTalk === 'thanks') return explainVote(turn, null);
  if (command !== undefined || said.change !== undefined || isCase(said) || isQuestion(said, text)) return leave(turn);
  return explainVote(turn, { comment: text });
}
