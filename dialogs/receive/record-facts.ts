import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import type { WantedQuestion } from '../memory/conversation.ts';
import { recordAnswers } from '../memory/memory.ts';
import { type Patch, questionFor } from '../questions.ts';
import { echo } from '../screens/summary.ts';
import type { Turn } from '../turn.ts';

/** changed: something new is known. known: all of it was known. nothing: no fact was stated. */
export type Recorded = 'changed' | 'known' | 'nothing';

/** Says no more than that the source is in a VNet, as the button does: both ways must end in the same answer. */
const usualSource = 'vm';

function united(
  before: Requirements['hybrid'],
  said: Requirements['hybrid'],
  correction: boolean,
): Requirements['hybrid'] {
  if (correction || typeof before !== 'object' || typeof said !== 'object' || said.length === 0) return said;
  return [...new Set([...before, ...said])];
}

/** The answers that a message states, over what is known. */
export function patchOf({ requirements, correction }: Understanding, known: Requirements): Patch {
  const { proposed, ruledOut, sourceResourceType, ...rest } = requirements;
  const closer = sourceResourceType === undefined || sourceResourceType === usualSource ? {} : { sourceResourceType };
  const facts = { ...rest, ...closer };
  if (facts.hybrid === undefined) return facts;
  return { ...facts, hybrid: united(known.hybrid, facts.hybrid, correction) };
}

/** Writes down every fact that the message states, and says which: a misreading is seen at once. */
export function recordFacts(turn: Turn, understood: Understanding, asked: Field | undefined): Recorded {
  const stated = patchOf(understood, turn.conversation.requirements);
  const named = fields.filter(field => stated[field] !== undefined);
  if (named.length === 0) return 'nothing';
  const changes = recordAnswers(
    turn,
    stated,
    named.filter(field => field !== asked),
  );
  if (changes.length === 0) return 'known';
  echo(turn, changes);
  return 'changed';
}

/** The questions with the readings of what can be read in several ways. */
export function readingsOf({ ambiguous }: Understanding): readonly WantedQuestion[] {
  return ambiguous.flatMap(({ field, candidates }) => {
    const question = questionFor(field);
    return question === undefined ? [] : [{ id: question.id, among: candidates.slice(0, 6).map(({ value }) => value) }];
  });
}

/** What can be read in several ways is asked next, with its readings. True where there is something to ask. */
export function wantReadings(turn: Turn, understood: Understanding): boolean {
  const questions = readingsOf(understood).slice(0, 4);
  if (questions.length === 0) return false;
  turn.dispatch({ kind: 'questions-wanted', questions });
  return true;
}
