import { givenUp } from '../../bot/index.ts';
import type { StoredActivity } from '../../state/index.ts';
import type { Bot } from '../bot.ts';
import { localeSchema } from '../locale.ts';
import { turnActivity, visibleActivity } from './incoming.ts';

/** An activity with nothing of what was said but its language, so that somebody can reply to it. */
export function emptyTurn(conversation: string, id: string, body: StoredActivity | undefined): StoredActivity {
  const locale = localeSchema.parse(body?.['locale']);
  return turnActivity({ ...visibleActivity({ type: 'message', locale }, conversation, conversation), id });
}

/** Tells a person that a message is not tried any more. */
export const excuse: Bot = {
  run: async context => {
    await context.sendActivity(givenUp(context));
  },
};
