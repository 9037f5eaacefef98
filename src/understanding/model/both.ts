import type { Ask } from '../../decision/case/ask.ts';
import {
  type FactField,
  type Field,
  fields,
  isFactField,
  type Requirements,
} from '../../decision/case/requirements.ts';
import { isSameThing } from '../../decision/case/same-thing.ts';
import type { Standing } from '../../decision/case/stands.ts';
import { noPoint } from '../../knowledge/choose-entry.ts';
import { workloads } from '../2-entities/standing-kinds.data.ts';
import type { Mention, NamedPart, Understanding } from '../understanding.ts';
import type { Reading } from './checked.ts';

/** Something that two readers read differently, each as what it would state. */
export interface Differing {
  readonly rules: Requirements;
  readonly model: Requirements;
}

/** What two readers make of one message. */
export interface Both {
  /** What they agree on, and what one of them alone states. What they read differently is in neither. */
  readonly understanding: Understanding;
  /** Fields, or parts of them, that one reader alone states. */
  readonly single: readonly Field[];
  readonly differing: readonly Differing[];
}

/** What is put together of two readings, field by field. */
interface Joined {
  readonly agreed: Requirements;
  readonly single?: true;
  readonly differing?: readonly Differing[];
}

const nothing: Joined = { agreed: {} };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const only = (field: Field, value: unknown): Requirements => ({ [field]: value });

const unitedFields: ReadonlySet<Field> = new Set<Field>(['otherRegions', 'proposed', 'ruledOut', 'mustUse']);

const membersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What may be said of an option by one reader and denied by the other. */
const opposite: Readonly<Partial<Record<Field, 'proposed' | 'ruledOut'>>> = {
  proposed: 'ruledOut',
  ruledOut: 'proposed',
  mustUse: 'ruledOut',
};

/** Members of the model's list that the rules do not read as the opposite. */
function undisputed(field: FactField, theirs: readonly unknown[], rules: Requirements): readonly unknown[] {
  const against = opposite[field];
  return against === undefined ? theirs : theirs.filter(one => !membersOf(rules[against]).includes(one));
}

function disputes(field: FactField, theirs: readonly unknown[], rules: Requirements): readonly Differing[] {
  const against = opposite[field];
  if (against === undefined) return [];
  const disputed = theirs.filter(one => membersOf(rules[against]).includes(one));
  return disputed.map(one => ({ rules: only(against, [one]), model: only(field, [one]) }));
}

function listOfBoth(field: FactField, rules: Requirements, model: Requirements): Joined {
  const [ours, theirs] = [membersOf(rules[field]), membersOf(model[field])];
  const differing = disputes(field, theirs, rules);
  const disputed: readonly unknown[] = differing.flatMap(({ rules: one }) => Object.values(one).flat());
  const members = [...new Set([...ours, ...undisputed(field, theirs, rules)])].filter(one => !disputed.includes(one));
  const isOne = members.some(one => !ours.includes(one) || !theirs.includes(one));
  return {
    agreed: members.length === 0 ? {} : only(field, members),
    ...(isOne ? { single: true } : {}),
    differing,
  };
}

/** One fact, as each reader states it. */
function factOfBoth(field: FactField, rules: Understanding, model: Requirements): Joined {
  const [ours, theirs] = [rules.requirements[field], model[field]];
  if (ours === undefined && theirs === undefined) return nothing;
  if (unitedFields.has(field)) return listOfBoth(field, rules.requirements, model);
  if (ours !== undefined && theirs !== undefined)
    return same(ours, theirs)
      ? { agreed: only(field, ours) }
      : { agreed: {}, differing: [{ rules: only(field, ours), model: only(field, theirs) }] };
  const open = rules.ambiguous.find(one => one.field === field);
  // Of several readings the rules leave the choice to the person, unless the other reader takes one of them.
  if (open !== undefined && !open.candidates.some(({ value }) => same(value, theirs))) return nothing;
  return { agreed: only(field, ours ?? theirs), single: true };
}

/** Said of where something is, not of what is there: only with more said of it does it stand. */
const isWorthTelling = ({ kind, ...said }: Standing): boolean =>
  kind !== 'vnet' && (!workloads.has(kind) || Object.keys(said).length > 0);

const listed = (stands: Requirements['stands']): readonly Standing[] | undefined =>
  stands === 'unknown' ? undefined : stands;

/** How the rules mean a thing where they are sure that it is not there. */
const notThere: ReadonlySet<NamedPart['stance']> = new Set<NamedPart['stance']>(['absent', 'refused', 'wanted']);

