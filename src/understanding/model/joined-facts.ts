import {
  type FactField,
  type Field,
  fields,
  isFactField,
  type Requirements,
} from '../../decision/case/requirements.ts';
import type { Understanding } from '../understanding.ts';
import type { Reading } from './checked.ts';
import { alone, apart, both, type Joined, nothing, overlaps, picked, same } from './joined.ts';
import { optionFields } from './joined-options.ts';

/** Fields among which one word has its place: at the one end or at the other. */
const families: readonly (readonly FactField[])[] = [
  ['sourceRegion', 'targetRegion', 'otherRegions'],
  ['sourceResourceType', 'resourceType'],
];

const valuesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === 'unknown' ? [] : [value];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const holds = (said: Requirements, field: FactField, value: unknown): boolean => valuesOf(said[field]).includes(value);

/** True where both have a word, and nowhere in the same place. */
function isMoved(family: readonly FactField[], rules: Requirements, model: Requirements): boolean {
  const values = family.flatMap(field => valuesOf(rules[field]));
  return values.some(
    value =>
      family.some(field => holds(model, field, value)) &&
      !family.some(field => holds(rules, field, value) && holds(model, field, value)),
  );
}

/** Two lists of members: one may have more than the other, but not something else in the same words. */
function listsOfBoth(
  field: FactField,
  ours: readonly unknown[],
  theirs: readonly unknown[],
  inSameWords: boolean,
): Joined {
  const shared = ours.filter(one => theirs.includes(one));
  if (shared.length === ours.length && shared.length === theirs.length) return both(field, ours);
  const isOther = shared.length === 0 && inSameWords;
  if (ours.length === 0 || theirs.length === 0 || isOther) return apart(field, ours, theirs);
  return alone(field, [...new Set([...ours, ...theirs])]);
}

/** One fact, as each reader states it. */
function factOfBoth(field: FactField, rules: Understanding, { requirements, spans }: Reading): Joined {
  const [ours, theirs] = [rules.requirements[field], requirements[field]];
  if (ours !== undefined && theirs !== undefined) {
    if (same(ours, theirs)) return both(field, ours);
    // Of several targets each reader may put another one first.
    if (field === 'resourceType' && rules.otherTargets.some(one => one.resourceType === theirs))
      return both(field, ours);
    const span = spans.get(field);
    const inSameWords = rules.mentions.some(
      one => one.field === field && span !== undefined && overlaps(one.span, span),
    );
    return isList(ours) && isList(theirs) ? listsOfBoth(field, ours, theirs, inSameWords) : apart(field, ours, theirs);
  }
  if (ours !== undefined) return alone(field, ours);
  if (theirs === undefined) return nothing;
  const open = rules.ambiguous.find(one => one.field === field);
  // Of several readings the rules leave the choice to the person, unless the other reader takes one of them.
  return open === undefined || open.candidates.some(({ value }) => same(value, theirs))
    ? alone(field, theirs)
    : nothing;
}

const optional: readonly Field[] = optionFields;
const facts = fields.filter(isFactField).filter(field => !optional.includes(field));

/** The facts of the case, options apart, as two readers state them. */
export function factsOfBoth(rules: Understanding, reading: Reading): readonly Joined[] {
  const moved = families.filter(family => isMoved(family, rules.requirements, reading.requirements));
  return [
    ...moved.map(
      (family): Joined => ({
        ...nothing,
        differing: [{ rules: picked(rules.requirements, family), model: picked(reading.requirements, family) }],
      }),
    ),
    ...facts.filter(field => !moved.flat().includes(field)).map(field => factOfBoth(field, rules, reading)),
  ];
}
