import { z } from 'zod';
import type { Facts } from './case/facts.ts';
import { requirementsSchema } from './case/requirements.ts';
import { askedAnswerSchema, changeSchema } from './recommendation/answer.ts';
import { contradictionSchema } from './recommendation/contradiction.ts';
import { headlineSchema, legChoiceSchema, stepsSchema } from './recommendation/design.ts';
import { figureSchema, sourceSchema } from './recommendation/figure.ts';
import { fieldSchema } from './recommendation/ids.ts';
import { proposedVerdictSchema, rejectedOptionSchema } from './recommendation/judgement.ts';
import { pitfallFindingSchema } from './recommendation/pitfall.ts';
import { assumptionSchema, reasonSchema } from './recommendation/reason.ts';
import { listOf, partOf, type Unsaid } from './recommendation/shapes.ts';
import { whatIfSchema } from './recommendation/what-if.ts';
import { topologySchema } from './topology/topology.ts';

export type * from './case/problem.ts';
export type * from './recommendation/answer.ts';
export type * from './recommendation/comparison.ts';
export type * from './recommendation/contradiction.ts';
export type * from './recommendation/design.ts';
export type * from './recommendation/diagnosis.ts';
export type * from './recommendation/figure.ts';
export type * from './recommendation/ids.ts';
export type * from './recommendation/judgement.ts';
export type * from './recommendation/pitfall.ts';
export type * from './recommendation/question.ts';
export type * from './recommendation/reason.ts';
export type * from './recommendation/what-if.ts';

/** What `recommend` gives, and every front end passes on. Only who checks or describes a recommendation loads it. */
export const recommendationSchema = partOf({
  requirements: requirementsSchema.describe('What was said: the answers that it was made from.'),
  facts: z
    .record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string()).readonly()]))
    .readonly()
    .describe(
      'Everything that the case was decided on, by name: the answers, what stands for those that are missing, ' +
        'and what follows.',
    ),
  topology: topologySchema
    .nullable()
    .describe('What stands where and how it is joined; null where there is no design.'),
  ruleVersion: z.string(),
  status: z
    .enum(['recommended', 'answered', 'needs-answer', 'out-of-scope'])
    .describe(
      'answered: the question about what stands is answered, and `changes` says what to do; there is no new ' +
        'design. needs-answer: too little is known, or the answers contradict each other; `missing` says what to ' +
        'ask. out-of-scope: not an Azure connectivity question.',
    ),
  answer: askedAnswerSchema.nullable().describe('null where nothing was asked.'),
  changes: listOf(changeSchema).describe(
    'What to do with what stands, in order; empty where nothing stands and nothing was asked.',
  ),
  headline: headlineSchema
    .nullable()
    .describe(
      'null where neither who calls nor what is reached is known: then there is no design, and every list of it ' +
        'is empty.',
    ),
  missing: listOf(fieldSchema).describe(
    'What must be answered before there is a recommendation, most useful first; empty where there is one.',
  ),
  provisional: partOf({ on: listOf(fieldSchema) })
    .nullable()
    .describe('What nobody stated and would turn the headline if it were otherwise, most useful to ask first.'),
  legs: listOf(legChoiceSchema).describe('The whole design, headline first.'),
  steps: stepsSchema,
  reasons: listOf(reasonSchema),
  rejected: listOf(rejectedOptionSchema),
  proposedVerdicts: listOf(proposedVerdictSchema).describe('Each option that the person brought up.'),
  pitfalls: listOf(pitfallFindingSchema).describe(
    'Blockers first, then what is specific to this case, general hygiene last.',
  ),
  assumptions: listOf(assumptionSchema),
  contradictions: listOf(contradictionSchema),
  whatIf: listOf(whatIfSchema),
  figures: listOf(figureSchema),
  sources: listOf(sourceSchema).describe('Every source named above, once, in order of first mention.'),
});

type Whole = z.infer<typeof recommendationSchema>;

/** The parts of a recommendation that are data whatever the language. */
export type Wordless = Pick<Whole, 'requirements' | 'topology'> & { readonly facts: Facts };

/** What `recommend` gives. Facts have each its own values, which the answers give them. */
export type Recommendation = Wordless & Unsaid<Omit<Whole, keyof Wordless>>;
