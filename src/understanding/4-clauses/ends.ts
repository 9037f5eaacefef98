import { isResourceTypeId, type ResourceTypeId } from '../../azure/resource-types.ts';
import { outsideKinds, type Participant } from '../3-phrases/participant.ts';

/** Who starts and what is reached. */
export interface Ends {
  readonly sources: readonly Participant[];
  readonly targets: readonly Participant[];
  /** Networks that the sentence gives no role. */
  readonly open: readonly Participant[];
  /** People that the sentence gives no role. */
  readonly people: readonly Participant[];
}

const neutralSource = (party: Participant) => party.role === undefined && outsideKinds.has(party.kind);

/** Weight of a party as an end: a named resource says more than a vague word, that more than a network. */
const weights: Readonly<Partial<Record<Participant['kind'], number>>> = {
  resource: 4,
  vague: 3,
  vnet: 1,
  person: 1,
  internet: 0,
};

function heaviestFirst(parties: readonly Participant[]): readonly Participant[] {
  return [...parties].sort((a, b) => (weights[b.kind] ?? 2) - (weights[a.kind] ?? 2));
}

function isEnd(party: Participant): boolean {
  return !party.denied && party.kind !== 'internet' && party.kind !== 'person' && party.kind !== 'vnet';
}

/** What only answers: it starts no traffic of its own. */
const answering = new Set([
  'storage-blob',
  'storage-file',
  'storage-queue',
  'storage-table',
  'storage-dfs',
  'storage-web',
  'netapp-files',
  'key-vault',
  'managed-hsm',
  'app-configuration',
  'sql-database',
  'sql-managed-instance',
  'cosmos-sql',
  'cosmos-mongo',
  'postgres-flexible',
  'mysql-flexible',
  'redis-managed',
  'redis-cache',
  'acr',
  'service-bus',
  'event-hubs',
  'event-grid-topic',
  'azure-openai',
  'ai-search',
  'third-party-saas',
]);

/** Whether a party only answers, as databases, vaults and storage do. */
function onlyAnswers(party: Participant): boolean {
  if (party.kind === 'vague') return party.thing.value === 'database' || party.thing.value === 'sql-server';
  const id = resourceIdOf(party)?.id;
  return id !== undefined && answering.has(id);
}

/** "Redis sits in A, the app in B": where nothing else is said, what can only answer is no caller. */
function callersFirst(open: readonly Participant[]): readonly Participant[] {
  const callers = open.filter(party => !onlyAnswers(party));
  const named = [...callers].sort((a, b) => Number(b.kind === 'resource') - Number(a.kind === 'resource'));
  const first = named[0];
  if (first === undefined || callers.length === open.length) return open;
  return [first, ...open.filter(party => party !== first)];
}

/** Parties with the role that the sentence gives them, and no other: what is only mentioned is no end. */
function toldEnds(usable: readonly Participant[]): Ends {
  return {
    sources: heaviestFirst(usable.filter(({ role }) => role === 'source')),
    targets: heaviestFirst(usable.filter(({ role }) => role === 'target')),
    open: [],
    people: usable.filter(party => party.kind === 'person' && party.role === undefined),
  };
}

/**
 * Sorts the parties into the two ends: by the roles the sentence gives, then by the order they are named. `told`: by the
 * roles alone, as in a question about what stands.
 */
export function endsOf(parties: readonly Participant[], told: boolean): Ends {
  const usable = parties.filter(party => !party.denied);
  if (told) return toldEnds(usable);
  const sources = usable.filter(party => party.role === 'source' || neutralSource(party));
  const targets = usable.filter(party => party.role === 'target');
  const open = usable.filter(party => isEnd(party) && party.role === undefined && !neutralSource(party));
  const ordered = sources.some(isEnd) ? heaviestFirst(open) : callersFirst(open);
  const callerless = open.length > 1 && open.every(onlyAnswers);
  for (const party of ordered) {
    const hasSource = sources.some(isEnd);
    const hasTarget = targets.some(party => isEnd(party) || party.kind === 'vnet');
    if (!hasTarget && (hasSource || open.length === 1 || callerless)) targets.push(party);
    else if (!hasSource && !callerless) sources.push(party);
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
  party: Participant | undefined,
): { readonly id: ResourceTypeId; readonly likely: boolean } | undefined {
  if (party?.kind !== 'resource') return undefined;
  const likely = party.thing.value.startsWith('likely:');
  const id = likely ? party.thing.value.slice('likely:'.length) : party.thing.value;
  return isResourceTypeId(id) ? { id, likely } : undefined;
}
