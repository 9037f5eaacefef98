import type { Requirements } from '../../decision/case/requirements.ts';
import { mostStanding, type Standing, standingSchema } from '../../decision/case/stands.ts';
import { workloads } from '../2-entities/standing-kinds.data.ts';
import type { NamedPart, Understanding } from '../understanding.ts';
import type { Reading } from './checked.ts';
import { alone, apart, both, type Differing, type Joined, nothing, same } from './joined.ts';
import { isOneThing, oneOf } from './one-thing.ts';

/** Said of where something is, not of what is there: only with more said of it does it stand. */
const isWorthTelling = ({ kind, ...said }: Standing): boolean =>
  kind !== 'vnet' && (!workloads.has(kind) || Object.keys(said).length > 0);

/** How a thing is meant that is not there for sure. */
const notThere: ReadonlySet<NamedPart['stance']> = new Set<NamedPart['stance']>(['absent', 'refused', 'wanted']);

const isDenied = (named: readonly NamedPart[], { kind }: Standing): boolean =>
  named.some(one => one.kind === kind && notThere.has(one.stance));

/** One thing, or what is made of it by two readers. */
interface Thing {
  readonly agreed: readonly Standing[];
  readonly isSingle: boolean;
  readonly differing: readonly Differing[];
}

const stating = (things: readonly Standing[]): Requirements => (things.length === 0 ? {} : { stands: things });

const differently = (rules: readonly Standing[], model: readonly Standing[]): Thing => ({
  agreed: [],
  isSingle: false,
  differing: [{ rules: stating(rules), model: stating(model) }],
});

const byOne = (thing: Standing): Thing => ({ agreed: [thing], isSingle: true, differing: [] });

/** The thing with these attributes alone. */
const partOf = (thing: Standing, attributes: readonly string[]): Standing =>
  standingSchema.parse(
    Object.fromEntries(
      Object.entries(thing).filter(([attribute]) => attribute === 'kind' || attributes.includes(attribute)),
    ),
  );

/** What two readers tell of one thing: that it is there is agreed, and so is what they tell alike. */
function thingOfBoth(ours: Standing, theirs: Standing): Thing {
  // What is there and what is to come are two things.
  if (ours.planned !== theirs.planned) return differently([ours], [theirs]);
  const { thing, apart: attributes } = oneOf(ours, theirs);
  return {
    agreed: [thing],
    isSingle: Object.keys(thing).some(
      attribute => !Object.hasOwn(ours, attribute) || !Object.hasOwn(theirs, attribute),
    ),
    differing:
      attributes.length === 0
        ? []
        : [{ rules: { stands: [partOf(ours, attributes)] }, model: { stands: [partOf(theirs, attributes)] } }],
  };
}

function thingsOfBoth(
  rules: { readonly stands: readonly Standing[]; readonly named: readonly NamedPart[] },
  model: { readonly stands: readonly Standing[]; readonly named: readonly NamedPart[] },
): Joined {
  const mine = rules.stands.map(one => {
    const other = model.stands.find(their => isOneThing(one, their));
    if (other !== undefined) return thingOfBoth(one, other);
    return isDenied(model.named, one) ? differently([one], []) : byOne(one);
  });
  const theirs = model.stands
    .filter(one => !rules.stands.some(our => isOneThing(our, one)))
    .map(one => (isDenied(rules.named, one) ? differently([], [one]) : byOne(one)));
  const all = [...mine, ...theirs];
  const stands = all.flatMap(({ agreed }) => agreed).slice(0, mostStanding);
  return {
    agreed: stating(stands),
    single: all.some(({ isSingle }) => isSingle) ? ['stands'] : [],
    differing: all.flatMap(({ differing }) => differing),
  };
}

/** What stands, thing by thing, as two readers tell it. */
export function standsOfBoth(rules: Understanding, model: Reading): Joined {
  const { stands: ours } = rules.requirements;
  const { stands: told } = model.requirements;
  const theirs = told === undefined || told === 'unknown' ? undefined : told.filter(isWorthTelling);
  const isTold = theirs !== undefined && (theirs.length > 0 || told?.length === 0);
  if (ours === undefined && !isTold) return nothing;
  if (ours === 'unknown') return isTold ? apart('stands', ours, theirs) : alone('stands', ours);
  if (ours?.length === 0 && isTold) return same(ours, theirs) ? both('stands', ours) : apart('stands', ours, theirs);
  if (isTold && theirs.length === 0)
    return ours === undefined ? alone('stands', theirs) : apart('stands', ours, theirs);
  if (ours?.length === 0) return alone('stands', ours);
  return thingsOfBoth({ stands: ours ?? [], named: rules.named }, { stands: theirs ?? [], named: model.named });
}
