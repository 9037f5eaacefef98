import { z } from 'zod';
import { spokenRecommendationSchema } from '../answer/spoken-schema.ts';
import { askedAnswerSchema } from '../decision/recommendation/answer.ts';
import { listed } from './short-schema.ts';

const anything = z.looseObject({});

/** The answer to a question as it is listed: diagnosis and comparison say themselves what they hold. */
const answerListed = askedAnswerSchema
  .unwrap()
  .pick({ verdict: true, sentence: true, details: true, sure: true })
  .extend({
    diagnosis: z
      .looseObject({ causes: z.array(anything), check: anything.nullable() })
      .nullable()
      .describe('The likeliest causes, and the one check that tells them apart.'),
    comparison: anything.nullable(),
  })
  .loose();

/** The answer to a question. */
export const answerOutput = listed(askedAnswerSchema, answerListed)
  .nullable()
  .describe('null where nothing was asked.');

/** A recommendation, brief or whole. */
export const recommendationOutput = listed(
  spokenRecommendationSchema,
  spokenRecommendationSchema
    .unwrap()
    .pick({ ruleVersion: true, status: true, missing: true, provisional: true, changes: true, steps: true, lang: true })
    .extend({
      answer: answerOutput,
      headline: z.looseObject({ option: z.string(), name: z.string(), sentence: z.string() }).nullable(),
      legs: z.array(z.looseObject({ leg: z.string(), option: z.string(), what: z.string(), because: z.string() })),
      reasons: z.array(z.looseObject({ text: z.string(), sources: z.array(z.string()) })),
      pitfalls: z.array(z.looseObject({ severity: z.string(), problem: z.string(), remedy: z.string() })),
      sources: z
        .array(z.looseObject({ id: z.string(), title: z.string(), url: z.string(), checkedOn: z.string() }))
        .describe('Every source that is named by its id, once.'),
    })
    .loose(),
);
