import { z } from 'zod';
import { type Sentence, sentence } from '../../content/sentence.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import { overlaps, parseRange, type Range } from './cidr.ts';

const range = z.string().refine(text => parseRange(text) !== undefined);

/** Names and ranges that go into the files; whatever is left out gets an example value that the file marks. */
export const takeAwaySchema = z.strictObject({
  /**
   * Begins the name of everything that is built. Letters, digits and hyphens, 1 to 20, the rule that all types share.
   */
  prefix: z
    .string()
    .regex(/^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$/)
    .optional(),
  callerSpace: range.optional(),
  targetSpace: range.optional(),
  hubSpace: range.optional(),
  remoteHubSpace: range.optional(),
  /** Ranges outside Azure that are reached over a VPN. */
  onPremisesSpace: range.optional(),
  /** Addresses for the devices of people. */
  clientSpace: range.optional(),
  /** Resource id of what a private endpoint leads to. */
  targetResourceId: z.string().max(2_000).optional(),
});

export type TakeAwayInput = z.infer<typeof takeAwaySchema>;

/** Everything filled in. */
export type TakeAwayParameters = { readonly [Name in keyof TakeAwayInput]-?: string };

/** What a parameter is when nothing is given. */
export const examples: TakeAwayParameters = {
  prefix: 'advisor',
  callerSpace: '10.10.0.0/16',
  targetSpace: '10.20.0.0/16',
  hubSpace: '10.30.0.0/16',
  remoteHubSpace: '10.40.0.0/16',
  onPremisesSpace: '192.168.0.0/16',
  clientSpace: '172.16.200.0/24',
  targetResourceId: '',
};

/** The ranges of new networks, of which none may be one that stands. */
const newSpaces = ['callerSpace', 'targetSpace', 'hubSpace', 'remoteHubSpace'] as const;

/** Where the next example is looked for, and how many there are: 10.10.0.0/16, 10.20.0.0/16 and so on. */
const exampleStep = 10;
const lastExample = 250;

const rangesIn = (value: unknown): readonly Range[] =>
  [value].flat().flatMap(text => (typeof text === 'string' ? (parseRange(text) ?? []) : []));

/** The examples beside what stands: none overlaps a range that was said. */
export function examplesBeside({ stands }: Pick<Requirements, 'stands'>): TakeAwayParameters {
  const things = stands === undefined || stands === 'unknown' ? [] : stands;
  const taken = things.flatMap(({ range: said }) => rangesIn(said));
  if (taken.length === 0) return examples;
  const isFree = (text: string): boolean => {
    const [one] = rangesIn(text);
    return one !== undefined && taken.every(other => !overlaps(one, other));
  };
  const count = lastExample / exampleStep;
  const free = Array.from({ length: count }, (_, at) => `10.${(at + 1) * exampleStep}.0.0/16`).filter(isFree);
  return { ...examples, ...Object.fromEntries(newSpaces.map((name, at) => [name, free[at] ?? examples[name]])) };
}

/** Names of the parameters, in the order in which they are asked. */
export const parameterNames = takeAwaySchema.keyof().options;

/** Problems as data, with the path of each. */
export type Parsed =
  | { readonly ok: true; readonly parameters: TakeAwayParameters }
  | { readonly ok: false; readonly problems: readonly RequirementsProblem[] };

/** What a person reads of an issue; what no form, link or option can bring about is for programs alone. */
function messageOf(issue: z.core.$ZodIssue): Sentence | string {
  if (issue.code === 'custom') return sentence('problem.range');
  if (issue.code === 'invalid_format') return sentence('problem.prefix');
  if (issue.code === 'too_big') return sentence('problem.too-long', { most: String(issue.maximum) });
  return issue.message;
}

/** Reads the parameters of the files; every problem at once, none thrown. What is not given is as in `beside`. */
export function parseParameters(input: unknown, beside: TakeAwayParameters = examples): Parsed {
  const parsed = takeAwaySchema.safeParse(input);
  if (parsed.success) {
    const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
    return { ok: true, parameters: { ...beside, ...given } };
  }
  const problems = parsed.error.issues.map(issue => ({
    path: `/${issue.path.map(String).join('/')}`,
    code: 'invalid-parameter',
    message: messageOf(issue),
  }));
  return { ok: false, problems };
}

/** A range that takes part in a design, by the name of its parameter. */
export interface NamedRange {
  readonly name: keyof TakeAwayParameters;
  readonly text: string;
}

/** A problem for each two ranges that overlap: nothing that joins them would work. */
export function overlapProblems(ranges: readonly NamedRange[]): readonly RequirementsProblem[] {
  return ranges.flatMap((one, index) =>
    ranges.slice(index + 1).flatMap(other => {
      const [first, second] = [parseRange(one.text), parseRange(other.text)];
      if (first === undefined || second === undefined || !overlaps(first, second)) return [];
      const message = sentence('problem.ranges-overlap', { one: one.text, other: other.text });
      return [{ path: `/${other.name}`, code: 'ranges-overlap', message }];
    }),
  );
}
