import { z } from 'zod';
import { understand } from './index.ts';
import { bothRead } from './model/both.ts';
import type { ModelReader } from './model/reader.ts';
import { toldOf, type UnderstoodText } from './understood-text.ts';

/** Who is to read a text: a caller may keep its words where the rules are. */
export const readerChoiceSchema = z
  .enum(['both', 'rules'])
  .default('both')
  .describe(
    'Who reads the text. both: the rules, and beside them the model that the operator of the service named, if ' +
      'any; the words then go there. rules: the rules alone; the words stay in the service.',
  );

type ReaderChoice = z.infer<typeof readerChoiceSchema>;

/** What other programs are told of a text, read by the rules and, where there is a model and it may, by both. */
export async function toldByReaders(
  text: string,
  choice: ReaderChoice,
  model: ModelReader | undefined,
): Promise<UnderstoodText> {
  if (model === undefined || choice === 'rules') return toldOf(understand(text));
  // The request is on its way while the rules read.
  const asked = model.read(text);
  const rules = understand(text);
  const reading = await asked;
  if (reading === undefined) return { ...toldOf(rules), readers: { model: 'no-answer', single: [], differing: [] } };
  const { understanding, single, differing } = bothRead(rules, reading);
  return { ...toldOf(understanding), readers: { model: 'read', version: reading.version, single, differing } };
}
