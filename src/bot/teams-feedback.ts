import { z } from 'zod';
import { type Activity, ActivityTypes } from '../sdk.ts';
import { fieldLimit } from '../text-limit.ts';

/** The invoke that the thumbs under a message of Teams send ("Add feedback buttons", Teams documentation). */
const feedbackSchema = z.object({
  type: z.literal(ActivityTypes.Invoke),
  name: z.literal('message/submitAction'),
  value: z.object({
    actionName: z.literal('feedback'),
    actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
  }),
});
const written = z.object({ feedbackText: z.string().trim().min(1) });

/** The value as JSON where it is a string that looks like an object; undefined where such a string is broken. */
function unpacked(feedback: unknown): unknown {
  if (typeof feedback !== 'string') return feedback;
  if (!feedback.trimStart().startsWith('{')) return { feedbackText: feedback };
  try {
    return JSON.parse(feedback);
  } catch {
    return undefined;
  }
}

/**
 * What the person wrote with the thumb; Teams sends it as JSON in a string, the Agents Playground as the words alone.
 */
function commentOf(feedback: unknown): string | undefined {
  return written.safeParse(unpacked(feedback)).data?.feedbackText.slice(0, fieldLimit);
}

export interface TeamsFeedback {
  readonly useful: boolean;
  readonly comment: string | undefined;
}

/** What the thumbs of Teams say; undefined for every other activity. */
export function readTeamsFeedback(activity: Activity): TeamsFeedback | undefined {
  const parsed = feedbackSchema.safeParse(activity);
  if (!parsed.success) return undefined;
  const { reaction, feedback } = parsed.data.value.actionValue;
  return { useful: reaction === 'like', comment: commentOf(feedback) };
}
