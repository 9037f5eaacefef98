import type { Standing, StandingKind } from './stands.ts';

/** Kinds of which a network has several, each in a place or for a purpose of its own. */
const several: ReadonlySet<StandingKind> = new Set<StandingKind>(['vnet', 'subnet']);

/** True where two things that were said are one: the later one then says it closer. */
export function isSameThing(one: Standing, other: Standing): boolean {
  if (one.kind !== other.kind) return false;
  return !several.has(one.kind) || (one.in === other.in && one.for === other.for);
}
