import { mostStanding, type Standing, standingSchema } from '../../../decision/case/stands.ts';
import { type Sentence, sentencesOf, wordsBetween } from '../../1-text/sentences.ts';
import type { Read } from '../../2-entities/entities.ts';
import { type Thing, thingsIn } from '../../2-entities/things.ts';
import { type Attributes, attributesAt } from '../../3-phrases/attributes.ts';
import { type Stance, stanceOf } from '../../4-clauses/stance.ts';
import { nothingYet } from '../../languages/estate-words.ts';
import { someIn } from '../../languages/joined.ts';
import { implied } from './implied.ts';

/** A thing that is named, with how it is meant and what is told of it. */
export interface Named {
  readonly thing: Thing;
  readonly stance: Stance;
  readonly sentence: Sentence;
  readonly said: Attributes;
}

/** What stands, as the message tells it, and everything else that it names. */
export interface Estate {
  readonly stands: readonly Standing[];
  readonly named: readonly Named[];
  /** The message says that nothing is there yet. */
  readonly nothing: boolean;
}

/** Kinds of which a message can tell of several that differ in this. */
const apartBy: Readonly<Partial<Record<Thing['kind'], keyof Attributes>>> = {
  'private-endpoint': 'of',
  'service-endpoint': 'of',
};

function sameThing(one: Named, other: Named): boolean {
  if (one.thing.kind !== other.thing.kind) return false;
  const by = apartBy[one.thing.kind];
  return (
    by === undefined || one.said[by] === undefined || other.said[by] === undefined || one.said[by] === other.said[by]
  );
}

function together(named: readonly Named[]): readonly Standing[] {
  const groups: { first: Named; said: Attributes }[] = [];
  for (const one of named) {
    const group = groups.find(({ first }) => sameThing(first, one));
    if (group === undefined) groups.push({ first: one, said: { ...one.said } });
    else Object.assign(group.said, { ...one.said, ...group.said });
  }
  return groups.slice(0, mostStanding).flatMap(({ first, said }) => {
    const planned = first.stance === 'planned' ? { planned: true } : {};
    const whole = standingSchema.safeParse({ kind: first.thing.kind, ...said, ...planned });
    return whole.success ? [whole.data] : [{ kind: first.thing.kind }];
  });
}

const mayBePlanned: ReadonlySet<Thing['kind']> = new Set<Thing['kind']>([
  'hub-firewall',
  'nva',
  'private-endpoint',
  'bastion',
  'nat-gateway',
  'aks',
]);

/** Things by themselves that everybody has; they are told where the message counts them or nothing else stands. */
const workloads: ReadonlySet<Thing['kind']> = new Set<Thing['kind']>([
  'vnet',
  'vm',
  'storage-account',
  'key-vault',
  'app-service',
  'functions',
  'sql-managed-instance',
  'postgres-flexible',
  'container-apps',
  'api-management',
]);

/** True where a workload is worth telling of: several of it, or something is said of it. */
function isTold({ thing, said, stance }: Named, describes: boolean): boolean {
  // The make of a box on a site matters to a question; "the office has a FortiGate" alone asks for nothing around it.
  if (thing.kind === 'onprem-vpn-device' && thing.says.vendor !== undefined && !describes) return false;
  if (!workloads.has(thing.kind)) return stance === 'stands' || (stance === 'planned' && mayBePlanned.has(thing.kind));
  if (stance !== 'stands' || !describes) return false;
  return thing.kind === 'vm' || thing.kind === 'vnet' ? said.count !== undefined : Object.keys(said).length > 0;
}

/** "into the tunnel": where users dial in, it is theirs. */
const isBareTunnel = ({ thing }: Named): boolean => thing.kind === 's2s-tunnel' && thing.to - thing.from === 1;

/** Reads what stands. `describes`: the message asks something, so that what it describes stands. */
export function readEstate(read: Read, describes: boolean): Estate {
  const { tokens } = read.message;
  const sentences = sentencesOf(tokens);
  const words = wordsBetween(tokens, 0, tokens.length);
  const nothing = someIn(nothingYet, words);
  let next = 0;
  const named = thingsIn(tokens).flatMap((thing): Named[] => {
    while (next < sentences.length - 1 && (sentences[next]?.to ?? 0) <= thing.from) next += 1;
    const sentence = sentences[next];
    if (sentence === undefined) return [];
    const stance = nothing ? 'wanted' : stanceOf(tokens, thing, sentence, { describes });
    return [{ thing, stance, sentence, said: attributesAt(read, thing, sentence) }];
  });
  const users = named.some(({ thing }) => thing.kind === 'p2s');
  const standing = named.filter(one => isTold(one, describes) && !(users && isBareTunnel(one)));
  return { stands: implied(together(standing), words), named, nothing };
}
