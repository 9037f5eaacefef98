import { fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { recordAnswers } from '../memory/memory.ts';
import { isLate } from '../memory/reply-to.ts';
import type { Patch, QuestionId } from '../questions.ts';
import { contradictionOf } from '../screens/other-screens.ts';
import { readingsScreenId } from '../screens/readings-screen.ts';
import type { Effect } from '../screens/screen.ts';
import { echo } from '../screens/summary.ts';
import { note, type Turn, words } from '../turn.ts';
import { applyCommand } from './apply-command.ts';
import { explainVote } from './feedback.ts';
import { judgeTry, putQuestion } from './learner.ts';
import type { Outcome } from './outcome.ts';
import { patchOf } from './record-facts.ts';
import { takeUp } from './take-up.ts';
import { tellPart } from './tell-part.ts';
import { withReading } from './with-reading.ts';

function answered(turn: Turn, stated: Patch, screen: string): Outcome {
  const changes = recordAnswers(turn, stated);
  const current = turn.conversation.asked?.id === screen;
  if (changes.length === 0) {
    note(turn, 'said.already');
    return current ? 'proceed' : 'again';
  }
  echo(turn, changes);
  return current && contradictionOf(turn) === undefined ? 'proceed' : 'jump';
}

function confirm(turn: Turn, screen: string): Outcome {
  const { conversation } = turn;
  if (conversation.asked?.id !== screen || isLate(conversation, turn.answering)) {
    note(turn, conversation.confirmed ? 'said.already' : 'late.review');
    return 'again';
  }
  turn.dispatch({ kind: 'summary-confirmed' });
  return 'proceed';
}

/** Nothing of what is offered fits: the question comes again, for the person's own words. */
function inWords(turn: Turn, id: QuestionId): Outcome {
  note(turn, 'other.words', { example: words(turn, `example.${id}`) });
  if (turn.conversation.asked?.id === id) return 'again';
  turn.dispatch({ kind: 'questions-wanted', questions: [{ id }] });
  return 'jump';
}

/** Takes down which of two readings is meant, as if the message had said nothing else; then the next one is asked. */
function chosen(turn: Turn, reading: Requirements): Outcome {
  const { requirements: known, differing = [] } = turn.conversation;
  const requirements = Object.fromEntries(
    Object.entries(withReading(known, reading)).filter(([field]) => Object.hasOwn(reading, field)),
  );
  const left = differing.slice(1);
  turn.dispatch({ kind: 'readings-left', differing: left });
  echo(turn, recordAnswers(turn, patchOf({ requirements, correction: true }, known), fields));
  if (reading.ask !== undefined) {
    turn.dispatch({ kind: 'question-heard', near: [] });
    turn.dispatch({ kind: 'answer-wanted-again' });
  }
  turn.dispatch({ kind: 'questions-wanted', questions: left.map(() => ({ id: readingsScreenId })) });
  return 'jump';
}

/** Does what a choice on this screen stands for. */
export function applyEffect(turn: Turn, effect: Effect, screen: string): Outcome {
  if ('set' in effect) return answered(turn, effect.set, screen);
  if ('confirm' in effect) return confirm(turn, screen);
  if ('target' in effect) return takeUp(turn, effect.target);
  if ('learn' in effect) return putQuestion(turn, effect.learn);
  if ('tried' in effect) return judgeTry(turn, effect.of, effect.tried);
  if ('reason' in effect) return explainVote(turn, effect.reason === null ? null : { reason: effect.reason });
  if ('reading' in effect) return chosen(turn, effect.reading);
  if ('part' in effect) return tellPart(turn, effect.part);
  if ('inWords' in effect) return inWords(turn, effect.inWords);
  if ('command' in effect) return applyCommand(turn, effect.command);
  const id = 'leads' in effect ? effect.leads : effect.change;
  turn.dispatch({ kind: 'questions-wanted', questions: [{ id }] });
  return 'jump';
}
