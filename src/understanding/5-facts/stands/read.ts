import { mostStanding, type Standing, standingSchema } from '../../../decision/case/stands.ts';
import type { Block } from '../../1-text/blocks/block.ts';
import { wordsBetween } from '../../1-text/sentences.ts';
import type { Read } from '../../2-entities/entities.ts';
import { workloads } from '../../2-entities/standing-kinds.data.ts';
import type { Thing } from '../../2-entities/things.ts';
import { type Attributes, attributesAt } from '../../3-phrases/attributes.ts';
import { type Clauses, isThere, type MeantPart } from '../../4-clauses/clauses.ts';
import { type Shown, shownIn } from './evidence.ts';
import { implied } from './implied.ts';

/** A thing that is named, with how it is meant and what is told of it. */
export interface Named extends MeantPart {
  readonly said: Attributes;
}

/** What stands, as the message tells it, and everything else that it names. */
export interface Estate {
  readonly stands: readonly Standing[];
  readonly named: readonly Named[];
  /** What pasted output shows to stand. */
  readonly shown: readonly Shown[];
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

/** True where a workload is worth telling of: several of it, or something is said of it. */
function isTold({ thing, said, stance }: Named, describes: boolean): boolean {
  // VNets are where things stand, not what stands in them.
  if (thing.kind === 'vnet') return false;
  // The make of a box on a site matters to a question; "the office has a FortiGate" alone asks for nothing around it.
  if (thing.kind === 'onprem-vpn-device' && thing.says.vendor !== undefined && !describes) return false;
  if (!workloads.has(thing.kind)) return isThere(stance) || (stance === 'planned' && mayBePlanned.has(thing.kind));
  if (!isThere(stance) || !describes) return false;
  return thing.kind === 'vm' ? said.count !== undefined : Object.keys(said).length > 0;
}

/** "into the tunnel": where users dial in, it is theirs. */
const isBareTunnel = ({ thing }: Named): boolean => thing.kind === 's2s-tunnel' && thing.to - thing.from === 1;

/** What is told and what pasted output shows, each thing once. */
function withShown(told: readonly Standing[], shown: readonly Shown[]): readonly Standing[] {
  const beside = new Map(shown.map(({ thing }) => [thing.kind, thing]));
  const whole = told.map(one => {
    const more = beside.get(one.kind);
    beside.delete(one.kind);
    // What a tool shows is exact; what a name implies ("spoke": connected) gives way.
    return more === undefined ? one : { ...one, ...more };
  });
  return [...whole, ...beside.values()].slice(0, mostStanding);
}

/** Reads what stands out of what the clauses name and what the blocks show. */
export function readEstate(read: Read, clauses: Clauses, blocks: readonly Block[]): Estate {
  const { tokens } = read.message;
  const words = wordsBetween(tokens, 0, tokens.length);
  const named = clauses.parts.map(part => ({ ...part, said: attributesAt(read, part.thing, part.sentence) }));
  const users = named.some(({ thing }) => thing.kind === 'p2s');
  const standing = named.filter(one => isTold(one, clauses.describes) && !(users && isBareTunnel(one)));
  const shown = shownIn(blocks);
  return { stands: implied(withShown(together(standing), shown), words), named, shown, nothing: clauses.nothing };
}
