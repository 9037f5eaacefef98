import type { z } from 'zod';
import { optionSchema, proposalSchema, sourceIdsSchema, verdictSchema } from './ids.ts';
import { partOf, textSchema, type Unsaid } from './shapes.ts';

export const rejectedOptionSchema = partOf({
  option: optionSchema,
  verdict: verdictSchema.extract(['alternative', 'possible', 'rejected']),
  because: textSchema,
  wouldFit: textSchema.describe('What would have to be different for it to fit, a sentence of its own.'),
  sources: sourceIdsSchema,
}).describe('An option that is not recommended, and why.');

export const proposedVerdictSchema = partOf({
  option: proposalSchema,
  verdict: verdictSchema,
  because: textSchema,
  sources: sourceIdsSchema,
}).describe('What is to be said of an option that the person brought up.');

export type RejectedOption = Unsaid<z.infer<typeof rejectedOptionSchema>>;
export type ProposedVerdict = Unsaid<z.infer<typeof proposedVerdictSchema>>;
