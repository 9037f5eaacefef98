import { z } from 'zod';
import { textLimit } from '../../text-limit.ts';
import { readerChoiceSchema, toldByReaders } from '../../understanding/readers.ts';
import { understoodTextSchema } from '../../understanding/understood-text.ts';
import { listed } from '../short-schema.ts';
import { defineTool, result } from '../tool.ts';

const anything = z.looseObject({});

/** What is understood as it is listed: requirements go on to the other tools as they are. */
const told = understoodTextSchema
  .unwrap()
  .pick({ main: true })
  .extend({
    requirements: anything.describe('Every stated fact; only fields that were said.'),
    ambiguous: z
      .array(z.looseObject({ field: z.string(), candidates: z.array(anything) }))
      .describe('What has several readings: ask the person.'),
    named: z
      .array(anything)
      .describe('Every part of a network that is named, and whether it stands, is planned or denied.'),
    words: understoodTextSchema.unwrap().shape.words,
    readers: z
      .looseObject({ single: z.array(z.string()), differing: z.array(anything) })
      .describe(
        'Where a model read too. single: fields that one reader alone states. differing: what rules and model ' +
          'read differently; it is in no requirement: ask the person.',
      )
      .optional(),
  })
  .loose();

/** What a sentence says. */
export const understandTool = defineTool({
  name: 'understand',
  title: 'Understand a sentence',
  description:
    "Reads the person's own words about an Azure connection: gives requirements for the other tools, with what " +
    'stands already and what is asked, what is ambiguous (ask it) and which words were not made use of.',
  input: z.object({ text: z.string().max(textLimit), reader: readerChoiceSchema }),
  output: listed(understoodTextSchema, told),
  run: async ({ text, reader: choice }, { reader }) => {
    const understood = await toldByReaders(text, choice, reader);
    return result(JSON.stringify(understood.requirements), understood);
  },
});
