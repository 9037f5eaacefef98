import { z } from 'zod';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import { overlaps, parseRange } from './cidr.ts';

const range = z.string().refine(text => parseRange(text) !== undefined, 'Write an IPv4 range such as 10.1.0.0/16.');

/** Names and ranges that go into the files; whatever is left out gets an example value that the file marks. */
export const takeAwaySchema = z.strictObject({
  /** Begins the name of everything that is built. Letters, digits and hyphens, 1 to 20, the rule that all types share. */
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

/** Names of the parameters, in the order in which they are asked. */
export const parameterNames = takeAwaySchema.keyof().options;

/** Problems as data, with the path of each. */
export type Parsed =
  | { readonly ok: true; readonly parameters: TakeAwayParameters }
  | { readonly ok: false; readonly problems: readonly RequirementsProblem[] };

/** Reads the parameters of the files; every problem at once, none thrown. */
export function parseParameters(input: unknown): Parsed {
  const parsed = takeAwaySchema.safeParse(input);
  if (parsed.success) {
    const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
    return { ok: true, parameters: { ...examples, ...given } };
  }
  const problems = parsed.error.issues.map(issue => ({
    path: `/${issue.path.map(String).join('/')}`,
    code: 'invalid-parameter',
    message: issue.message,
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
      const message = `${one.text} and ${other.text} overlap. Give each network a range of its own.`;
      return [{ path: `/${other.name}`, code: 'ranges-overlap', message }];
    }),
  );
}
