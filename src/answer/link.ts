import { checkedIn } from '../content/said.ts';
import { type GivenName, givenNames, withGiven } from '../decision/case/given-networks.ts';
import { type Field, fields, type Requirements, requirementsSchema } from '../decision/case/requirements.ts';
import { mostStanding, type Standing, standingSchema } from '../decision/case/stands.ts';
import type { RequirementsProblem } from '../decision/recommendation.ts';
import { decodeAsk, encodeAsk } from './link-ask.ts';
import { decodeStands, encodeStands } from './link-stands.ts';
import { encodeInQuery, parted } from './link-text.ts';

/** The name in a link of the version of the rules that made the answer. */
const versionName = 'rules';

/** How an empty set reads in a link; no set has an element of this name. */
const emptySet = 'none';

/** What a link says. */
export interface LinkedAnswers {
  readonly requirements: Requirements;
  /** Version of the rules when the link was made; null where the link names none. */
  readonly ruleVersion: string | null;
  /** Answers in the link that are not legal; they are left out of `requirements`. */
  readonly problems: readonly RequirementsProblem[];
}

const areThings = (value: readonly (string | Standing)[]): value is readonly Standing[] =>
  value.every(one => typeof one === 'object');

function encodeValue(value: NonNullable<Requirements[Field]>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('kind' in value) return encodeAsk(value);
  if (value.length === 0) return emptySet;
  return areThings(value) ? encodeStands(value) : value.join(',');
}

/**
 * The answers as the query of a link, without the question mark: `field=value` in the order of the fields, sets with
 * commas, only what was answered. The same answers give the same text.
 */
export function encodeAnswers(requirements: Requirements, ruleVersion?: string): string {
  const pairs = fields.flatMap(field => {
    const value = requirements[field];
    return value === undefined ? [] : [`${field}=${encodeInQuery(encodeValue(value))}`];
  });
  if (ruleVersion !== undefined) pairs.push(`${versionName}=${encodeInQuery(ruleVersion)}`);
  return pairs.join('&');
}

/** The readings of a text from a query, the likeliest first. */
function readings(given: readonly string[]): readonly (string | number | readonly string[])[] {
  const parts = given.flatMap(text => parted(text, ','));
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only === undefined) return [parts];
  return [only, ...(/^\d{1,6}$/.test(only) ? [Number(only)] : []), only === emptySet ? [] : parts];
}

function readingsOf(field: Field, given: readonly string[]): readonly unknown[] {
  const isWord = given.length === 1 && (given[0] === 'unknown' || given[0] === emptySet);
  if (field === 'stands' && !isWord) return [decodeStands(given)];
  return field === 'ask' ? [decodeAsk(given[0] ?? '')] : readings(given);
}

interface Decoded {
  readonly value?: unknown;
  readonly problems: readonly RequirementsProblem[];
}

const nothing: Decoded = { problems: [] };

const noLegalValue = (path: string, field: string): RequirementsProblem => ({
  path,
  code: 'invalid-value',
  message: `The link holds no legal value for ${field}.`,
});

/** What stands, without the things of which one thing said is not legal: those are told. */
function decodeThings(things: unknown): Decoded | undefined {
  if (!Array.isArray(things) || things.length > mostStanding) return undefined;
  const read = things.map(thing => standingSchema.safeParse(thing));
  const problems = read.flatMap(({ error }, index) => {
    const [issue] = error?.issues ?? [];
    if (issue === undefined) return [];
    const path = ['', 'stands', index, ...issue.path].map(String).join('/');
    const message = checkedIn(issue);
    return [message === undefined ? noLegalValue(path, 'stands') : { path, code: 'invalid-resource-id', message }];
  });
  return { value: read.flatMap(({ data }) => data ?? []), problems };
}

function decodeField(field: Field, given: readonly string[]): Decoded {
  if (given.every(text => text === '')) return nothing;
  const read = readingsOf(field, given);
  for (const reading of read) {
    const parsed = requirementsSchema.shape[field].safeParse(reading);
    if (parsed.success) return { value: parsed.data, problems: [] };
  }
  const some = field === 'stands' ? decodeThings(read[0]) : undefined;
  return some ?? { problems: [noLegalValue(`/${field}`, field)] };
}

/** What was given by name or id of networks, as a form sends it. */
function givenIn(query: URLSearchParams): ReadonlyMap<GivenName, string> {
  return new Map(
    givenNames.flatMap(name => {
      const text = query.get(name);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

/**
 * Reads the answers out of a query, as a link or a form sends it: empty values and names that are no fields are
 * passed over, values that are not legal become problems. Never throws.
 */
export function decodeAnswers(query: string): LinkedAnswers {
  const given = new URLSearchParams(query);
  const decoded = fields.map(field => [field, decodeField(field, given.getAll(field))] as const);
  const values = decoded.flatMap(([field, { value }]) => (value === undefined ? [] : [[field, value]]));
  const said = withGiven(requirementsSchema.parse(Object.fromEntries(values)), givenIn(given));
  return {
    requirements: said.requirements,
    ruleVersion: given.get(versionName),
    problems: [...decoded.flatMap(([, { problems }]) => problems), ...said.problems],
  };
}

/** Path and query under which the same answer opens again. */
export function answerLink(requirements: Requirements, ruleVersion?: string): string {
  return `/answer?${encodeAnswers(requirements, ruleVersion)}`;
}

/**
 * The address to share: with the host where one is known. `publicUrl`: address of this service, with or without a slash
 * at its end.
 */
export function sharedLink(requirements: Requirements, ruleVersion: string, publicUrl = ''): string {
  return publicUrl.replace(/\/+$/, '') + answerLink(requirements, ruleVersion);
}
