import { z } from 'zod';
import { requirementsSchema } from '../decision/case/requirements.ts';
import { standingKindIds } from '../decision/case/stands.ts';
import { fieldSchema } from '../decision/recommendation/ids.ts';
import { listOf, partOf } from '../decision/recommendation/shapes.ts';
import { stances } from './4-clauses/stance.ts';

const spanSchema = partOf({ start: z.int(), end: z.int(), text: z.string() }).describe(
  'Where in the message something was found. Offsets are in UTF-16 units of the text as given.',
);

const ambiguitySchema = partOf({
  field: fieldSchema,
  span: spanSchema,
  candidates: listOf(partOf({ value: z.string(), title: z.string() })),
}).describe('Something said that has several readings: it is asked, never guessed.');

const namedSchema = partOf({
  kind: z.enum(standingKindIds),
  stance: z.enum(stances).describe('Whether the text has it, plans it, wishes for it, denies it or asks about it.'),
  span: spanSchema,
}).describe('A part of a network that the text names. What stands is in `requirements.stands`, each thing once.');

/** What other programs are told of a text: a part of the understanding, the same over HTTP and MCP. */
export const understoodTextSchema = partOf({
  requirements: requirementsSchema.describe('Every stated fact; only fields that were said.'),
  ambiguous: listOf(ambiguitySchema),
  named: listOf(namedSchema),
}).describe('What a free text says.');

export type Span = z.infer<typeof spanSchema>;
export type Ambiguity = z.infer<typeof ambiguitySchema>;
export type NamedPart = z.infer<typeof namedSchema>;
