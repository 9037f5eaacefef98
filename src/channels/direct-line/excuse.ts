import { z } from 'zod';
import { givenUp } from '../../bot/index.ts';
import type { StoredActivity } from '../../state/index.ts';
import type { Bot } from '../bot.ts';
import { turnActivity, visibleActivity } from './incoming.ts';

const spokenSchema = z.object({ locale: z.string().max(35) });

/** An activity with nothing of what was said but its language, so that somebody can reply to it. */
export function emptyTurn(conversation: string, id: string, body: StoredActivity | undefined): StoredActivity {
  const spoken = spokenSchema.safeParse(body).data ?? {};
  return turnActivity({ ...visibleActivity({ type: 'message', ...spoken }, conversation, conversation), id });
}

/** Tells a person that a message is not tried any more. */
export const excuse: Bot = {
  run: async context => {
    await context.sendActivity(givenUp(context));
  },
};
