import type { Field } from '../../src/decision/case/requirements.ts';
import { understand } from '../../src/understanding/index.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { openOf } from '../memory/open.ts';
import { questionById, questionFor, questions } from '../questions.ts';
import { missingFrom } from '../screens/other-screens.ts';
import { currentScreen } from '../screens/screens.ts';
import { note, type Turn } from '../turn.ts';
import { answerAside } from './answer-aside.ts';
import { applyCommand } from './apply-command.ts';
import { applyEffect } from './apply-effect.ts';
import type { Outcome } from './outcome.ts';
import { recordFacts, wantReadings } from './record-facts.ts';
import { repairMiss } from './repair.ts';
import { plain, typedChoice } from './typed-choice.ts';
import { applyUnderstoodCommand } from './understood-command.ts';

const forgetPhrases: readonly string[] = [
  'forget',
  'forget me',
  'forget everything',
  'delete my data',
  'forget my answers',
];

function changed(turn: Turn, { change }: Understanding): Outcome | undefined {
  if (change === undefined) return undefined;
  const ids = change === 'regions' ? ['sourceRegion', 'targetRegion'] : [questionFor(change)?.id];
  const questions = ids.flatMap(id => (id === undefined ? [] : [{ id }]));
  turn.dispatch({ kind: 'questions-wanted', questions });
  return 'jump';
}

function talked(turn: Turn, { smallTalk }: Understanding): Outcome | undefined {
  if (smallTalk === undefined) return undefined;
  note(turn, `talk.${smallTalk}`);
  return 'again';
}

/** The field that a bare value answers: that of the question shown or most useful, or after a pause of the next one. */
function askedField(turn: Turn): Field | undefined {
  const { conversation } = turn;
  if (conversation.asked?.id === 'missing') return missingFrom(turn)[0];
  const shown = questionById(conversation.asked?.id ?? '');
  if (shown !== undefined || !conversation.paused) return shown?.fields[0];
  const open = openOf(conversation.requirements);
  return questions.find(({ id }) => open.some(question => question.id === id))?.fields[0];
}

function read(turn: Turn, text: string): Outcome {
  const asked = askedField(turn);
  const known = turn.conversation.requirements;
  const understood = understand(text, { known, ...(asked === undefined ? {} : { asked }) });
  const explained = answerAside(turn, understood);
  const taken = recordFacts(turn, understood, asked);
  const readings = wantReadings(turn, understood);
  if (taken === 'changed' || readings) return 'jump';
  const steering = applyUnderstoodCommand(turn, understood) ?? changed(turn, understood);
  if (steering !== undefined) return steering;
  if (taken === 'known') note(turn, 'said.already');
  if (taken === 'known' || explained) return 'again';
  return talked(turn, understood) ?? repairMiss(turn, text);
}

/**
 * Follows what was typed into the card of a question that was asked earlier: it is read as if that one were asked now.
 * Where nothing is understood that question comes again; where it only steers, the one that waits for an answer.
 */
export function applyUtteranceAt(turn: Turn, text: string, id: string): Outcome {
  const { asked: waits } = turn.conversation;
  turn.dispatch({ kind: 'question-recalled', id, among: undefined });
  const outcome = applyUtterance(turn, text);
  const { asked: recalled } = turn.conversation;
  // "Start over" asks nothing for now.
  if (recalled === undefined) return outcome;
  turn.dispatch({ kind: 'question-resumed', asked: waits });
  const missed = recalled.misses > 0;
  if (missed) turn.dispatch({ kind: 'question-left-open', question: { id } });
  return missed || outcome === 'proceed' ? 'jump' : outcome;
}

/** Follows what was typed: a choice word for word, or whatever the understanding makes of it. */
export function applyUtterance(turn: Turn, text: string): Outcome {
  if (forgetPhrases.includes(plain(text))) return applyCommand(turn, 'forget');
  const screen = currentScreen(turn);
  const typed = screen === undefined ? undefined : typedChoice(screen, text, turn.conversation.asked?.among);
  return screen !== undefined && typed !== undefined ? applyEffect(turn, typed, screen.id) : read(turn, text);
}
