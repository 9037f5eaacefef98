import { sentence } from '../../content/sentence.ts';
import { compile, type Test } from '../../decision/decide/compile-condition.ts';
import type { Case } from '../../decision/decide/condition.ts';
import { isThere } from '../../decision/difference/difference.ts';
import type { PitfallFinding } from '../../decision/recommendation.ts';
import { type OptionId, optionIds } from '../../options/options.ts';
import { names } from '../../options/pattern.ts';
import { encryptionPitfalls } from './encryption.data.ts';
import { figuresOf } from './in-case.ts';
import { hybridPitfalls } from './lines-to-sites.data.ts';
import { namesAndPrivateEndpointsPitfalls } from './names-and-private-endpoints.data.ts';
import { paasIntegrationPitfalls } from './paas-integration.data.ts';
import { peeringPitfalls } from './peering.data.ts';
import type { PitfallRow, PitfallWording } from './pitfall-row.ts';
import { regionsPitfalls } from './regions.data.ts';
import { routingAndExposurePitfalls } from './routing-and-exposure.data.ts';

function weight(row: PitfallRow): number {
  return (row.severity === 'blocker' ? 1000 : 0) + (row.scope === 'case' ? 500 : 0) + row.rank;
}

/** Every pitfall, in the order in which findings are shown where nothing of the case raises one. */
export const pitfallRows: readonly PitfallRow[] = [
  ...peeringPitfalls,
  ...regionsPitfalls,
  ...encryptionPitfalls,
  ...namesAndPrivateEndpointsPitfalls,
  ...paasIntegrationPitfalls,
  ...hybridPitfalls,
  ...routingAndExposurePitfalls,
].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));

const never: Test = () => false;

const optionsNamed = (patterns: readonly string[]): readonly OptionId[] =>
  optionIds.filter(id => patterns.some(pattern => names(pattern, id)));

interface Weighed {
  readonly applies: Test;
  readonly solved: Test;
  /** The options of which one must be built anew; undefined where it holds for what stands, too. */
  readonly building: readonly OptionId[] | undefined;
  readonly orWhere: Test;
  readonly weight: (given: Case) => number;
  readonly row: PitfallRow;
  readonly wordings: readonly Worded[];
}

/** Sentences of a pitfall for cases of one kind. */
interface Worded {
  readonly holds: Test;
  readonly said: Omit<PitfallWording, 'when'>;
}

const worded = ({ when, ...said }: PitfallWording): Worded => ({ holds: compile(when), said });

const entries: readonly Weighed[] = pitfallRows.map(row => {
  const shifts = (row.shifts ?? []).map(({ when, by }) => ({ holds: compile(when), by }));
  return {
    applies: compile(row.when),
    solved: row.solvedBy === undefined ? never : compile(row.solvedBy),
    building: row.building === undefined ? undefined : optionsNamed(row.building),
    orWhere: row.orWhere === undefined ? never : compile(row.orWhere),
    weight: given => shifts.reduce((sum, { holds, by }) => sum + (holds(given) ? by : 0), weight(row)),
    row,
    wordings: (row.wordings ?? []).map(worded),
  };
});

/** The finding in the words of the case, with its figures. */
function inCase({ row, wordings }: Weighed, given: Case): PitfallFinding {
  const { id, severity, scope, figures } = row;
  const {
    problem = row.problem,
    remedy = row.remedy,
    sources = row.sources,
  } = wordings.find(({ holds }) => holds(given))?.said ?? {};
  return {
    id,
    severity,
    problem: sentence(problem, figures === true ? figuresOf(given) : {}),
    remedy: sentence(remedy),
    sources,
    scope,
  };
}

/** What of a design does not stand yet. */
function builtIn({ design, stands }: Case): ReadonlySet<OptionId> {
  return new Set([...design].filter(option => !isThere(option, stands)));
}

/** What applies, the likeliest and worst for this case first: blockers, what follows from it, general hygiene last. */
function applying(given: Case, built: ReadonlySet<OptionId>): readonly Weighed[] {
  return entries
    .filter(({ building, orWhere }) => building?.some(option => built.has(option)) !== false || orWhere(given))
    .filter(({ applies, solved }) => applies(given) && !solved(given))
    .map(entry => ({ entry, weight: entry.weight(given) }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ entry }) => entry);
}

/**
 * The pitfalls that apply to the case: blockers first, then what is specific to it by rank, general hygiene last.
 * `built`: what is built anew; of a design everything that does not stand.
 */
export function pitfallsFor(given: Case, built: ReadonlySet<OptionId> = builtIn(given)): readonly PitfallFinding[] {
  const unprompted: Case | undefined = given.proposed.size === 0 ? undefined : { ...given, proposed: new Set() };
  return applying(given, built).map(entry => {
    const found = inCase(entry, given);
    return unprompted === undefined || entry.applies(unprompted) ? found : { ...found, about: 'proposal' };
  });
}

/** The pitfalls that would apply, had the design not taken care of them: to be worded as steps. */
export function solvedFor(given: Case): readonly PitfallFinding[] {
  return entries.filter(({ applies, solved }) => applies(given) && solved(given)).map(entry => inCase(entry, given));
}

const toldBy: ReadonlyMap<string, string> = new Map(pitfallRows.map(({ id, entry = id }) => [id, entry]));

/** Id of the entry that tells those who ask what a pitfall tells unasked; undefined for no pitfall. */
export function entryOfPitfall(id: string): string | undefined {
  return toldBy.get(id);
}
