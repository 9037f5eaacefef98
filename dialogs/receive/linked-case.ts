import { decodeAnswers, fieldTitle } from '../../src/answer/index.ts';
import { fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { recordAnswers } from '../memory/memory.ts';
import { echo } from '../screens/summary.ts';
import { note, type Turn } from '../turn.ts';
import { applyCommand } from './apply-command.ts';
import type { Outcome } from './outcome.ts';

/** The address of an answer, or of two options for it, whatever the service is called. */
const linked = /\/(?:answer|compare)\?([^\s<>"'()[\]]+)/u;

/** The answers in the query of an answer's address; undefined where it holds none. */
function answersIn(
  query: string,
): { readonly requirements: Requirements; readonly lost: readonly string[] } | undefined {
  const { requirements, problems } = decodeAnswers(query);
  return Object.keys(requirements).length === 0 ? undefined : { requirements, lost: problems.map(({ path }) => path) };
}

/**
 * Goes on with the case of an answer that was read elsewhere: what was said here before is put aside, and "undo" brings
 * it back. Whoever read that answer has seen what it rests on, so the summary is not asked about again. Undefined where
 * `query` holds no answers.
 */
export function applyLinkedCase(turn: Turn, query: string): Outcome | undefined {
  const found = answersIn(query);
  if (found === undefined) return undefined;
  const { requirements, lost } = found;
  if (turn.conversation.trail.length > 0) applyCommand(turn, 'start-over');
  turn.dispatch({ kind: 'question-dropped' });
  const given = fields.filter(field => requirements[field] !== undefined);
  echo(turn, recordAnswers(turn, requirements, given));
  const wrong = fields.filter(field => lost.some(path => path.split('/')[1] === field));
  const { locale } = turn.conversation;
  if (wrong.length > 0)
    note(turn, 'page.problems', { fields: wrong.map(field => fieldTitle(locale, field)).join(', ') });
  turn.dispatch({ kind: 'summary-confirmed' });
  return 'jump';
}

/** The query of the answer that a message gives the address of; undefined for any other message. */
export function queryOfLink(text: string): string | undefined {
  return linked.exec(text)?.[1]?.split('#')[0];
}
