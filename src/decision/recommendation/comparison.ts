import type { z } from 'zod';
import { optionSchema, sourceIdsSchema, verdictSchema } from './ids.ts';
import { partOf, textSchema, type Unsaid } from './shapes.ts';

export const comparisonSchema = partOf({
  option: optionSchema,
  name: textSchema,
  verdict: verdictSchema,
  deciding: textSchema.describe('The condition that decides.'),
  figures: partOf({
    latency: textSchema,
    throughput: textSchema,
    encryption: textSchema,
    transitivity: textSchema,
    overlap: textSchema,
    billed: textSchema,
    effort: textSchema,
  }),
  sources: sourceIdsSchema,
}).describe('One option beside the others.');

export type Comparison = Unsaid<z.infer<typeof comparisonSchema>>;
