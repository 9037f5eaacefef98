import { isSameThing } from '../../decision/case/same-thing.ts';
import { type Standing, standingSchema } from '../../decision/case/stands.ts';

/** True where two things that are told are one: endpoints of different services are two. */
export const isOneThing = (one: Standing, other: Standing): boolean =>
  isSameThing(one, other) && (one.of === undefined || other.of === undefined || one.of === other.of);

/**
 * What both tell of one thing. Of what they tell differently nothing is left, and each such attribute is in `apart`.
 */
export function oneOf(one: Standing, other: Standing): { readonly thing: Standing; readonly apart: readonly string[] } {
  const mine = new Map<string, unknown>(Object.entries(one));
  const apart = Object.entries(other).flatMap(([attribute, value]) =>
    mine.has(attribute) && JSON.stringify(mine.get(attribute)) !== JSON.stringify(value) ? [attribute] : [],
  );
  const kept = Object.entries({ ...one, ...other }).filter(([attribute]) => !apart.includes(attribute));
  return { thing: standingSchema.parse(Object.fromEntries(kept)), apart };
}
