import { callerOfResource, type SourceType } from '../../../decision/case/source-types.ts';
import type { Read } from '../../2-entities/entities.ts';
import { vagueResources } from '../../2-entities/general-resources.ts';
import { type Participant, rowOf, siteKinds } from '../../3-phrases/participant.ts';
import { isSaidNear } from '../../3-phrases/sentence.ts';
import type { Clauses } from '../../4-clauses/clauses.ts';
import { type Ends, resourceIdOf } from '../../4-clauses/ends.ts';
import type { Doubt, Finding } from '../../finding.ts';
import { nameWords } from '../../languages/name-words.ts';
import { usersOfPointToSite } from '../hybrid.ts';
import type { RegionReading } from '../regions/read.ts';

const remoteWords = nameWords('remoteWords');
const publicWords = nameWords('publicWords');
const pairWords = new Set(['2', ...nameWords('pairWords')]);

/** The kind of caller that a party is; undefined where the word alone does not say. */
export function sourceTypeOf(read: Read, party: Participant): SourceType | undefined {
  const resource = resourceIdOf(party);
  if (resource !== undefined) return callerOfResource(resource.id);
  if (party.kind === 'vague' && party.thing.value === 'function') return 'app-service';
  if (party.kind !== 'person') return rowOf(party.kind)?.sourceType ?? undefined;
  if (isSaidNear(read, party, remoteWords)) return 'user-device';
  const words = new Set(read.message.tokens.map(token => token.text));
  return [...publicWords].some(word => words.has(word)) ? 'internet-client' : undefined;
}

/** Where a finding about a party stands. */
export const spanOf = (party: Participant): Omit<Finding, 'field' | 'value'> => ({
  from: party.thing.from,
  to: party.thing.to,
  fuzzy: party.thing.fuzzy,
  weight: 1,
  by: 'ends',
});

function findSource(read: Read, clauses: Clauses, ends: Ends): readonly Finding[] {
  const findings: Finding[] = [];
  for (const party of ends.sources) {
    const type = sourceTypeOf(read, party);
    if (type === undefined) continue;
    findings.push({ field: 'sourceType', value: type, ...spanOf(party) });
    const resource = resourceIdOf(party);
    if (resource !== undefined) findings.push({ field: 'sourceResourceType', value: resource.id, ...spanOf(party) });
    else if (party.kind === 'vague' && party.thing.value === 'function')
      findings.push({ field: 'sourceResourceType', value: 'functions', ...spanOf(party) });
    break;
  }
  const dialIn = usersOfPointToSite(clauses)?.thing;
  if (findings.length === 0 && dialIn !== undefined) {
    const place = { from: dialIn.from, to: dialIn.to, fuzzy: false, weight: 0, by: 'ends' } as const;
    return [{ field: 'sourceType', value: 'user-device', ...place }];
  }
  const person = ends.people.find(party => sourceTypeOf(read, party) === 'user-device');
  if (findings.length === 0 && person !== undefined)
    return [{ field: 'sourceType', value: 'user-device', ...spanOf(person) }];
  return findings;
}

/** "VMs in East US and Japan West", "both machines": the one kind named is at both ends. */
function findPair(read: Read, ends: Ends, regions: RegionReading): readonly Finding[] {
  const [only, more] = [...new Set([...ends.sources, ...ends.targets])].filter(party => party.kind !== 'person');
  const resource = resourceIdOf(only);
  if (only === undefined || more !== undefined || resource === undefined || resource.id !== 'vm') return [];
  const apart = regions.source !== undefined && regions.target !== undefined && regions.source !== regions.target;
  const among = read.before('between', only.thing.from) !== undefined;
  if (!apart && !among && !pairWords.has(read.message.tokens[only.thing.from - 1]?.text ?? '')) return [];
  return [
    { field: 'sourceType', value: 'azure-vm', ...spanOf(only) },
    { field: 'sourceResourceType', value: resource.id, ...spanOf(only) },
    { field: 'resourceType', value: resource.id, ...spanOf(only) },
  ];
}

function findTarget(ends: Ends): readonly Finding[] {
  for (const party of ends.targets) {
    const resource = resourceIdOf(party);
    if (resource !== undefined)
      return [
        { field: 'resourceType', value: resource.id, ...spanOf(party), fuzzy: resource.likely || party.thing.fuzzy },
      ];
    if (party.kind === 'vague' && party.thing.value === 'function')
      return [{ field: 'resourceType', value: 'functions', ...spanOf(party) }];
    if (siteKinds.has(party.kind) && party.role === 'target') {
      return [{ field: 'resourceType', value: 'onprem-server', ...spanOf(party) }];
    }
  }
  return [];
}

/** Words for a target that have several readings: they are asked. */
function findDoubts(ends: Ends, hasTarget: boolean): readonly Doubt[] {
  const vague = ends.targets.find(party => party.kind === 'vague');
  const row = hasTarget ? undefined : vagueResources.find(({ id }) => id === vague?.thing.value);
  return row === undefined || vague === undefined || row.candidates.length < 2
    ? []
    : [{ field: 'resourceType', candidates: row.candidates, from: vague.thing.from, to: vague.thing.to }];
}

/** "VNet A in East US and VNet B in West Europe": what stands in VNets is like VMs to the network. */
function findNetworks(ends: Ends, regions: RegionReading): readonly Finding[] {
  const networks = [...new Set([...ends.sources, ...ends.targets, ...ends.open])].filter(
    party => party.kind === 'vnet',
  );
  const [first, second] = networks;
  if (first === undefined || second === undefined || regions.source === undefined || regions.target === undefined)
    return [];
  return [
    { field: 'sourceType', value: 'azure-vm', ...spanOf(first) },
    { field: 'resourceType', value: 'vm', ...spanOf(second) },
  ];
}

/** A VNet that somebody must reach: what stands in it is like VMs to the network. */
function findReached(ends: Ends, findings: readonly Finding[], doubts: readonly Doubt[]): readonly Finding[] {
  const [network] = ends.reached;
  const hasCaller = findings.some(({ field }) => field === 'sourceType');
  const hasTarget = doubts.length > 0 || findings.some(({ field }) => field === 'resourceType');
  return network === undefined || !hasCaller || hasTarget
    ? []
    : [{ field: 'resourceType', value: 'vm', ...spanOf(network) }];
}

/** What starts the traffic and what it must reach. */
export function readResources(
  read: Read,
  clauses: Clauses,
  ends: Ends,
  regions: RegionReading,
): { readonly findings: readonly Finding[]; readonly doubts: readonly Doubt[] } {
  const pair = findPair(read, ends, regions);
  if (pair.length > 0) return { findings: pair, doubts: [] };
  const target = findTarget(ends);
  const findings = [...findSource(read, clauses, ends), ...target];
  const doubts = findDoubts(ends, target.length > 0);
  const reached = findReached(ends, findings, doubts);
  if (reached.length > 0) return { findings: [...findings, ...reached], doubts };
  return findings.length + doubts.length > 0 ? { findings, doubts } : { findings: findNetworks(ends, regions), doubts };
}
