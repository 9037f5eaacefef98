import { z } from 'zod';
import { parseRequirementsIn } from '../answer/index.ts';
import { askKinds } from '../decision/case/ask.ts';
import { type Field, fields, type Requirements, requirementsSchema } from '../decision/case/requirements.ts';
import type { RequirementsProblem } from '../decision/said.ts';
import { asCalled, readingsOf } from './aliases.ts';
import { nearest } from './nearest.ts';
import type { Hints } from './problem.ts';
import { resourceOfField, uris } from './resource-uris.ts';
import { listed } from './short-schema.ts';

const kindExamples = ['expressroute-circuit', 'vpn-gateway', 'peering'];

/** The fields that decide most cases; all of them are a resource. */
const usualFields = [
  'sourceType',
  'sourceResourceType',
  'sourceRegion',
  'targetRegion',
  'resourceType',
  'exposure',
  'hybrid',
  'sameVnet',
  'existingPrivateEndpoint',
  'mustUse',
  'ruledOut',
  'proposed',
] as const satisfies readonly Field[];

/** They are listed with every tool: names and values, without the sentences that the resource has of each. */
const bare = Object.fromEntries(
  usualFields.map(field => [field, requirementsSchema.shape[field].unwrap().optional()] as const),
);

const usual = z
  .looseObject(bare)
  .extend({
    stands: z
      .array(z.looseObject({ kind: z.string().meta({ examples: kindExamples }) }))
      .describe(`What exists already; [] = nothing yet. Kinds and what can be said of each: ${uris.standingKinds}`)
      .optional(),
    ask: z
      .looseObject({ kind: z.enum(askKinds), about: z.array(z.string()) })
      .describe('What the person wants to know, and of which options.')
      .optional(),
  })
  .describe(
    `What is known so far: ids, or names as people say them ("Tokyo", "Azure SQL"). Leave out what was not said; "unknown" where it was asked and is not known. All fields: ${uris.requirements}`,
  );

/** Legal values that a problem lists whole. */
const fewValues = 12;

/** UTF-16 units of a value that are said again. */
const mostWritten = 60;

function written(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > mostWritten ? `${text.slice(0, mostWritten)}…` : text;
}

/** What a JSON pointer points at; undefined where nothing is there. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(new Map<string, unknown>(Object.entries(value)).get(head), rest);
}

/** What a value may have meant: its readings where it has several, else what is written most like it. */
function meantBy(value: unknown, legal: readonly string[], field: Field | undefined): readonly string[] {
  if (typeof value !== 'string') return [];
  const readings = field === undefined ? [] : readingsOf(field, value);
  return readings.length > 0 && readings.length <= fewValues ? readings : nearest(value, legal);
}

/** What helps in the place of a list that would be longer than the rest of the conversation. */
function hintsOf(legal: readonly string[], near: readonly string[], all: string): Hints {
  if (legal.length === 0) return {};
  if (legal.length <= fewValues) return { legal };
  return { ...(near.length === 0 ? {} : { nearest: near }), all };
}

function issueOf(problem: RequirementsProblem, given: unknown) {
  const path = problem.path.split('/').slice(1);
  const [name = ''] = path;
  const field = fields.find(known => known === name);
  const { legal = [], code } = problem;
  if (code === 'unknown-field') {
    const unknown = path.at(-1) ?? '';
    const near = nearest(unknown, legal);
    return { path, message: `There is no field ${written(unknown)}.`, params: hintsOf(legal, near, uris.requirements) };
  }
  const value = valueAt(given, path);
  const message = legal.length === 0 ? problem.message : `${written(value)} is not known here.`;
  return { path, message, params: hintsOf(legal, meantBy(value, legal, field), resourceOfField(name)) };
}

/** The fields of an object with each value read as people call it; anything else as it is. */
function readNames(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const read = Object.entries(given).map(([name, value]) => {
    const field = fields.find(known => known === name);
    return [name, field === undefined ? value : asCalled(field, value)] as const;
  });
  return Object.fromEntries(read);
}

/** Reads requirements from the arguments of a tool: ids and names. What is unknown is told with what comes closest. */
export const requirementsInput = listed(
  z.unknown().transform((given, context): Requirements => {
    const read = readNames(given);
    const parsed = parseRequirementsIn(undefined, read);
    if (parsed.ok) return parsed.requirements;
    for (const problem of parsed.problems) context.addIssue({ code: 'custom', ...issueOf(problem, read) });
    return z.NEVER;
  }),
  usual,
);
