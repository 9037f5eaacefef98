import { z } from 'zod';
import type { Ask } from '../../decision/case/ask.ts';
import { type Field, type Requirements, requirementsSchema } from '../../decision/case/requirements.ts';
import { type Standing, standingSchema } from '../../decision/case/stands.ts';
import { noPoint } from '../../knowledge/choose-entry.ts';
import type { ObservationId } from '../../knowledge/observations/index.ts';
import { isThere } from '../4-clauses/clauses.ts';
import type { NamedPart, Span } from '../understood-text.ts';
import { answerSchema, type ModelAnswer, traits } from './answer-schema.ts';
import type { Candidates } from './candidates.ts';
import { quoted } from './quoted.ts';

/** Why something that a model said is not taken: its words do not stand in the message, it is of no closed set, or it says two things at once. */
export const dropReasons = ['not-in-message', 'outside', 'contradiction'] as const;

export type DropReason = (typeof dropReasons)[number];

/** What a model read in a message, every part of it with words that stand there. */
export interface Reading {
  /** The facts that it states; `ask` and `stands` among them. */
  readonly requirements: Requirements;
  /** The words behind each of these fields. */
  readonly spans: ReadonlyMap<Field, Span>;
  readonly named: readonly NamedPart[];
  /** What was said and not taken, by reason. */
  readonly dropped: Readonly<Record<DropReason, number>>;
}

type Fact = { readonly field: Field; readonly value: string | number; readonly quote: string };

/** Takes down what stands in the message, and counts the rest. */
class Taker {
  readonly spans = new Map<Field, Span>();
  readonly dropped: Record<DropReason, number> = { 'not-in-message': 0, outside: 0, contradiction: 0 };
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  drop(reason: DropReason): undefined {
    this.dropped[reason] += 1;
  }

