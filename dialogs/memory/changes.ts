import { isRegionName } from '../../src/azure/regions.ts';
import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { parseRequirements } from '../../src/decision/index.ts';
import { type Patch, questionFor } from '../questions.ts';
import type { Conversation } from './conversation.ts';
import { replayed } from './replay.ts';

/** One answer that is another one now; undefined = not answered. */
export interface Change {
  readonly field: Field;
  readonly from: Requirements[Field];
  readonly to: Requirements[Field];
}

const outsideSources: readonly unknown[] = ['onprem-site', 'user-device', 'other-cloud', 'internet-client'];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function without(requirements: Requirements, gone: readonly Field[]): Requirements {
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

const named = (region: Requirements['sourceRegion']): typeof region =>
  region !== undefined && isRegionName(region) ? region : undefined;

/** "Same region" names the region of one side where that of the other is known. */
function completed(requirements: Requirements, setting: Patch): Patch {
  const next = merged(requirements, setting);
  if (next.sameRegion !== 'yes') return setting;
  const source = named(next.sourceRegion);
  const target = named(next.targetRegion);
  const anew = setting.sameRegion === 'yes' && setting.targetRegion !== next.targetRegion;
  if (source !== undefined && (target === undefined || anew))
    return { ...setting, targetRegion: source, sameRegion: null };
  if (source === undefined && target !== undefined) return { ...setting, sourceRegion: target, sameRegion: null };
  return next.targetRegion === undefined ? { ...setting, targetRegion: 'unknown' } : setting;
}

function overturned(requirements: Requirements, setting: Patch): readonly Field[] {
  const changed = fields.filter(
    field =>
      setting[field] !== undefined && requirements[field] !== undefined && !same(setting[field], requirements[field]),
  );
  const cleared = changed.flatMap(field => questionFor(field)?.clears ?? []);
  const comesIn = setting.sourceRegion !== undefined && setting.sourceRegion !== 'unknown';
  const wasOutside = outsideSources.includes(requirements.sourceType);
  const outside: readonly Field[] = comesIn && wasOutside ? ['sourceType', 'hybrid'] : [];
  return [...cleared, ...outside].filter(field => setting[field] === undefined);
}

function differences(before: Requirements, after: Requirements): readonly Change[] {
  return fields
    .filter(field => !same(before[field], after[field]))
    .map(field => ({ field, from: before[field], to: after[field] }));
}

function walked(trail: readonly string[], changes: readonly Change[]): string[] {
  const ids = changes.filter(({ to }) => to !== undefined).flatMap(({ field }) => questionFor(field)?.id ?? []);
  return [...new Set([...trail, ...ids])];
}

/** Writes answers down; `volunteered` where they were not asked for. Returns what is different now. */
export function write(
  conversation: Conversation,
  setting: Patch,
  volunteered: readonly Field[] = [],
): readonly Change[] {
  const before = conversation.requirements;
  const full = completed(before, setting);
  const gone = overturned(before, full);
  const said = [...new Set([...conversation.said, ...volunteered])].filter(field => !gone.some(one => one === field));
  const next = merged(without(before, gone), full);
  const altered = differences(before, next).some(({ from }) => from !== undefined);
  const after = altered ? replayed(next, said) : next;
  const changes = differences(before, after);
  if (changes.length === 0) return changes;
  if (altered) conversation.undo = { requirements: before, trail: conversation.trail };
  conversation.requirements = after;
  conversation.said = said;
  conversation.trail = walked(conversation.trail, changes);
  conversation.paused = false;
  return changes;
}
