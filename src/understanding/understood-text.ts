import { z } from 'zod';
import { askKinds } from '../decision/case/ask.ts';
import { requirementsSchema } from '../decision/case/requirements.ts';
import { standingKindIds } from '../decision/case/stands.ts';
import { fieldSchema } from '../decision/recommendation/ids.ts';
import { listOf, partOf } from '../decision/recommendation/shapes.ts';
import { observationIds } from '../knowledge/observations/index.ts';
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

const mainSchema = partOf({
  kind: z.enum(askKinds).describe('What kind of question it is.'),
  span: spanSchema,
}).describe('What the text wants to know above all, and the sentence that asks it. Missing where nothing is asked.');

const symptomSchema = partOf({
  from: spanSchema.optional().describe('Where traffic starts that does not arrive.'),
  to: spanSchema.optional().describe('What it is meant to reach.'),
  seen: listOf(z.enum(observationIds)).describe('What is seen.'),
  codes: listOf(z.string()).describe('Names and codes of errors, as the tools write them.'),
  works: listOf(z.enum(standingKindIds)).describe('Parts of the network that are said to work.'),
  fails: listOf(z.enum(standingKindIds)).describe('Parts of the network that are said to fail.'),
}).describe('What does not work. Missing where the text tells of nothing of the kind.');

const wordsSchema = partOf({
  content: z.int().min(0).describe('How many words say something.'),
  accounted: z.int().min(0).describe('How many of them were made use of.'),
  unread: listOf(spanSchema).describe('The stretches that nothing was made of.'),
}).describe('How much of the text the rules understood.');

const readersSchema = partOf({
  model: z
    .enum(['read', 'no-answer'])
    .describe('no-answer: nothing that can be used came in time, and everything else is what the rules read.'),
  version: z.string().optional().describe('Version of what the model was asked. Missing where it gave no answer.'),
  single: listOf(fieldSchema).describe('Fields of `requirements` that, whole or in part, one reader alone states.'),
  differing: listOf(partOf({ rules: requirementsSchema, model: requirementsSchema })).describe(
    'What the two read differently, each as it would state it. It is not in `requirements`: ask the person.',
  ),
}).describe('How the text was read by rules and a model. Missing where the rules alone were to read it.');

/** What other programs are told of a text: a part of the understanding, the same over HTTP and MCP. */
export const understoodTextSchema = partOf({
  requirements: requirementsSchema.describe('Every stated fact; only fields that were said.'),
  ambiguous: listOf(ambiguitySchema),
  named: listOf(namedSchema),
  main: mainSchema.optional(),
  symptom: symptomSchema.optional(),
  words: wordsSchema,
  readers: readersSchema.optional(),
}).describe('What a free text says.');

export type UnderstoodText = z.infer<typeof understoodTextSchema>;

/** What other programs are told of an understanding. */
export const toldOf = ({ requirements, ambiguous, named, main, symptom, words }: UnderstoodText): UnderstoodText => ({
  requirements,
  ambiguous,
  named,
  ...(main === undefined ? {} : { main }),
  ...(symptom === undefined ? {} : { symptom }),
  words,
});

export type Span = z.infer<typeof spanSchema>;
export type Ambiguity = z.infer<typeof ambiguitySchema>;
export type NamedPart = z.infer<typeof namedSchema>;
export type AskedQuestion = z.infer<typeof mainSchema>;
export type Symptom = z.infer<typeof symptomSchema>;
export type Words = z.infer<typeof wordsSchema>;