  /** Where these words stand; counts them where they do not. */
  span(quote: string): Span | undefined {
    return quoted(this.#text, quote) ?? this.drop('not-in-message');
  }
}

const listFields: ReadonlySet<Field> = new Set<Field>(['otherRegions', 'hybrid', 'proposed', 'ruledOut', 'mustUse']);

const figure = /\d+/g;

/** A number whose words hold figures and not this one was not copied but worked out. */
const isCopied = (value: string | number, { text }: Span): boolean =>
  typeof value !== 'number' || (text.match(figure) ?? [String(value)]).some(found => Number(found) === value);

/** One field of the answer, from everything that is said of it. */
function fieldOf(taker: Taker, field: Field, said: readonly Fact[]): readonly [Field, unknown][] {
  const shown = said.flatMap(fact => {
    const span = taker.span(fact.quote);
    if (span === undefined) return [];
    if (!isCopied(fact.value, span)) return taker.drop('contradiction') ?? [];
    return [{ value: fact.value, span }];
  });
  const values = [...new Set(shown.map(({ value }) => value))];
  const [first] = shown;
  if (first === undefined) return [];
  if (!listFields.has(field) && values.length > 1) return taker.drop('contradiction') ?? [];
  const value = listFields.has(field) ? values : first.value;
  if (!requirementsSchema.shape[field].safeParse(value).success) return taker.drop('outside') ?? [];
  taker.spans.set(field, first.span);
  return [[field, value]];
}

function factsOf(taker: Taker, answer: ModelAnswer): readonly [Field, unknown][] {
  const all: readonly Fact[] = [
    ...answer.places,
    ...answer.services,
    ...answer.options,
    ...answer.choices,
    ...answer.counts,
  ];
  const stated = [...new Set(all.map(({ field }) => field))].flatMap(field =>
    fieldOf(
      taker,
      field,
      all.filter(fact => fact.field === field),
    ),
  );
  const { nothingOutside } = answer;
  const outside = nothingOutside === null ? undefined : taker.span(nothingOutside);
  if (outside === undefined) return stated;
  if (stated.some(([field]) => field === 'hybrid')) {
    taker.drop('contradiction');
    return stated.filter(([field]) => field !== 'hybrid');
  }
  taker.spans.set('hybrid', outside);
  return [...stated, ['hybrid', []]];
}

/** A thing as it stands; what cannot be said of its kind is left out of it. */
function thingOf(taker: Taker, { kind, stance, traits: told, of, count }: ModelAnswer['stands'][number]): Standing {
  let thing: Standing = { kind };
  const said: readonly [string, unknown][] = [
    ...told.flatMap((id): [string, unknown][] => {
      const trait = traits.get(id);
      return trait?.kinds.includes(kind) === true ? [[trait.attribute, trait.value]] : (taker.drop('outside') ?? []);
    }),
    ...(of === null ? [] : [['of', of] as [string, unknown]]),
    ...(count === null ? [] : [['count', count] as [string, unknown]]),
    ...(stance === 'planned' ? [['planned', true] as [string, unknown]] : []),
  ];
  for (const [attribute, value] of said) {
    const whole = standingSchema.safeParse({ ...thing, [attribute]: value });
    if (whole.success) thing = whole.data;
    else taker.drop('outside');
  }
  return thing;
}

function standsOf(taker: Taker, answer: ModelAnswer): { stands: readonly Standing[]; named: readonly NamedPart[] } {
  const shown = answer.stands.flatMap(thing => {
    const span = taker.span(thing.quote);
    return span === undefined ? [] : [{ thing, span }];
  });
  const there = shown.filter(({ thing: { stance } }) => isThere(stance) || stance === 'planned');
  const [first] = there;
  if (first !== undefined) taker.spans.set('stands', first.span);
  return {
    stands: there.map(({ thing }) => thingOf(taker, thing)),
    named: shown.map(({ thing: { kind, stance }, span }) => ({ kind, stance, span })),
  };
}

function symptomOf(taker: Taker, answer: ModelAnswer, text: string, { observations }: Candidates): Ask['symptom'] {
  if (answer.symptom === null) return undefined;
  const seen = answer.symptom.seen.flatMap(({ id, quote }): ObservationId[] => {
    const offered = observations.find(one => one.id === id);
    if (offered === undefined) return taker.drop('outside') ?? [];
    return taker.span(quote) === undefined ? [] : [offered.id];
  });
  const codes = answer.symptom.codes.filter(code => quoted(text, code) ?? taker.drop('not-in-message'));
  return { seen: [...new Set(seen)], ...(codes.length === 0 ? {} : { codes: [...new Set(codes)] }) };
}

function askOf(taker: Taker, answer: ModelAnswer, text: string, candidates: Candidates): Ask | undefined {
  const { ask, entry } = answer;
  const offered = candidates.entries.find(({ id }) => id === entry);
  if (entry !== null && offered === undefined) taker.drop('outside');
  const span = ask === null ? undefined : taker.span(ask.quote);
  if (ask === null || span === undefined) return undefined;
  const symptom = symptomOf(taker, answer, text, candidates);
  taker.spans.set('ask', span);
  const whole = requirementsSchema.shape.ask.safeParse({
    kind: ask.kind,
    about: [...new Set(ask.about)],
    point: offered?.id ?? noPoint,
    ...(ask.sideBySide ? { sideBySide: true } : {}),
    ...(ask.criteria.length === 0 ? {} : { criteria: [...new Set(ask.criteria)] }),
    ...(ask.learning ? { learning: true } : {}),
    ...(symptom === undefined || ask.kind !== 'why-not-working' ? {} : { symptom }),
  });
  return whole.success ? whole.data : taker.drop('outside');
}

const looseSchema = z.looseObject({});

/** Values of one kind that are looked at. */
const most = 60;

/** The answer without the single values that are of no closed set; undefined where it has another form altogether. */
function readable(taker: Taker, given: unknown): ModelAnswer | undefined {
  const loose = looseSchema.safeParse(given);
  if (!loose.success) return undefined;
  const kept = Object.entries(answerSchema.shape).map(([name, schema]): [string, unknown] => {
    const value: unknown = loose.data[name];
    if (schema.safeParse(value).success) return [name, value];
    if (!Array.isArray(value)) return [name, value === undefined ? undefined : (taker.drop('outside') ?? null)];
    const items = value.slice(0, most).filter(item => schema.safeParse([item]).success || taker.drop('outside'));
    return [name, items];
  });
  return answerSchema.safeParse(Object.fromEntries(kept)).data;
}

/**
 * What holds of a model's answer to a message: values of the closed sets whose words stand in it, and one of the entries
 * offered or none. Undefined where the answer has another form altogether.
 */
export function checked(given: unknown, text: string, candidates: Candidates): Reading | undefined {
  const taker = new Taker(text);
  const answer = readable(taker, given);
  if (answer === undefined) return undefined;
  const facts = Object.fromEntries(factsOf(taker, answer));
  const { stands, named } = standsOf(taker, answer);
  const nothing = answer.nothingStands === null ? undefined : taker.span(answer.nothingStands);
  if (nothing !== undefined && stands.length > 0) taker.drop('contradiction');
  const ask = askOf(taker, answer, text, candidates);
  const whole = requirementsSchema.safeParse({
    ...facts,
    ...(stands.length > 0 ? { stands } : nothing === undefined ? {} : { stands: [] }),
    ...(ask === undefined ? {} : { ask }),
  });
  return { requirements: whole.success ? whole.data : {}, spans: taker.spans, named, dropped: taker.dropped };
}
