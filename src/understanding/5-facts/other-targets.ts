import { regionByName } from '../../azure/regions.ts';
import { resourceTypeById } from '../../azure/resource-types.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { Read } from '../2-entities/entities.ts';
import { longest, type Participant, phraseEnd, phraseStart } from '../3-phrases/participant.ts';
import { resourceIdOf } from '../4-clauses/ends.ts';
import type { Finding } from '../finding.ts';
import { nameWords } from '../languages/name-words.ts';

/** A further target of the same wish: what it is and, where that is said of it alone, where. */
export type OtherTarget = Pick<Requirements, 'resourceType' | 'targetRegion'>;

/** A further target, with the tokens that name it and its place. */
export interface NamedTarget {
  readonly target: OtherTarget;
  readonly from: number;
  readonly to: number;
}

/** Further targets that are read of one message. */
const mostOthers = 4;

const joining = ['and', 'to', 'access', 'pull', 'fetch', 'det'];
const fillers = nameWords('listFillers');

/** Token after what joins two names and begins here; undefined where nothing does. */
function pastJoint(read: Read, at: number): number | undefined {
  const ends = joining.flatMap(name => read.endsOfClass(name, at));
  if (ends.length > 0) return longest(ends);
  return fillers.has(read.message.tokens[at]?.text ?? '') ? at + 1 : undefined;
}

/** True where between two names stands nothing but "and", a comma, or what leads to the second one. */
function isListed(read: Read, before: Participant, { thing }: Participant): boolean {
  const start = phraseStart(read, thing.from);
  let isJoined = false;
  for (let at = phraseEnd(read, before.thing.to); at < thing.from; ) {
    const past = pastJoint(read, at) ?? (at >= start ? at + 1 : undefined);
    if (past === undefined) return false;
    isJoined ||= read.is('and', at);
    at = past;
  }
  return isJoined;
}

/** The region that stands right at a target and at no other. */
function regionAt(read: Read, party: Participant): string | undefined {
  const start = phraseStart(read, party.thing.from);
  const end = phraseEnd(read, party.thing.to);
  return read.things.find(({ kind, from, to }) => kind === 'region' && from >= start && to <= end)?.value;
}

function placed(read: Read, party: Participant): Pick<Requirements, 'targetRegion'> {
  const region = regionByName(regionAt(read, party) ?? '')?.name;
  return region === undefined ? {} : { targetRegion: region };
}

/**
 * The targets that a wish names beside its first one ("AKS and a storage account"), in the order of naming: other types
 * of resources, listed right after it. Never what starts the traffic, and nothing that is told apart by "or".
 */
export function readOtherTargets(
  read: Read,
  parties: readonly Participant[],
  findings: readonly Finding[],
): readonly NamedTarget[] {
  const first = findings.find(({ field }) => field === 'resourceType');
  const caller = findings.find(({ field }) => field === 'sourceType')?.from;
  const at = parties.findIndex(({ thing }) => thing.from === first?.from);
  let before = parties[at];
  if (before === undefined || before.kind !== 'resource') return [];
  const taken = new Set<unknown>([first?.value]);
  const others: NamedTarget[] = [];
  for (const party of parties.slice(at + 1)) {
    const resource = resourceIdOf(party);
    const isWanted = resource !== undefined && !party.denied && party.role !== 'source' && party.thing.from !== caller;
    if (!isWanted || others.length === mostOthers || !isListed(read, before, party)) break;
    before = party;
    if (resourceTypeById(resource.id)?.isListedTarget === false || taken.has(resource.id)) continue;
    taken.add(resource.id);
    const target = { resourceType: resource.id, ...placed(read, party) };
    others.push({ target, from: phraseStart(read, party.thing.from), to: phraseEnd(read, party.thing.to) });
  }
  return others;
}

/** The findings without the places of the further targets, where those places are their own. */
export function withoutTheirPlaces(findings: readonly Finding[], others: readonly NamedTarget[]): readonly Finding[] {
  const theirs = new Set<unknown>(others.flatMap(({ target }) => target.targetRegion ?? []));
  if (theirs.size === 0) return findings;
  return findings.flatMap(finding => {
    if (finding.field !== 'otherRegions' || !Array.isArray(finding.value)) return [finding];
    const value = finding.value.filter(region => !theirs.has(region));
    return value.length === 0 ? [] : [{ ...finding, value }];
  });
}
