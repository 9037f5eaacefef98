import type { Ask } from '../case/ask.ts';
import type { Standing } from '../case/stands.ts';
import type { Recommendation } from '../recommendation.ts';

/** Rows of names that only joined networks want: no endpoint of the design rests on them. */
const beside: ReadonlySet<string> = new Set(['names/joined']);

/** Ids of the steps that build such a part. */
const stepOf: ReadonlySet<string> = new Set(['zone-names']);

/**
 * The design without names that nobody asked for: a question about a network that stands, such as its routes, is no
 * order for a zone. What goes wrong without one stays among the pitfalls.
 */
export function withoutUnasked(design: Recommendation, { about }: Ask, stands: readonly Standing[]): Recommendation {
  const { mustUse } = design.facts;
  const isUnasked = ({ rule, option }: Recommendation['legs'][number]): boolean =>
    beside.has(rule) && !about.includes(option) && !mustUse.includes(option);
  const unasked = new Set<string>(design.legs.filter(isUnasked).map(({ option }) => option));
  if (stands.length === 0 || unasked.size === 0) return design;
  const { topology } = design;
  const isWanted = (option: string): boolean => !unasked.has(option);
  return {
    ...design,
    topology:
      topology === null ? null : { ...topology, zones: topology.zones.filter(zone => zone.wantedBy.some(isWanted)) },
    legs: design.legs.filter(leg => !isUnasked(leg)),
    steps: design.steps.filter(({ id }) => !stepOf.has(id)),
    reasons: design.reasons.filter(({ id }) => !beside.has(id)),
    changes: design.changes.filter(change => change.do !== 'add' || isWanted(change.what)),
  };
}
