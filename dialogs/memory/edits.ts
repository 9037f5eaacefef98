import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Activity, ActivityTypes } from '../../src/sdk.ts';

const longestId = 200;

/** A message of Teams that was changed where it stands: it comes under its own id once more. */
const inPlace = z.object({
  type: z.literal(ActivityTypes.MessageUpdate),
  id: z.string().min(1).max(longestId),
  channelData: z.object({ eventType: z.literal('editMessage') }),
});

/** A message of Direct Line that stands for an earlier one. */
const inPlaceOf = z.object({
  type: z.literal(ActivityTypes.Message),
  channelData: z.object({ edits: z.string().min(1).max(longestId) }),
});

/** The id of the message that this activity is another wording of; undefined for whatever edits none. */
export function editedBy(activity: Pick<Activity, 'type' | 'id' | 'channelData'>): string | undefined {
  return inPlace.safeParse(activity).data?.id ?? inPlaceOf.safeParse(activity).data?.channelData.edits;
}

const digestLength = 16;

/** Tells one wording from another, and nothing of what it says. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, digestLength);
}
