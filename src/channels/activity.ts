import { z } from 'zod';
import type { Activity } from '../sdk.ts';

const account = z.looseObject({ id: z.string().max(1_000) });

/** The least that an activity must have for a turn to be run; the rest is checked by whoever reads it. */
const shape = z.looseObject({
  type: z.string().min(1).max(100),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(2_000),
  conversation: account,
  from: account,
  recipient: account,
  id: z.string().max(1_000).optional(),
  text: z.string().nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

/** Parses an activity that a bot can be given; issues name what is wrong, as JSON pointers. */
export const activitySchema = z.custom<Activity>().superRefine((value, context) => {
  for (const { path, message } of shape.safeParse(value).error?.issues ?? []) {
    context.addIssue({ code: 'custom', path, message });
  }
});
