import type { Ask, SymptomAsked } from '../decision/case/ask.ts';
import { compile, type Test } from '../decision/decide/compile-condition.ts';
import type { Case } from '../decision/decide/condition.ts';
import { defined } from '../decision/defined.ts';
import { answerOf } from './choose-entry.ts';
import { entries } from './entries.ts';
import type { Cause, Entry, EntryAnswer } from './entry.ts';
import { type CheckId, checkOf, generalObservationIds, type ObservationId } from './observations/index.ts';

/** A cause that comes into question. */
export interface Suspect {
  readonly entry: Entry;
  readonly cause: Cause;
  readonly answer: EntryAnswer;
  readonly weight: number;
}

/** What counts for how much. Measured on public symptoms (docs/understanding-figures.md). */
const weights = {
  words: 12,
  code: 5,
  shownByCheck: 2.5,
  seen: 0.5,
  supported: 0.5,
  subject: 0.6,
  often: 0.25,
  /** A state of the network that is broken, as tools print it: nothing else comes before it. */
  broken: 6,
  /** What works beside it, as somebody tells: evidence against a cause, where what a check shows rules it out. */
  against: -3,
};

/**
 * How likely words must make a cause that nothing else speaks for; from where a cause is named at all, from where it is
 * called likely, and how far behind the first one it may be.
 */
const least = { share: 0.02, first: 2, likely: 4, behind: 4 };
const mostSuspects = 3;

interface Compiled {
  readonly entry: Entry;
  readonly cause: Cause;
  readonly shows: ReadonlySet<ObservationId>;
  readonly supports: Test;
  readonly excludes: Test;
}

const never: Test = () => false;

const compiled: readonly Compiled[] = entries.flatMap(entry => {
  const { cause } = entry;
  if (cause === undefined) return [];
  return [
    {
      entry,
      cause,
      shows: new Set(checkOf(cause.check).shows),
      supports: cause.supports === undefined ? never : compile(cause.supports),
      excludes: cause.excludes === undefined ? never : compile(cause.excludes),
    },
  ];
});

const folded = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

const codesOf: ReadonlyMap<string, readonly string[]> = new Map(
  compiled.map(({ entry, cause }) => [entry.id, (cause.codes ?? []).map(folded)]),
);

const causesByCode: ReadonlyMap<string, readonly string[]> = (() => {
  const causes = new Map<string, string[]>();
  for (const [id, codes] of codesOf) for (const code of codes) causes.set(code, [...(causes.get(code) ?? []), id]);
  return causes;
})();

/** True for the id of an entry that is a cause of what does not work. */
export function isCause(id: string): boolean {
  return codesOf.has(id);
}

/** Causes that a name or code of an error means. */
export function causesOfCode(code: string): readonly string[] {
  return causesByCode.get(folded(code)) ?? [];
}

export interface Weighed extends Suspect {
  /** True: what was seen, or its own check, speaks against it. */
  readonly isOut: boolean;
  /** What its check has shown and that points to it. */
  readonly shown: readonly ObservationId[];
}

/** What is most likely wrong, and the step that tells. */
export interface Diagnosis {
  /** The likeliest first. */
  readonly suspects: readonly Weighed[];
  /** True: the check of the first has shown that it is the one. */
  readonly confirmed: boolean;
  /** False: it may be, and it may as well be something else. */
  readonly likely: boolean;
  /** The step that tells next: of the first that was not checked yet. Undefined where nothing is left to check. */
  readonly check: CheckId | undefined;
  /** Causes that would have come into question and are ruled out by what was seen, the likeliest first. */
  readonly ruledOut: readonly Weighed[];
}

