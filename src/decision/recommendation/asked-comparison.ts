import { z } from 'zod';
import { criteria } from '../case/criteria.ts';
import { optionSchema } from './ids.ts';
import { listOf, partOf } from './shapes.ts';

const learnerQuestionSchema = partOf({
  id: z.string(),
  asks: z.string(),
  choices: listOf(
    partOf({
      option: optionSchema,
      name: z.string(),
      right: z.boolean(),
      because: z.string().describe('Why it is right or wrong in this situation.'),
    }),
  ),
}).describe('A question back to somebody who learns.');

/** Two or more options held side by side, as they were asked about. */
export const askedComparisonSchema = partOf({
  options: listOf(partOf({ option: optionSchema, name: z.string() })),
  rows: listOf(partOf({ criterion: z.enum(criteria), values: listOf(z.string()) })).describe(
    'A value for each option, in their order.',
  ),
  decides: z.string().describe('When to take which.'),
  question: learnerQuestionSchema.nullable(),
}).describe('The options that were asked about, criterion by criterion.');

export type AskedComparison = z.infer<typeof askedComparisonSchema>;
