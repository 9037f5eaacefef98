import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { statedValue } from '../../src/decision/case/stated-value.ts';
import { parseRequirements } from '../../src/decision/index.ts';
import { type Patch, questionFor } from '../questions.ts';
import { exchanged } from './ahead.ts';
import { type Change, changesBetween, same } from './changes.ts';
import type { Conversation } from './conversation.ts';
import type { Reducers } from './events.ts';
import { callsFromOutside } from './outside.ts';
import { checked } from './readings.ts';
import { replayed } from './replay.ts';
import { snapshotOf } from './undo.ts';

/** The answers without these. */
export function without(requirements: Requirements, gone: readonly Field[]): Requirements {
  const kept = Object.fromEntries(Object.entries(requirements).filter(([field]) => !gone.some(one => one === field)));
  const parsed = parseRequirements(kept);
  return parsed.ok ? parsed.requirements : requirements;
}

/** The answers with `setting` written over them; as they were where the setting is not legal. */
export function merged(requirements: Requirements, setting: Patch): Requirements {
  const entries = Object.entries({ ...requirements, ...setting }).filter(([, value]) => value !== null);
  const parsed = parseRequirements(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
  return parsed.ok ? parsed.requirements : requirements;
}

/** "Same region" names the region of one side where that of the other is known. */
function completed(requirements: Requirements, setting: Patch): Patch {
  const next = merged(requirements, setting);
  if (next.sameRegion !== 'yes') return setting;
  const source = statedValue(next.sourceRegion);
  const target = statedValue(next.targetRegion);
  const anew = setting.sameRegion === 'yes' && setting.targetRegion !== next.targetRegion;
  if (source !== undefined && (target === undefined || anew))
    return { ...setting, targetRegion: source, sameRegion: null };
  if (source === undefined && target !== undefined) return { ...setting, sourceRegion: target, sameRegion: null };
  return next.targetRegion === undefined ? { ...setting, targetRegion: 'unknown' } : setting;
}

/** The answers that no longer hold once these are given. */
export function overturned(requirements: Requirements, setting: Patch): readonly Field[] {
  const changed = fields.filter(
    field =>
      setting[field] !== undefined && requirements[field] !== undefined && !same(setting[field], requirements[field]),
  );
  const cleared = changed.flatMap(field => questionFor(field)?.clears ?? []);
  const comesIn = setting.sourceRegion !== undefined && setting.sourceRegion !== 'unknown';
  const wasOutside = comesIn && callsFromOutside(requirements);
  const outside: readonly Field[] = wasOutside ? ['sourceType', 'hybrid'] : [];
  return [...cleared, ...outside].filter(field => setting[field] === undefined);
}

function walked(trail: readonly string[], changes: readonly Change[]): readonly string[] {
  const ids = changes.filter(({ to }) => to !== undefined).flatMap(({ field }) => questionFor(field)?.id ?? []);
  return [...new Set([...trail, ...ids])];
}

/** A question after an answer can be taken back, so that the answer before it comes again. */
const asksAnew = (field: Field, { answered }: Conversation): boolean => field === 'ask' && answered !== undefined;

/** Writing answers down: what follows from them, what they overturn, and what "undo" brings back. */
export const onAnswers: Reducers<'answers-given'> = {
  'answers-given': (conversation, { patch, volunteered }) => {
    const before = conversation.requirements;
    const full = completed(before, patch);
    const isLegal = merged(before, full) !== before;
    if (!isLegal) return conversation;
    const gone = overturned(before, full);
    const said = [...new Set([...conversation.said, ...volunteered])].filter(field => !gone.some(one => one === field));
    const next = merged(without(before, gone), full);
    const changed = changesBetween(before, next);
    const altered = changed.some(({ field, from }) => from !== undefined || asksAnew(field, conversation));
    const after = altered ? replayed(next, said) : next;
    const changes = changesBetween(before, after);
    if (changes.length === 0) return conversation;
    const { toCome, ...rest } = conversation;
    return {
      ...rest,
      // A changed answer is said, and may bring questions with it.
      ...(altered || toCome === undefined ? {} : { toCome }),
      ...(altered ? { undo: snapshotOf(conversation) } : {}),
      ...exchanged(conversation, after),
      ...checked(conversation, Object.keys(patch)),
      requirements: after,
      said,
      trail: walked(conversation.trail, changes),
      paused: false,
    };
  },
};