function standsOfBoth(rules: Understanding, model: Requirements): Joined {
  const ours = listed(rules.requirements.stands);
  const theirs = listed(model.stands)?.filter(isWorthTelling);
  if (ours === undefined && (theirs === undefined || (theirs.length === 0 && model.stands?.length !== 0)))
    return nothing;
  if (ours?.length === 0 || (theirs?.length === 0 && ours === undefined)) {
    if (ours !== undefined && (theirs ?? []).length > 0)
      return { agreed: {}, differing: [{ rules: { stands: ours }, model: { stands: theirs } }] };
    return { agreed: { stands: [] }, ...(ours === undefined || theirs === undefined ? { single: true } : {}) };
  }
  const mine = ours ?? [];
  const isDenied = ({ kind }: Standing): boolean =>
    rules.named.some(one => one.kind === kind && notThere.has(one.stance));
  const more = (theirs ?? []).filter(one => !mine.some(other => isSameThing(one, other)));
  const taken = more.filter(one => !isDenied(one));
  const closer = mine.map(one => ({ ...(theirs ?? []).find(other => isSameThing(one, other)), ...one }));
  const all = [...closer, ...taken];
  const isOne = taken.length > 0 || mine.some(one => !(theirs ?? []).some(other => isSameThing(one, other)));
  return {
    agreed: all.length === 0 ? {} : { stands: all },
    ...(isOne ? { single: true } : {}),
    differing: more.filter(isDenied).map(one => ({ rules: {}, model: { stands: [one] } })),
  };
}

/** Questions that a plain wish for a design asks as well. */
const openKinds: ReadonlySet<Ask['kind']> = new Set<Ask['kind']>(['which', 'how']);

function askOfBoth({ requirements: { ask: ours } }: Understanding, { ask: theirs }: Requirements): Joined {
  if (theirs === undefined) return ours === undefined ? nothing : { agreed: { ask: ours }, single: true };
  const isFound = theirs.point !== noPoint;
  if (ours === undefined)
    return isFound || !openKinds.has(theirs.kind) ? { agreed: { ask: theirs }, single: true } : nothing;
  const symptom =
    ours.symptom === undefined || theirs.symptom === undefined
      ? {}
      : { symptom: { ...ours.symptom, seen: [...new Set([...ours.symptom.seen, ...theirs.symptom.seen])] } };
  const whole: Ask = { ...ours, ...symptom };
  if (!isFound || ours.point === theirs.point) return { agreed: { ask: whole }, ...(isFound ? {} : { single: true }) };
  if (ours.point === undefined || ours.point === noPoint)
    return { agreed: { ask: { ...whole, point: theirs.point } }, single: true };
  return { agreed: {}, differing: [{ rules: { ask: whole }, model: { ask: { ...whole, ...theirs } } }] };
}

/**
 * What the rules and a model make of one message together: where they agree it is taken, where one speaks alone it is
 * taken and named in `single`, where they differ the person is to be asked.
 */
export function bothRead(rules: Understanding, { requirements: model, spans, named }: Reading): Both {
  const joined = fields.map(field => ({
    field,
    ...(field === 'ask'
      ? askOfBoth(rules, model)
      : field === 'stands'
        ? standsOfBoth(rules, model)
        : isFactField(field)
          ? factOfBoth(field, rules, model)
          : nothing),
  }));
  const requirements: Requirements = Object.assign({}, ...joined.map(({ agreed }) => agreed));
  const isKept = (field: Field): boolean => requirements[field] !== undefined;
  const added = [...spans].flatMap(([field, span]): Mention[] => {
    if (!isFactField(field) || rules.requirements[field] !== undefined) return [];
    const value = requirements[field];
    return value === undefined ? [] : [{ field, value, span, certainty: 'exact' }];
  });
  return {
    understanding: {
      ...rules,
      requirements,
      mentions: [...rules.mentions.filter(({ field }) => isKept(field)), ...added],
      ambiguous: rules.ambiguous.filter(({ field }) => !isKept(field)),
      named: [...rules.named, ...named.filter(({ kind }) => !rules.named.some(one => one.kind === kind))],
      proposed: requirements.proposed ?? [],
      ruledOut: requirements.ruledOut ?? [],
      asks: rules.asks || requirements.ask !== undefined,
      nearPoints: requirements.ask?.point === noPoint ? rules.nearPoints : [],
    },
    single: joined.flatMap(({ field, single, agreed }) => (single === true && field in agreed ? [field] : [])),
    differing: joined.flatMap(({ differing = [] }) => differing),
  };
}
