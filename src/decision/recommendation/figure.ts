import { z } from 'zod';
import { sourceIdsSchema } from './ids.ts';
import { partOf } from './shapes.ts';

export const figureSchema = partOf({
  id: z.string(),
  label: z.string(),
  value: z.string().describe('Ready to read, with unit; "not published" where there is none.'),
  note: z.string().nullable(),
  sources: sourceIdsSchema,
  date: z.string().nullable(),
}).describe('A number to plan with.');

export const sourceSchema = partOf({
  id: z.string(),
  title: z.string(),
  url: z.url(),
  documentDate: z.string().nullable().describe('Date printed inside the document, ISO; null where it prints none.'),
  checkedOn: z.string().describe('Day the claim was checked against it, ISO.'),
}).describe('A document that a claim rests on.');

export type Figure = z.infer<typeof figureSchema>;
export type Source = z.infer<typeof sourceSchema>;
