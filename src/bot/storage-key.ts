import { type Activity, ActivityTypes } from '../sdk.ts';

/** True where several people may write in the same conversation. */
export function isShared({ conversation }: Pick<Activity, 'conversation'>): boolean {
  return conversation.isGroup === true || ['groupChat', 'channel'].includes(conversation.conversationType);
}

/** What one person says or presses. */
const byPerson = new Set<string>([ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.Invoke]);

/** Where the state of this activity is kept: one item a conversation, in shared ones one for each person who writes. */
export function storageKey(activity: Activity): string {
  const { channelId, conversation, from, type } = activity;
  const spoken = byPerson.has(type);
  const key = `${channelId}/conversations/${conversation.id}`;
  const person = isShared(activity) && spoken ? `/users/${from?.id ?? ''}` : '';
  return key + person;
}
