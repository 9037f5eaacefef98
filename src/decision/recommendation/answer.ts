import { z } from 'zod';
import { subjectIds } from '../case/ask.ts';
import { changeKinds } from '../difference/parts.ts';
import { askedComparisonSchema } from './asked-comparison.ts';
import { diagnosisSchema } from './diagnosis.ts';
import { sourceIdsSchema } from './ids.ts';
import { listOf, partOf, textSchema, type Unsaid } from './shapes.ts';

export const answerVerdictSchema = z
  .enum(['yes', 'yes-if', 'no', 'not-needed', 'depends'])
  .nullable()
  .describe('null: the question has no yes or no, or I have no sure answer to it.');

export const askedAnswerSchema = partOf({
  verdict: answerVerdictSchema,
  about: listOf(z.enum(subjectIds)).describe('What the question is about, the main thing first.'),
  sentence: textSchema.describe('The answer, one or two sentences.'),
  details: listOf(textSchema).describe('Conditions, limits and what hurts first, most useful first.'),
  point: z.string().nullable().describe('Id of the point that was answered; null where it follows from the design.'),
  sure: z.boolean().describe('False: nothing that is known answers the question, and the sentence says so.'),
  sources: sourceIdsSchema,
  diagnosis: diagnosisSchema
    .nullable()
    .describe('null where nothing was said not to work, or no known cause comes near.'),
  comparison: askedComparisonSchema.nullable().describe('null where no options were to be compared.'),
}).describe('The answer to the question that was asked.');

export const changeSchema = partOf({
  do: z.enum(changeKinds).describe('replace: what stands is exchanged for its successor.'),
  what: z.enum(subjectIds).describe('An option or a part of a network.'),
  where: textSchema.nullable().describe('What exactly, in few words.'),
  because: textSchema.nullable(),
}).describe('One thing to keep, add, change, replace or remove.');

export type AskedAnswer = Unsaid<z.infer<typeof askedAnswerSchema>>;
export type Change = Unsaid<z.infer<typeof changeSchema>>;
