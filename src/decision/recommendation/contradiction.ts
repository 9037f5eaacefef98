import { z } from 'zod';
import { fieldSchema } from './ids.ts';
import { listOf, partOf } from './shapes.ts';

const wayOutSchema = partOf({
  text: z.string(),
  set: z
    .partialRecord(fieldSchema, z.unknown())
    .readonly()
    .describe('The answers to set so that they hold together; null clears an answer.'),
});

export const contradictionSchema = partOf({
  id: z.string(),
  text: z.string(),
  fields: listOf(fieldSchema),
  waysOut: listOf(wayOutSchema),
}).describe('Answers that cannot all be true.');

export type Contradiction = z.infer<typeof contradictionSchema>;
