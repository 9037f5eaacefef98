import { attributesOf, type Standing, type StandingKind, standingSchema } from '../../decision/case/stands.ts';
import { isThere } from '../4-clauses/clauses.ts';
import type { NamedPart, Span } from '../understood-text.ts';
import { type ModelAnswer, traits } from './answer-schema.ts';
import { isOneThing, oneOf } from './one-thing.ts';
import { isCopied } from './stated.ts';
import type { Taker } from './taker.ts';

type Told = ModelAnswer['stands'][number];

/** Kinds that belong to a service, which tells several of them apart. */
const ofService: ReadonlySet<StandingKind> = new Set<StandingKind>(['private-endpoint', 'service-endpoint']);

const canBePlanned = (kind: StandingKind): boolean => attributesOf(kind).includes('planned');

/** True for what is there, and for what comes where that can be said of its kind. */
const counts = ({ kind, stance }: Told): boolean => isThere(stance) || (stance === 'planned' && canBePlanned(kind));

function countOf(taker: Taker, count: number | null, span: Span): number | undefined {
  if (count === null) return undefined;
  return count > 0 && isCopied(count, span) ? count : taker.drop('contradiction');
}

/** What is said of a thing, attribute by attribute, as far as it can be said of its kind. */
function attributes(taker: Taker, { kind, stance, traits: told, of, count }: Told, span: Span): readonly Standing[] {
  const one = countOf(taker, count, span);
  if (of !== null && !ofService.has(kind)) taker.drop('outside');
  const said: readonly (readonly [string, unknown])[] = [
    ...told.flatMap(id => {
      const trait = traits.get(id);
      return trait?.kinds.includes(kind) === true
        ? [[trait.attribute, trait.value] as const]
        : (taker.drop('outside') ?? []);
    }),
    ...(of === null || !ofService.has(kind) ? [] : [['of', of] as const]),
    ...(one === undefined ? [] : [['count', one] as const]),
    ...(stance === 'planned' ? [['planned', true] as const] : []),
  ];
  return said.flatMap(([attribute, value]) => {
    const thing = standingSchema.safeParse({ kind, [attribute]: value });
    return thing.success ? [thing.data] : (taker.drop('outside') ?? []);
  });
}

/** The thing with what the other tells of it; what they tell differently is counted. */
function together(taker: Taker, one: Standing, other: Standing): Standing {
  const { thing, apart } = oneOf(one, other);
  for (const _ of apart) taker.drop('contradiction');
  return thing;
}

/** Beside one that is there, another that is to come makes no plan of it. */
function withoutPlan(one: Standing, other: Standing): Standing {
  const { planned, ...rest } = one;
  return planned === other.planned ? one : rest;
}

/** What stands by an answer, each thing once, and everything that it names. */
export function standsIn(
  taker: Taker,
  answer: ModelAnswer,
): { readonly stands: readonly Standing[]; readonly named: readonly NamedPart[] } {
  const shown = answer.stands.flatMap(told => {
    const span = taker.span(told.quote);
    return span === undefined ? [] : [{ told, span }];
  });
  const stands: Standing[] = [];
  for (const { told, span } of shown.filter(one => counts(one.told))) {
    const thing = attributes(taker, told, span).reduce((sum, one) => together(taker, sum, one), { kind: told.kind });
    const at = stands.findIndex(one => isOneThing(one, thing));
    const before = stands[at];
    if (before === undefined) stands.push(thing);
    else stands[at] = together(taker, withoutPlan(before, thing), withoutPlan(thing, before));
    if (!taker.spans.has('stands')) taker.spans.set('stands', span);
  }
  return { stands, named: shown.map(({ told: { kind, stance }, span }) => ({ kind, stance, span })) };
}
