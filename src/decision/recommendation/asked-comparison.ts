import { z } from 'zod';
import { criteria } from '../case/criteria.ts';
import { optionSchema } from './ids.ts';
import { listOf, partOf, textSchema, type Unsaid } from './shapes.ts';

const learnerQuestionSchema = partOf({
  id: z.string(),
  asks: textSchema,
  choices: listOf(
    partOf({
      option: optionSchema,
      name: textSchema,
      right: z.boolean(),
      because: textSchema.describe('Why it is right or wrong in this situation.'),
    }),
  ),
}).describe('A question back to somebody who learns.');

/** Two or more options held side by side, as they were asked about. */
export const askedComparisonSchema = partOf({
  options: listOf(partOf({ option: optionSchema, name: textSchema })),
  rows: listOf(partOf({ criterion: z.enum(criteria), values: listOf(textSchema) })).describe(
    'A value for each option, in their order.',
  ),
  decides: textSchema.describe('When to take which.'),
  question: learnerQuestionSchema.nullable(),
}).describe('The options that were asked about, criterion by criterion.');

export type AskedComparison = Unsaid<z.infer<typeof askedComparisonSchema>>;
