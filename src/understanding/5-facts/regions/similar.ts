import { regionByName } from '../../../azure/regions.ts';
import type { Role } from '../../3-phrases/participant.ts';
import type { Place } from '../../4-clauses/places.ts';
import type { Setting } from '../read.ts';

const lettersOf = (name: string) => name.replace(/[0-9]/g, '');

/** How alike two regions are, as things people mix up: same name but the number, same country, nothing. */
function likeness(one: string, other: string | undefined): number {
  if (other === undefined || one === other) return 0;
  if (lettersOf(one) === lettersOf(other)) return 2;
  return regionByName(one)?.geography === regionByName(other)?.geography ? 1 : 0;
}

/** Which end a corrected region belongs to: the one whose region is most like it. Undefined where neither is. */
export function placeOfCorrection(places: readonly Place[], { known }: Setting): Role | undefined {
  const name = places.findLast(place => !place.denied && place.thing.kind === 'region')?.thing.value;
  if (name === undefined || known === undefined) return undefined;
  const source = likeness(name, known.sourceRegion);
  const target = likeness(name, known.targetRegion);
  if (source !== target) return source > target ? 'source' : 'target';
  if (known.targetRegion === undefined && known.sourceRegion !== undefined) return 'source';
  return known.sourceRegion === undefined && known.targetRegion !== undefined ? 'target' : undefined;
}
