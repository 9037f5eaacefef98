import { isResourceTypeId, type ResourceTypeId, resourceTypeById } from '../../azure/resource-types.ts';
import type { Read } from '../2-entities/entities.ts';
import { outsideKinds, type Participant, phraseStart } from '../3-phrases/participant.ts';
import { endWeights } from '../languages/end-weights.data.ts';
import { negation, stanceWords } from '../languages/grammar.ts';
import type { Clauses } from './clauses.ts';
import { endFeatures } from './end-features.ts';
import { LinearClassifier } from './linear-classifier.ts';

/** Who starts and what is reached. */
export interface Ends {
  readonly sources: readonly Participant[];
  readonly targets: readonly Participant[];
  /** Networks that the sentence gives no role. */
  readonly open: readonly Participant[];
  /** Networks that are to be reached as a whole. */
  readonly reached: readonly Participant[];
  /** People that the sentence gives no role. */
  readonly people: readonly Participant[];
  /** How likely each participant is an end; missing where the order of naming decides. */
  readonly judged?: readonly JudgedEnd[];
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

/** Whether a party only answers, as databases, vaults and storage do. */
function onlyAnswers(party: Participant): boolean {
  if (party.kind === 'vague') return party.thing.value === 'database' || party.thing.value === 'sql-server';
  const id = resourceIdOf(party)?.id;
  return id !== undefined && resourceTypeById(id)?.onlyAnswers === true;
}

/** "Redis sits in A, the app in B": where nothing else is said, what can only answer is no caller. */
function callersFirst(open: readonly Participant[]): readonly Participant[] {
  const callers = open.filter(party => !onlyAnswers(party));
  const named = [...callers].sort((a, b) => Number(b.kind === 'resource') - Number(a.kind === 'resource'));
  const first = named[0];
  if (first === undefined || callers.length === open.length) return open;
  return [first, ...open.filter(party => party !== first)];
}

/** "… must reach our VNet": the network itself is what is to be reached. */
const reachedNetworks = (usable: readonly Participant[]): readonly Participant[] =>
  usable.filter(({ kind, role }) => kind === 'vnet' && role === 'target');

/** Sorts the parties into the two ends: by the roles the sentence gives, then by the order they are named. */
export function orderedEnds(parties: readonly Participant[]): Ends {
  const usable = parties.filter(party => !party.denied);
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
    reached: reachedNetworks(usable),
    people: usable.filter(party => party.kind === 'person' && party.role === undefined),
  };
}

/** What is told apart of a participant: it starts traffic, is reached, is at both ends, or is only mentioned. */
export const endClasses = ['source', 'target', 'both', 'none'] as const;

const classifier = new LinearClassifier(endClasses, endWeights);

const roleIn = (ends: Ends, party: Participant): string =>
  `${ends.sources.includes(party) ? 'source' : ''}${ends.targets.includes(party) ? 'target' : ''}` || 'none';

/** What the classifier looks at for each participant: the words around it, and what the rules say. */
export function endEvidence(
  read: Read,
  clauses: Clauses,
  parties: readonly Participant[],
): ReadonlyMap<Participant, ReadonlySet<string>> {
  const ordered = orderedEnds(parties);
  return new Map(
    parties.map(party => [
      party,
      endFeatures(read, clauses, parties, party, {
        byWords: party.role ?? 'none',
        byOrder: roleIn(ordered, party),
        onlyAnswers: onlyAnswers(party),
      }),
    ]),
  );
}

/** How likely a participant starts traffic, is reached, or both. */
export interface JudgedEnd {
  readonly party: Participant;
  readonly features: ReadonlySet<string>;
  readonly source: number;
  readonly target: number;
  readonly both: number;
}

/** From where on a participant is taken for an end. */
const least = 0.5;

/** Ends this much less likely than the likeliest come after it; the others in the order of naming. */
const gap = 0.35;

function likeliest(judged: readonly JudgedEnd[], end: 'source' | 'target'): readonly Participant[] {
  const taken = judged.filter(one => one[end] >= least);
  const most = Math.max(...taken.map(one => one[end]));
  const close = taken.filter(one => one[end] >= most - gap);
  const far = taken.filter(one => one[end] < most - gap);
  return [...heaviestFirst(close.map(({ party }) => party)), ...far.map(({ party }) => party)];
}

