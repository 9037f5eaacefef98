import { sentence } from '../../content/sentence.ts';
import { type OptionId, optionIds } from '../../options/options.ts';
import { names } from '../../options/pattern.ts';
import { compile } from '../decide/compile-condition.ts';
import type { Case } from '../decide/condition.ts';
import { isThere as stands } from '../difference/difference.ts';
import type { Recommendation } from '../recommendation.ts';
import type { NetworkId, Standing, Topology } from '../topology/topology.ts';
import { type PartPattern, stepRows } from './steps.data.ts';
import type { Words } from './words.ts';

const rows = stepRows.map(({ when, ...row }) => ({ ...row, applies: compile(when) }));

/** The networks in which a part of this pattern stands; a link stands in none. */
function placesWith({ gateways, endpoints, links }: Topology, pattern: PartPattern): readonly (NetworkId | null)[] {
  const isOne = (kind: PartPattern['kind'], standing: Standing): boolean =>
    kind === pattern.kind && standing === pattern.standing;
  const parts = [...gateways, ...endpoints].filter(one => isOne(one.kind, one.standing));
  return [
    ...parts.map(one => one.in).filter(where => (pattern.in ?? where) === where),
    ...links.filter(({ by, standing }) => by === pattern.kind && standing === pattern.standing).map(() => null),
  ];
}

/** True where the topology has what a step is for. */
function isThere({ parts, beside, without }: (typeof rows)[number], topology: Topology): boolean {
  if (parts === undefined) return true;
  const inAny = (patterns: readonly PartPattern[]): ReadonlySet<NetworkId | null> =>
    new Set(patterns.flatMap(pattern => placesWith(topology, pattern)));
  const company = beside === undefined ? undefined : inAny(beside);
  const unwanted = without === undefined ? undefined : inAny(without);
  return [...inAny(parts)].some(where => company?.has(where) !== false && unwanted?.has(where) !== true);
}

/** The options of the design that patterns name and that nothing which stands carries. */
function unbuilt({ design, stands: standing }: Case, patterns: readonly string[]): readonly OptionId[] {
  return optionIds.filter(
    id => design.has(id) && patterns.some(pattern => names(pattern, id)) && !stands(id, standing),
  );
}

/** True where what a step builds is to be built, and what it keeps stands. */
function isDue({ builds, keeps }: (typeof rows)[number], given: Case): boolean {
  if (builds !== undefined && unbuilt(given, builds).length === 0) return false;
  return keeps === undefined || unbuilt(given, keeps).length === 0;
}

/**
 * What to do, in the order in which people do it: nothing that exists is created, and nothing that is not there used.
 */
export function stepsOf(given: Case, topology: Topology, words: Words): Recommendation['steps'] {
  return rows
    .filter(row => row.applies(given) && isDue(row, given) && isThere(row, topology))
    .map(({ id, text }) => ({ id, text: sentence(text, words) }));
}
