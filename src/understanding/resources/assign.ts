import { isResourceTypeId, type ResourceTypeId, resourceTypeById } from '../../azure/resource-types.ts';
import { outsideKinds, type Party } from '../roles/party.ts';

/** Who starts and what is reached. */
export interface Ends {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  /** Networks that the sentence gives no role. */
  readonly open: readonly Party[];
  /** People that the sentence gives no role. */
  readonly people: readonly Party[];
}

const neutralSource = (party: Party) => party.role === undefined && outsideKinds.has(party.kind);

/** Weight of a party as an end: a named resource says more than a vague word, that more than a network. */
const weights: Readonly<Partial<Record<Party['kind'], number>>> = {
  resource: 4,
  vague: 3,
  vnet: 1,
  person: 1,
  internet: 0,
};

function heaviestFirst(parties: readonly Party[]): readonly Party[] {
  return [...parties].sort((a, b) => (weights[b.kind] ?? 2) - (weights[a.kind] ?? 2));
}

function isEnd(party: Party): boolean {
  return !party.denied && party.kind !== 'internet' && party.kind !== 'person' && party.kind !== 'vnet';
}

const keepers: ReadonlySet<string> = new Set(['Storage', 'Databases', 'Security']);

/** Stores and databases answer calls and start none; SQL Managed Instance and Oracle link to other servers. */
function onlyAnswers(party: Party): boolean {
  const id = resourceIdOf(party)?.id;
  if (id === undefined || id === 'sql-managed-instance' || id === 'oracle-database') return false;
  return keepers.has(resourceTypeById(id)?.category ?? '');
}

/** "refresh from a database": what only answers is reached, whatever the words around it say. */
function turned(parties: readonly Party[]): readonly Party[] {
  const ends = parties.filter(isEnd);
  const keeper = ends.find(party => party.role === 'source' && onlyAnswers(party));
  const reached = ends.find(party => party.role === 'target');
  if (keeper === undefined || (reached !== undefined && onlyAnswers(reached))) return parties;
  const caller = reached?.kind === 'resource' ? reached : undefined;
  if (reached !== undefined && caller === undefined) return parties;
  return parties.map(party =>
    party === keeper ? { ...party, role: 'target' } : party === caller ? { ...party, role: 'source' } : party,
  );
}

/** Sorts the parties into the two ends: by the roles the sentence gives, then by the order they are named. */
export function endsOf(parties: readonly Party[]): Ends {
  const usable = turned(parties.filter(party => !party.denied));
  const sources = usable.filter(party => party.role === 'source' || neutralSource(party));
  const targets = usable.filter(party => party.role === 'target');
  const open = usable.filter(party => isEnd(party) && party.role === undefined && !neutralSource(party));
  const ordered = sources.some(isEnd) ? heaviestFirst(open) : open;
  for (const party of ordered) {
    const hasSource = sources.some(isEnd);
    const isKeeper = onlyAnswers(party) && open.filter(onlyAnswers).length === 1;
    const hasTarget = targets.some(party => isEnd(party) || (party.kind === 'vnet' && !isKeeper));
    if (!hasTarget && (hasSource || open.length === 1 || isKeeper)) targets.push(party);
    else if (!hasSource) sources.push(party);
  }
  const networks = usable.filter(party => party.kind === 'vnet' && party.role === undefined);
  return {
    sources: heaviestFirst(sources),
    targets: heaviestFirst(targets),
    open: networks,
    people: usable.filter(party => party.kind === 'person' && party.role === undefined),
  };
}

/** Id of the resource type that a thing names; undefined for vague words. */
export function resourceIdOf(
  party: Party | undefined,
): { readonly id: ResourceTypeId; readonly likely: boolean } | undefined {
  if (party?.kind !== 'resource') return undefined;
  const likely = party.thing.value.startsWith('likely:');
  const id = likely ? party.thing.value.slice('likely:'.length) : party.thing.value;
  return isResourceTypeId(id) ? { id, likely } : undefined;
}