/** Articles of one thing: "a", not "several". */
const singular: ReadonlySet<string> = new Set(
  [...negation.heldInstead].filter(word => stanceWords.indefiniteWords.has(word)),
);

/** "a VM in East US": one thing in one place. */
function isSingle(read: Read, { thing }: Participant): boolean {
  const { tokens } = read.message;
  const start = phraseStart(read, thing.from);
  const isOneOfThem = tokens.slice(start, thing.from).some(({ text }) => singular.has(text));
  const places = read.things.filter(({ kind }) => kind === 'region' || kind === 'several');
  return isOneOfThem && places.length === 1 && !tokens.some((_, at) => read.is('reciprocal', at));
}

/** True where the one participant that would be both ends is hardly both: nothing calls itself unless that is said. */
const isOne = (read: Read, { party, source, target, both }: JudgedEnd): boolean =>
  (both < source - both && both < target - both) || isSingle(read, party);

/**
 * "hacia Data Factory": where nothing else is reached, what the words lead to is, whatever starts traffic elsewhere.
 */
function withReached(judged: readonly JudgedEnd[]): readonly JudgedEnd[] {
  if (judged.some(one => one.target - one.both >= least)) return judged;
  const [most] = judged
    .filter(({ party, source, target }) => party.role === 'target' && isEnd(party) && source + target >= least)
    .sort((one, other) => other.target - one.target);
  const hasCaller = judged.some(one => one !== most && one.party.role !== 'target' && one.source >= least);
  if (most === undefined || !hasCaller) return judged;
  return judged.map(one =>
    one === most ? { ...one, source: 0, target: 1, both: 0 } : { ...one, target: one.target - one.both, both: 0 },
  );
}

/** From where on a participant may start traffic where nothing else does. */
const leastAlone = 0.3;

/** From where on it takes part at all. */
const leastPart = 0.8;

/** "VM en East US hacia AKS": where something is reached and nothing starts, the one that no word leads to starts. */
function withCaller(judged: readonly JudgedEnd[]): readonly JudgedEnd[] {
  const isLed = judged.some(({ party, target }) => target >= least && party.role === 'target' && isEnd(party));
  if (!isLed || judged.some(({ source }) => source >= least)) return judged;
  const [first] = judged.filter(
    ({ party, source, target }) =>
      party.role === undefined &&
      isEnd(party) &&
      source >= leastAlone &&
      source + target >= leastPart &&
      !onlyAnswers(party),
  );
  return judged.map(one => (one === first ? { ...one, source: 1, target: 0, both: 0 } : one));
}

/** Who starts and what is reached, by the words around each participant. */
export function endsOf(read: Read, clauses: Clauses, parties: readonly Participant[]): Ends {
  const usable = parties.filter(party => !party.denied);
  const judged = [...endEvidence(read, clauses, parties)].flatMap(([party, features]): JudgedEnd[] => {
    if (party.denied || party.kind === 'internet') return [];
    const [source = 0, target = 0, both = 0] = classifier.likelihoods(features);
    return [{ party, features, source: source + both, target: target + both, both }];
  });
  const apart = withCaller(withReached(judged)).map(one =>
    one.source >= least && one.target >= least && isOne(read, one)
      ? { ...one, ...(one.source >= one.target ? { target: 0 } : { source: 0 }) }
      : one,
  );
  const free = (kind: Participant['kind']) => usable.filter(party => party.kind === kind && party.role === undefined);
  return {
    sources: likeliest(apart, 'source'),
    targets: likeliest(apart, 'target'),
    open: free('vnet'),
    reached: reachedNetworks(usable),
    people: free('person'),
    judged,
  };
}

/** What spoke most for what a participant was taken for. */
export const reasonsOf = ({ features }: JudgedEnd): readonly string[] => classifier.judge(features).because;

/** Id of the resource type that a thing names; undefined for vague words. */
export function resourceIdOf(
  party: Participant | undefined,
): { readonly id: ResourceTypeId; readonly likely: boolean } | undefined {
  if (party?.kind !== 'resource') return undefined;
  const likely = party.thing.value.startsWith('likely:');
  const id = likely ? party.thing.value.slice('likely:'.length) : party.thing.value;
  return isResourceTypeId(id) ? { id, likely } : undefined;
}
