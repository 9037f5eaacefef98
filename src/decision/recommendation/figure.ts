import { z } from 'zod';
import { sourceIdsSchema } from './ids.ts';
import { partOf, textSchema, type Unsaid } from './shapes.ts';

export const figureSchema = partOf({
  id: z.string(),
  label: textSchema,
  value: textSchema.describe('Ready to read, with unit; says so where there is none.'),
  note: textSchema.nullable(),
  sources: sourceIdsSchema,
  date: z.string().nullable(),
}).describe('A number to plan with.');

export const sourceSchema = partOf({
  id: z.string(),
  title: z.string(),
  url: z.url(),
  documentDate: z.string().nullable().describe('Date printed inside the document, ISO; null where it prints none.'),
  checkedOn: z.string().describe('Day on which the document was read, or of the copy that was read, ISO.'),
  stored: z.boolean().describe('True: it was read in a stored copy of its state on checkedOn, and not later.'),
}).describe('A document that a claim rests on.');

export type Figure = Unsaid<z.infer<typeof figureSchema>>;
export type Source = Unsaid<z.infer<typeof sourceSchema>>;
