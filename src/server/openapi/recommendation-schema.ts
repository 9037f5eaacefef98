import { z } from 'zod';
import { fields, requirementsSchema } from '../../decision/case/requirements.ts';
import { optionIds, proposalIds } from '../../options/options.ts';

const option = z.enum(optionIds);
const proposal = z.enum(proposalIds);
const field = z.enum(fields);
const sources = z.array(z.string());
const verdict = z.enum(['recommended', 'companion', 'alternative', 'rejected', 'retired']);

export const topicSchema = z.enum(['regions', 'resource-type', 'exposure', 'hybrid', 'details']);

const leg = z.enum([
  'vnet-link',
  'topology',
  'service-access',
  'hybrid-link',
  'public-entry',
  'admin-access',
  'egress',
  'names',
  'protection',
]);

/** The shape of a recommendation for readers of the API; the contract in words is decision/recommendation.ts. */
export const recommendationSchema = z.object({
  ruleVersion: z.string(),
  status: z
    .enum(['recommended', 'needs-answer', 'out-of-scope'])
    .describe('needs-answer: too little is known, or the answers contradict each other; `missing` says what to ask.'),
  headline: z
    .object({ option, name: z.string(), sentence: z.string(), because: z.string(), rule: z.string() })
    .nullable()
    .describe('null where neither who calls nor what is reached is known: then there is no design.'),
  missing: z
    .array(field)
    .describe('What must be answered before there is a recommendation, most useful first; empty where there is one.'),
  provisional: z
    .object({ on: z.array(field) })
    .nullable()
    .describe('What nobody stated and would turn the headline if it were otherwise, most useful to ask first.'),
  legs: z.array(z.object({ leg, option, rule: z.string(), what: z.string(), because: z.string(), sources })),
  steps: z.array(z.object({ id: z.string(), text: z.string() })),
  reasons: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      answers: z.array(z.object({ field, value: z.string() })),
      assumed: z.array(field),
      sources,
    }),
  ),
  rejected: z.array(
    z.object({
      option,
      verdict: z.enum(['alternative', 'rejected']),
      because: z.string(),
      wouldFit: z.string(),
      sources,
    }),
  ),
  proposedVerdicts: z.array(z.object({ option: proposal, verdict, because: z.string(), sources })),
  pitfalls: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(['blocker', 'warning', 'note']),
      problem: z.string(),
      remedy: z.string(),
      sources,
      scope: z.enum(['case', 'general']),
    }),
  ),
  assumptions: z.array(
    z.object({ field, assumed: z.string(), that: z.string(), text: z.string(), couldChange: z.boolean() }),
  ),
  contradictions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      fields: z.array(field),
      waysOut: z.array(z.object({ text: z.string(), set: z.record(z.string(), z.unknown()) })),
    }),
  ),
  whatIf: z.array(
    z.object({
      field,
      text: z.string(),
      set: requirementsSchema,
      headline: option,
      added: z.array(option),
      removed: z.array(option),
    }),
  ),
  figures: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      value: z.string(),
      note: z.string().nullable(),
      sources,
      date: z.string().nullable(),
    }),
  ),
  sources: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      url: z.url(),
      documentDate: z.string().nullable(),
      checkedOn: z.string(),
    }),
  ),
});

/** Body of GET /api/questions/next. */
export const openQuestionSchema = z.object({ field, topic: topicSchema, separates: z.array(option) });

/** Body of POST /api/understanding's answer. */
export const understandingSchema = z.object({
  requirements: requirementsSchema,
  ambiguous: z.array(
    z.object({
      field,
      span: z.object({ start: z.int(), end: z.int(), text: z.string() }),
      candidates: z.array(z.object({ value: z.string(), title: z.string() })),
    }),
  ),
});
