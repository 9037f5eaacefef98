import { z } from 'zod';
import { checkIds, observationIds } from '../../knowledge/observations/index.ts';
import { sourceIdsSchema } from './ids.ts';
import { listOf, partOf, textSchema, type Unsaid } from './shapes.ts';

const causeSchema = partOf({
  id: z.string(),
  title: textSchema.describe('What is wrong, in words that follow "most likely".'),
  explanation: textSchema,
  fix: textSchema.describe('What to do about it.'),
  sources: sourceIdsSchema,
});

const outcomeSchema = partOf({
  id: z.enum(observationIds).describe('To be added to `ask.symptom.seen` where it is what the check shows.'),
  title: textSchema,
  cause: z.string().nullable().describe('Id of the cause that it points to; null where it rules the first one out.'),
});

const checkSchema = partOf({
  id: z.enum(checkIds),
  step: textSchema,
  command: z.string().nullable(),
  outcomes: listOf(outcomeSchema).describe('What it can show.'),
}).describe('The one step that tells.');

/** What is most likely wrong, and the step that tells. */
export const diagnosisSchema = partOf({
  confirmed: z.boolean().describe('True: what was seen leaves only the first cause.'),
  causes: listOf(causeSchema).describe('The likeliest first; empty where what was seen rules out every known one.'),
  check: checkSchema.nullable().describe('null where nothing is left to check.'),
  ruledOut: listOf(z.string()).describe('Causes that were likely and that what was seen rules out.'),
}).describe('Why something does not work.');

export type DiagnosisFinding = Unsaid<z.infer<typeof diagnosisSchema>>;
