import type { z } from 'zod';
import { requirementsSchema } from '../case/requirements.ts';
import { fieldSchema, optionSchema } from './ids.ts';
import { listOf, partOf, textSchema, type Unsaid } from './shapes.ts';

export const whatIfSchema = partOf({
  field: fieldSchema,
  text: textSchema.describe('The other answer in words: "If a datacenter joins".'),
  set: requirementsSchema,
  headline: optionSchema,
  added: listOf(optionSchema).describe("Options that come in against today's design."),
  removed: listOf(optionSchema).describe("Options that go out against today's design."),
}).describe('One answer changed, and what that leads to.');

export type WhatIf = Unsaid<z.infer<typeof whatIfSchema>>;
