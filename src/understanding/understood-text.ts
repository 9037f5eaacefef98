import { z } from 'zod';
import { requirementsSchema } from '../decision/case/requirements.ts';
import { fieldSchema } from '../decision/recommendation/ids.ts';
import { listOf, partOf } from '../decision/recommendation/shapes.ts';

const spanSchema = partOf({ start: z.int(), end: z.int(), text: z.string() }).describe(
  'Where in the message something was found. Offsets are in UTF-16 units of the text as given.',
);

const ambiguitySchema = partOf({
  field: fieldSchema,
  span: spanSchema,
  candidates: listOf(partOf({ value: z.string(), title: z.string() })),
}).describe('Something said that has several readings: it is asked, never guessed.');

/** What other programs are told of a text: a part of the understanding, the same over HTTP and MCP. */
export const understoodTextSchema = partOf({
  requirements: requirementsSchema.describe('Every stated fact; only fields that were said.'),
  ambiguous: listOf(ambiguitySchema),
}).describe('What a free text says.');

export type Span = z.infer<typeof spanSchema>;
export type Ambiguity = z.infer<typeof ambiguitySchema>;
