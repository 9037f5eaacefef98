import { type Activity, ActivityTypes } from 'botbuilder-core';
import { z } from 'zod';

/** The invoke that the thumbs under a message of Teams send ("Add feedback buttons", Teams documentation). */
const feedbackSchema = z.object({
  type: z.literal(ActivityTypes.Invoke),
  name: z.literal('message/submitAction'),
  value: z.object({
    actionName: z.literal('feedback'),
    actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
  }),
});
const longestComment = 2_000;
const written = z.object({ feedbackText: z.string().trim().min(1) });

/** What the person wrote with the thumb; the channel sends it as JSON in a string. */
function commentOf(feedback: unknown): string | undefined {
  try {
    const parsed = written.safeParse(typeof feedback === 'string' ? JSON.parse(feedback) : feedback);
    return parsed.data?.feedbackText.slice(0, longestComment);
  } catch {
    return undefined;
  }
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
