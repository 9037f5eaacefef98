import { z } from 'zod';
import { legSchema, optionSchema, sourceIdsSchema } from './ids.ts';
import { listOf, partOf, textSchema, type Unsaid } from './shapes.ts';

const ruleSchema = z.string().describe('Table and row that decided, as `table/row`.');

export const headlineSchema = partOf({
  option: optionSchema,
  name: textSchema,
  sentence: textSchema.describe(
    'The recommendation in one sentence a manager understands: "Use global VNet peering …".',
  ),
  because: textSchema.describe(
    'The reason in one sentence, in the answers of the person; it begins with "If" where it rests on what was assumed.',
  ),
  rule: ruleSchema,
}).describe('The recommendation itself.');

export const legChoiceSchema = partOf({
  leg: legSchema,
  option: optionSchema,
  rule: ruleSchema,
  what: textSchema.describe('What is built here for this case, one sentence.'),
  because: textSchema,
  sources: sourceIdsSchema,
}).describe('What one part of the design is made of.');

export const stepsSchema = listOf(partOf({ id: z.string(), text: textSchema })).describe('What to do, in order.');

export type Headline = Unsaid<z.infer<typeof headlineSchema>>;
export type LegChoice = Unsaid<z.infer<typeof legChoiceSchema>>;
