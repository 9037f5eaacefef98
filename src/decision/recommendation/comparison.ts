import { z } from 'zod';
import { optionSchema, sourceIdsSchema, verdictSchema } from './ids.ts';
import { partOf } from './shapes.ts';

export const comparisonSchema = partOf({
  option: optionSchema,
  name: z.string(),
  verdict: verdictSchema,
  deciding: z.string().describe('The condition that decides.'),
  figures: partOf({
    latency: z.string(),
    throughput: z.string(),
    encryption: z.string(),
    transitivity: z.string(),
    overlap: z.string(),
    billed: z.string(),
    effort: z.string(),
  }),
  sources: sourceIdsSchema,
}).describe('One option beside the others.');

export type Comparison = z.infer<typeof comparisonSchema>;
