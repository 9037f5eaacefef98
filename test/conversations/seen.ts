import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import type { SpokenRecommendation } from '../../src/answer/index.ts';
import { requirementsSchema } from '../../src/decision/case/requirements.ts';

const choice = z.object({ id: z.string(), title: z.string() });

const questionSchema = z.object({
  kind: z.literal('question'),
  id: z.string(),
  topic: z.string(),
  choices: z.array(choice),
  card: z.string(),
  step: z.int().optional(),
  of: z.int().optional(),
});

const answerSchema = z.object({
  kind: z.literal('recommendation'),
  recommendation: z.custom<SpokenRecommendation>(value => typeof value === 'object' && value !== null),
  requirements: requirementsSchema,
  id: z.string(),
  card: z.string(),
  choices: z.array(choice),
});

/** The question that an activity asks as data; undefined where it asks none. */
export function questionOf(activity: Partial<Activity> | undefined) {
  const parsed = questionSchema.safeParse(activity?.value);
  return parsed.success ? parsed.data : undefined;
}

/** The card of an activity that can be pressed: a question, or an answer with where to go from it. */
export function pressableOf(activity: Partial<Activity> | undefined) {
  return questionOf(activity) ?? answerOf(activity);
}

/** The recommendation that an activity carries as data; undefined where it carries none. */
export function answerOf(activity: Partial<Activity> | undefined) {
  const parsed = answerSchema.safeParse(activity?.value);
  return parsed.success ? parsed.data : undefined;
}
