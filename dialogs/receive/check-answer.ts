import { recommend } from '../../src/decision/index.ts';
import { checkOf, observationOf } from '../../src/knowledge/observations/index.ts';
import { readCheckAnswer } from '../../src/understanding/index.ts';
import { recordAnswers } from '../memory/memory.ts';
import { note, type Turn, words } from '../turn.ts';
import type { Outcome } from './outcome.ts';

/** Words up to which a message beside a check tells what it shows, and is no new story. */
const mostWords = 12;

const isShort = (text: string): boolean => text.trim().split(/\s+/u).length <= mostWords;

/**
 * Follows what a check has shown, typed or pasted as a tool printed it: the causes are weighed anew. Undefined where
 * nothing is being checked, or where the message shows nothing.
 */
export function applyCheckAnswer(turn: Turn, text: string): Outcome | undefined {
  const { answered, requirements } = turn.conversation;
  const { ask } = requirements;
  if (answered === undefined || ask?.symptom === undefined) return undefined;
  const check = recommend(requirements).answer?.diagnosis?.check;
  if (check === null || check === undefined) return undefined;
  const answer = readCheckAnswer(text, ask.symptom, checkOf(check.id).shows);
  if (answer === undefined || !(answer.pasted || isShort(text))) return undefined;
  recordAnswers(turn, { ask: { ...ask, symptom: answer.symptom } });
  const shown = answer.shown.map(id => words(turn, observationOf(id).title)).join('; ');
  if (shown !== '') note(turn, 'check.noted', { shown });
  turn.dispatch({ kind: 'answer-wanted-again' });
  return 'jump';
}
