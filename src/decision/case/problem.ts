import { z } from 'zod';
import type { Sentence } from '../../content/sentence.ts';
import { listOf, partOf } from '../recommendation/shapes.ts';
import type { Requirements } from './requirements.ts';

export const requirementsProblemSchema = partOf({
  path: z.string().describe('JSON pointer, such as `/hybrid/0`.'),
  code: z.string(),
  message: z.string(),
  legal: listOf(z.string()).exactOptional().describe('The values that are taken, where they can be listed.'),
}).describe('What is wrong with one field of what was sent.');

/**
 * What is wrong with one field, before it is said. What a person may read is a sentence; the texts of a schema, which
 * programs alone read, are said already.
 */
export type RequirementsProblem = Omit<z.infer<typeof requirementsProblemSchema>, 'message'> & {
  readonly message: Sentence | string;
};

export type ParseResult =
  | { readonly ok: true; readonly requirements: Requirements }
  | { readonly ok: false; readonly problems: readonly RequirementsProblem[] };
