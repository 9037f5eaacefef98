import { compile, type Test } from '../../decision/decide/compile-condition.ts';
import type { Case } from '../../decision/decide/condition.ts';
import type { PitfallFinding } from '../../decision/recommendation.ts';
import { encryptionPitfalls } from './encryption.data.ts';
import { hybridPitfalls } from './lines-to-sites.data.ts';
import { namesAndPrivateEndpointsPitfalls } from './names-and-private-endpoints.data.ts';
import { paasIntegrationPitfalls } from './paas-integration.data.ts';
import { peeringPitfalls } from './peering.data.ts';
import type { PitfallRow } from './pitfall-row.ts';
import { regionsPitfalls } from './regions.data.ts';
import { routingAndExposurePitfalls } from './routing-and-exposure.data.ts';

function weight(row: PitfallRow): number {
  return (row.severity === 'blocker' ? 1000 : 0) + (row.scope === 'case' ? 500 : 0) + row.rank;
}

/** Every pitfall, in the order in which findings are shown. */
export const pitfallRows: readonly PitfallRow[] = [
  ...peeringPitfalls,
  ...regionsPitfalls,
  ...encryptionPitfalls,
  ...namesAndPrivateEndpointsPitfalls,
  ...paasIntegrationPitfalls,
  ...hybridPitfalls,
  ...routingAndExposurePitfalls,
].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));

const finding = ({ id, severity, problem, remedy, sources, scope }: PitfallRow): PitfallFinding => ({
  id,
  severity,
  problem,
  remedy,
  sources,
  scope,
});

const never: Test = () => false;

const entries = pitfallRows.map(row => ({
  applies: compile(row.when),
  solved: row.solvedBy === undefined ? never : compile(row.solvedBy),
  finding: finding(row),
  forProposal: { ...finding(row), about: 'proposal' as const },
}));

/** The pitfalls that apply to the case: blockers first, then what is specific to it by rank, general hygiene last. */
export function pitfallsFor(given: Case): readonly PitfallFinding[] {
  const found = entries.filter(({ applies, solved }) => applies(given) && !solved(given));
  if (given.proposed.size === 0) return found.map(({ finding }) => finding);
  const unprompted: Case = { ...given, proposed: new Set() };
  return found.map(({ applies, finding, forProposal }) => (applies(unprompted) ? finding : forProposal));
}

/** The pitfalls that would apply, had the design not taken care of them: to be worded as steps. */
export function solvedFor(given: Case): readonly PitfallFinding[] {
  return entries.filter(({ applies, solved }) => applies(given) && solved(given)).map(({ finding }) => finding);
}

const toldBy: ReadonlyMap<string, string> = new Map(pitfallRows.map(({ id, entry = id }) => [id, entry]));

/** Id of the entry that tells those who ask what a pitfall tells unasked; undefined for no pitfall. */
export function entryOfPitfall(id: string): string | undefined {
  return toldBy.get(id);
}
