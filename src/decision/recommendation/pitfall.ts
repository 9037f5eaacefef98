import { z } from 'zod';
import { severitySchema, sourceIdsSchema } from './ids.ts';
import { partOf, textSchema, type Unsaid } from './shapes.ts';

export const pitfallFindingSchema = partOf({
  id: z.string(),
  severity: severitySchema,
  problem: textSchema,
  remedy: textSchema,
  sources: sourceIdsSchema,
  scope: z
    .enum(['case', 'general'])
    .describe('general: hygiene that applies to nearly everybody, shown last and folded.'),
  about: z
    .literal('proposal')
    .exactOptional()
    .describe('proposal: applies to something that the person brought up, not to the design.'),
}).describe('What goes wrong easily in this design, and what to do about it.');

export type PitfallFinding = Unsaid<z.infer<typeof pitfallFindingSchema>>;
