import { z } from 'zod';
import { fieldSchema, sourceIdsSchema } from './ids.ts';
import { listOf, partOf, textSchema, type Unsaid } from './shapes.ts';

const answerRefSchema = partOf({ field: fieldSchema, value: z.string() }).describe('One answer of the person.');

export const reasonSchema = partOf({
  id: z.string(),
  text: textSchema,
  answers: listOf(answerRefSchema).describe('The answers it comes from.'),
  assumed: listOf(fieldSchema).describe('What nobody stated and it rests on; its text says so.'),
  sources: sourceIdsSchema,
}).describe('Why the design is as it is.');

export const assumptionSchema = partOf({
  field: fieldSchema,
  assumed: z.string().describe('The value that was assumed.'),
  that: textSchema.describe('What was assumed, a clause: "both are in one region".'),
  text: textSchema,
  couldChange: z.boolean().describe('true: knowing the answer could change a leg or a blocking pitfall.'),
}).describe('What nobody stated and the design takes for granted.');

export type AnswerRef = Unsaid<z.infer<typeof answerRefSchema>>;
export type Reason = Unsaid<z.infer<typeof reasonSchema>>;
export type Assumption = Unsaid<z.infer<typeof assumptionSchema>>;
