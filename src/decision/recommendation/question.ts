import { z } from 'zod';
import { fieldSchema, optionSchema } from './ids.ts';
import { listOf, partOf } from './shapes.ts';

const topicSchema = z
  .enum(['regions', 'resource-type', 'exposure', 'hybrid', 'details'])
  .describe('The four topics and the details, in the order in which they are asked.');

export const openQuestionSchema = partOf({
  field: fieldSchema,
  topic: topicSchema,
  separates: listOf(optionSchema).describe('The options that this answer separates: why it is asked.'),
}).describe('An unanswered fact that can still change a leg or a blocking pitfall.');

export type Topic = z.infer<typeof topicSchema>;
export type OpenQuestion = z.infer<typeof openQuestionSchema>;
