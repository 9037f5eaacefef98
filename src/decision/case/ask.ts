import { z } from 'zod';
import { proposalIds } from '../../options/options.ts';
import { partIds } from '../difference/parts.ts';

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

/** The question of a person: its kind, what it is about (the main thing first), and the point that its words turn on. */
export const askSchema = z.strictObject({
  kind: z.enum(askKinds),
  about: z.array(z.enum(subjectIds)).max(mostSubjects).readonly(),
  /** Id of the entry that the words of the question point to; 'none' where they point to none that is known. */
  point: z.string().min(1).max(longestPoint).optional(),
});

export type Ask = Readonly<z.infer<typeof askSchema>>;
export type SubjectId = (typeof subjectIds)[number];
