import { estateOf } from '../../src/decision/case/estate.ts';
import { inOrder } from '../../src/decision/case/in-schema-order.ts';
import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { isSameThing } from '../../src/decision/case/same-thing.ts';
import { mostStanding } from '../../src/decision/case/stands.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { answersAtOnce } from '../memory/answers-at-once.ts';
import type { WantedQuestion } from '../memory/conversation.ts';
import { recordAnswers } from '../memory/memory.ts';
import { taken } from '../memory/replay.ts';
import { type Patch, questionFor } from '../questions.ts';
import { readingsScreenId } from '../screens/readings-screen.ts';
import { echo } from '../screens/summary.ts';
import { note, type Turn } from '../turn.ts';

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

/** What stands: the older names of it too; what was said before of the same kind is said closer, not twice. */
function standing(said: Requirements, { stands: before }: Requirements): Pick<Requirements, 'stands'> {
  const { stands, existingFeatures } = said;
  if (stands === undefined && existingFeatures === undefined) return {};
  if (stands === 'unknown') return { stands };
  const now = estateOf(
    inOrder({
      ...(stands === undefined ? {} : { stands }),
      ...(existingFeatures === undefined ? {} : { existingFeatures }),
    }),
  );
  if (now.length === 0 || before === undefined || before === 'unknown') return { stands: now };
  const kept = before.filter(one => !now.some(other => isSameThing(one, other)));
  return { stands: [...kept, ...now].slice(0, mostStanding) };
}

/** The answers that a message states, over what is known. */
export function patchOf(
  { requirements, correction }: Pick<Understanding, 'requirements' | 'correction'>,
  known: Requirements,
): Patch {
  const { proposed, ruledOut, sourceResourceType, existingFeatures, stands, ...rest } = requirements;
  const closer = sourceResourceType === undefined || sourceResourceType === usualSource ? {} : { sourceResourceType };
  const facts = { ...rest, ...closer, ...standing(requirements, known) };
  if (facts.hybrid === undefined) return facts;
  return { ...facts, hybrid: united(known.hybrid, facts.hybrid, correction) };
}

/** Lists that a question may add to. */
const added: ReadonlySet<Field> = new Set<Field>(['ask', 'stands', 'existingFeatures', 'proposed', 'ruledOut']);

/** A question after an answer adds to the case and changes nothing of it, so that the design stays what it was. */
export function besideKnown({ conversation }: Turn, understood: Understanding): Understanding {
  const { answered, requirements: known } = conversation;
  if (answered === undefined || understood.correction) return understood;
  const isNew = (field: Field): boolean => added.has(field) || (known[field] ?? 'unknown') === 'unknown';
  const kept = fields.filter(field => understood.requirements[field] !== undefined && isNew(field));
  return { ...understood, requirements: taken(understood.requirements, kept) };
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
  // The reply to a question says by itself what it was read from.
  if (!answersAtOnce(turn.conversation.requirements)) echo(turn, changes, speedSaid(understood));
  return 'changed';
}

/** Megabits a second that the message states as a figure. */
export function speedSaid({ mentions }: Understanding): number | undefined {
  return mentions.find(({ field, megabits }) => field === 'bandwidth' && megabits !== undefined)?.megabits;
}

/** The questions with the readings of what can be read in several ways. */
export function readingsOf({ ambiguous }: Understanding): WantedQuestion[] {
  return ambiguous.flatMap(({ field, candidates }) => {
    const question = questionFor(field);
    return question === undefined ? [] : [{ id: question.id, among: candidates.slice(0, 6).map(({ value }) => value) }];
  });
}

/** Says what makes a figure without its unit unclear. */
function sayUnits(turn: Turn, { ambiguous }: Understanding): void {
  const bare = ambiguous.find(({ field }) => field === 'bandwidth')?.span.text;
  if (bare !== undefined && /^[\d.,]+$/u.test(bare)) note(turn, 'said.no-unit', { figure: bare });
}

/**
 * What can be read in several ways, or was by two readers, is asked next with its readings. True where there is
 * something to ask.
 */
export function wantReadings(turn: Turn, understood: Understanding, differ: readonly unknown[]): boolean {
  const differing = differ.map(() => ({ id: readingsScreenId }));
  const questions = [...differing, ...readingsOf(understood).slice(0, 4)];
  if (questions.length === 0) return false;
  sayUnits(turn, understood);
  turn.dispatch({ kind: 'questions-wanted', questions });
  return true;
}
