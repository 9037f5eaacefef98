import { refusedText } from '../../src/answer/index.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import type { Target } from '../memory/ahead.ts';
import { targetName } from '../screens/target-names.ts';
import { note, type Turn } from '../turn.ts';
import type { Outcome } from './outcome.ts';

/** On with another target of the same wish. */
export function takeUp(turn: Turn, target: Target): Outcome {
  turn.dispatch({ kind: 'target-taken-up', target });
  note(turn, 'targets.now', { what: targetName(turn, target) });
  return 'jump';
}

/** The waiting target that a message after the answer names; undefined where it names none. */
export function targetMeant({ conversation }: Turn, { requirements, correction }: Understanding): Target | undefined {
  const { ahead = [], answered } = conversation;
  if (answered === undefined || correction || requirements.resourceType === undefined) return undefined;
  return ahead.find(({ resourceType }) => resourceType === requirements.resourceType);
}

/** Keeps the further targets of a wish, and says which comes first. */
export function nameTargets(turn: Turn, { otherTargets, requirements }: Understanding): void {
  const { resourceType } = turn.conversation.requirements;
  if (otherTargets.length === 0 || resourceType !== requirements.resourceType) return;
  turn.dispatch({ kind: 'targets-named', targets: otherTargets });
  const { ahead = [] } = turn.conversation;
  if (ahead.length === 0) return;
  const values = { first: targetName(turn, { resourceType }), rest: ahead.map(target => targetName(turn, target)) };
  note(turn, 'targets.order', values);
}

/** Says which service was named and not taken down, where something else was. */
export function nameLeftAside(turn: Turn, { leftAside, otherTargets, requirements }: Understanding): void {
  if (leftAside.length === 0 || otherTargets.length > 0 || requirements.resourceType === undefined) return;
  note(turn, 'said.aside', { what: [...new Set(leftAside.map(({ text }) => text))].join(', ') });
}

/** Says what is wrong with the first id that nothing could be taken from. True where there is one. */
export function nameRefusedId(turn: Turn, { refusedIds }: Understanding): boolean {
  const [text] = refusedText(turn.conversation.locale, refusedIds);
  if (text === undefined) return false;
  turn.notes.push(text);
  return true;
}
