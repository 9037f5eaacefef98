import { z } from 'zod';
import { checkIds, observationIds } from '../../knowledge/observations/index.ts';
import { proposalIds } from '../../options/options.ts';
import { partIds } from '../difference/parts.ts';
import { criteria } from './criteria.ts';

/** What a person wants to know. */
export const askKinds = [
  'which',
  'can',
  'needed',
  'compare',
  'how',
  'first-step',
  'why-not-working',
  'limit',
  'review',
] as const;

export type AskKind = (typeof askKinds)[number];

/** What a question can be about: options, discouraged ones among them, and parts of a network. */
export const subjectIds = [...new Set([...proposalIds, ...partIds])];

const mostSubjects = 8;
const longestPoint = 80;
const mostSeen = 24;
const mostCodes = 8;
const mostLikely = 8;

const pointSchema = z.string().min(1).max(longestPoint);

/** What does not work: what was seen of it, what checks have shown, and the causes that its words point to. */
export const symptomSchema = z.strictObject({
  seen: z.array(z.enum(observationIds)).max(mostSeen).readonly(),
  /** Names and codes of errors, as the tools write them. */
  codes: z.array(pointSchema).max(mostCodes).readonly().optional(),
  /** Checks that cannot be made here. */
  skipped: z.array(z.enum(checkIds)).max(mostSeen).readonly().optional(),
  /** Ids of causes, the likeliest by its words first, each with how likely, 0 to 1. */
  likely: z
    .array(z.strictObject({ cause: pointSchema, share: z.number().min(0).max(1) }))
    .max(mostLikely)
    .readonly()
    .optional(),
});

/**
 * The question of a person: its kind, what it is about (the main thing first), and the point that its words turn on.
 */
export const askSchema = z.strictObject({
  kind: z.enum(askKinds),
  about: z.array(z.enum(subjectIds)).max(mostSubjects).readonly(),
  /** Id of the entry that the words of the question point to; 'none' where they point to none that is known. */
  point: pointSchema.optional(),
  /** True: the options that it names are to be held side by side. */
  sideBySide: z.literal(true).optional(),
  /** What options are to be compared by; missing: by what is usually asked. */
  criteria: z.array(z.enum(criteria)).max(criteria.length).readonly().optional(),
  /** True: it is asked to learn, as for an exam. */
  learning: z.literal(true).optional(),
  /** Where something does not work. */
  symptom: symptomSchema.optional(),
});

export type Ask = Readonly<z.infer<typeof askSchema>>;
export type SymptomAsked = Readonly<z.infer<typeof symptomSchema>>;
export type SubjectId = (typeof subjectIds)[number];
