import { z } from 'zod';
import { optionSchema, proposalSchema, sourceIdsSchema, verdictSchema } from './ids.ts';
import { partOf } from './shapes.ts';

export const rejectedOptionSchema = partOf({
  option: optionSchema,
  verdict: verdictSchema.extract(['alternative', 'possible', 'rejected']),
  because: z.string(),
  wouldFit: z.string().describe('What would have to be different for it to fit, a sentence of its own.'),
  sources: sourceIdsSchema,
}).describe('An option that is not recommended, and why.');

export const proposedVerdictSchema = partOf({
  option: proposalSchema,
  verdict: verdictSchema,
  because: z.string(),
  sources: sourceIdsSchema,
}).describe('What is to be said of an option that the person brought up.');

export type RejectedOption = z.infer<typeof rejectedOptionSchema>;
export type ProposedVerdict = z.infer<typeof proposedVerdictSchema>;