function weigh(
  one: Compiled,
  ask: Ask,
  { seen, codes = [], likely = [] }: SymptomAsked,
  given: Case,
): Weighed | undefined {
  const { entry, cause, shows } = one;
  const share = ask.point === entry.id ? 1 : (likely.find(({ cause: id }) => id === entry.id)?.share ?? 0);
  const isCoded = codes.some(code => codesOf.get(entry.id)?.includes(folded(code)) === true);
  const points = seen.filter(id => cause.seen.includes(id));
  const shown = points.filter(id => shows.has(id) && isOnlyShown(id));
  const isAbout = ask.about.some(subject => entry.about.includes(subject));
  if (share < least.share && !isCoded && shown.length === 0 && !(isAbout && points.length > 0)) return undefined;
  const told = seen.filter(id => shows.has(id));
  const isShown = told.some(id => cause.seen.includes(id));
  const against = seen.filter(id => cause.works.includes(id));
  const isOut = one.excludes(given) || (!isShown && (told.length > 0 || against.some(id => !general.has(id))));
  return {
    entry,
    cause,
    answer: answerOf(entry, given),
    weight:
      share * weights.words +
      Number(isCoded) * weights.code +
      shown.length * weights.shownByCheck +
      (points.length - shown.length) * weights.seen +
      Number(one.supports(given)) * weights.supported +
      Number(isAbout) * weights.subject +
      cause.often * weights.often +
      against.length * weights.against +
      Number(told.some(id => broken.has(id) && cause.seen.includes(id))) * weights.broken,
    isOut,
    shown: told.filter(id => cause.seen.includes(id)),
  };
}

const general: ReadonlySet<string> = new Set(generalObservationIds);

/** States in which nothing can work. */
const broken: ReadonlySet<ObservationId> = new Set([
  'state-initiated',
  'state-disconnected',
  'state-failed',
  'tunnel-down',
  'bgp-down',
]);

const timesShown: ReadonlyMap<ObservationId, number> = (() => {
  const times = new Map<ObservationId, number>();
  for (const { cause } of compiled) for (const id of cause.seen) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
})();

/** What few causes have in common tells more than what nearly everybody sees. */
const mostCommon = 6;

function isOnlyShown(id: ObservationId): boolean {
  return defined(timesShown.get(id)) <= mostCommon;
}

const heaviestFirst = (one: Suspect, other: Suspect): number =>
  other.weight - one.weight || (one.entry.id < other.entry.id ? -1 : 1);

/**
 * The causes of what does not work, the likeliest first: by the words and codes of the message, by what is seen and
 * what
 * works beside it, and by the case. Undefined where the question is no symptom or no known cause comes near.
 */
export function diagnose(ask: Ask, given: Case): Diagnosis | undefined {
  const { symptom } = ask;
  if (ask.kind !== 'why-not-working' || symptom === undefined) return undefined;
  const weighed = compiled.flatMap(one => weigh(one, ask, symptom, given) ?? []).toSorted(heaviestFirst);
  const heaviest = weighed[0]?.weight ?? 0;
  if (heaviest < least.first) return undefined;
  const close = weighed.filter(({ weight }) => weight >= heaviest - least.behind);
  const left = close.filter(({ isOut }) => !isOut);
  const isAlone = ({ shown }: Weighed): boolean =>
    shown.some(id => left.filter(({ cause }) => cause.seen.includes(id)).length === 1);
  const alone = left.filter(isAlone);
  // Where several show themselves the heaviest comes first, and none is the only one.
  const first = alone.length === 1 ? alone[0] : left[0];
  const suspects = first === undefined ? [] : [first, ...left.filter(one => one !== first)].slice(0, mostSuspects);
  const confirmed = alone.length === 1;
  const open = suspects.find(
    ({ shown, cause }) => shown.length === 0 && symptom.skipped?.includes(cause.check) !== true,
  );
  return {
    suspects,
    confirmed,
    likely: heaviest >= least.likely,
    check: confirmed ? undefined : open?.cause.check,
    ruledOut: close.filter(one => one.isOut),
  };
}

/** The symptom once a check has shown this: what the same check could have shown instead is not seen. */
export function withShown(
  symptom: SymptomAsked,
  shows: readonly ObservationId[],
  shown: readonly ObservationId[],
): SymptomAsked {
  const isInstead = (id: ObservationId): boolean => shows.includes(id) && shown.some(one => shows.includes(one));
  return { ...symptom, seen: [...new Set([...symptom.seen.filter(id => !isInstead(id)), ...shown])] };
}
