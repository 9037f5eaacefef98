import { z } from 'zod';
import { type Activity, ActivityTypes, CardFactory } from '../sdk.ts';
import { cutWords, plainWords } from './plain-words.ts';
import type { Shows } from './shows.ts';
import { wideToRead } from './wide.ts';

/** UTF-16 units of what a notification shows. */
const longestSummary = 200;
const answer = z.object({ kind: z.literal('recommendation') });
const cardSchema = z.looseObject({ actions: z.array(z.unknown()) });
const feedbackButton = z.object({ data: z.object({ kind: z.literal('feedback') }) });

type Attachments = NonNullable<Activity['attachments']>;

/** The cards without thumbs of our own: Teams draws its own under the message. */
function withoutThumbs(attachments: Attachments): Attachments {
  return attachments.map(attachment => {
    const card = cardSchema.safeParse(attachment.content);
    if (!card.success || attachment.contentType !== CardFactory.contentTypes.adaptiveCard) return attachment;
    const actions = card.data.actions.filter(action => !feedbackButton.safeParse(action).success);
    return { ...attachment, content: { ...card.data, actions } };
  });
}

/** What is read aloud has no Markdown in it. */
function spoken(message: Partial<Activity>): Partial<Activity> {
  return message.speak === undefined ? message : { ...message, speak: plainWords(message.speak) };
}

/** Text or card, since each says the whole: a client that draws both would say everything twice. */
function once(message: Partial<Activity>, shows: Shows): Partial<Activity> {
  const { summary, ...whole } = message;
  const { text, attachments = [], ...rest } = whole;
  if (text === undefined || attachments.length === 0 || shows === 'both') return whole;
  if (shows === 'text') return { ...rest, text };
  return { ...rest, attachments, summary: cutWords(plainWords(summary ?? message.speak ?? text), longestSummary) };
}

/** Teams has no use for data, draws what there is to read as wide as it can, and gives an answer thumbs of its own. */
function forTeams({ value, ...message }: Partial<Activity>): Partial<Activity> {
  if (message.attachments === undefined) return message;
  const attachments = message.attachments.map(wideToRead);
  if (!answer.safeParse(value).success) return { ...message, attachments };
  const channelData = { feedbackLoop: { type: 'default' } };
  return { ...message, attachments: withoutThumbs(attachments), channelData };
}

/**
 * The activity as this channel and this client want it. Teams splits a message with text and a card in two and loses
 * the id of one, so there the card speaks alone whatever the client says.
 */
export function forChannel(activity: Partial<Activity>, channelId: string, shows: Shows): Partial<Activity> {
  if (activity.type !== ActivityTypes.Message) return activity;
  const message = spoken(activity);
  return channelId === 'msteams' ? forTeams(once(message, 'card')) : once(message, shows);
}
