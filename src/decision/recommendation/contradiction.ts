import { z } from 'zod';
import { fieldSchema } from './ids.ts';
import { listOf, partOf, textSchema, type Unsaid } from './shapes.ts';

const wayOutSchema = partOf({
  text: textSchema,
  set: z
    .partialRecord(fieldSchema, z.unknown())
    .readonly()
    .describe('The answers to set so that they hold together; null clears an answer.'),
});

export const contradictionSchema = partOf({
  id: z.string(),
  text: textSchema,
  fields: listOf(fieldSchema),
  waysOut: listOf(wayOutSchema),
}).describe('Answers that cannot all be true.');

export type Contradiction = Unsaid<z.infer<typeof contradictionSchema>>;
