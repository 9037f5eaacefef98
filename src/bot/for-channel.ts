import { type Activity, ActivityTypes, CardFactory } from 'botbuilder-core';
import { z } from 'zod';

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

/**
 * The activity as this channel wants it. Teams splits a message with text and a card in two and loses the id of one, so
 * there the card speaks alone, with the text as what a notification shows; it has no use for data, and an answer gets
 * the channel's own thumbs.
 */
export function forChannel(activity: Partial<Activity>, channelId: string): Partial<Activity> {
  if (channelId !== 'msteams' || activity.type !== ActivityTypes.Message) return activity;
  const { value, text, attachments = [], ...rest } = activity;
  if (attachments.length === 0) return text === undefined ? rest : { ...rest, text };
  const summary = text === undefined ? {} : { summary: text.slice(0, longestSummary) };
  if (!answer.safeParse(value).success) return { ...rest, attachments, ...summary };
  const channelData = { feedbackLoop: { type: 'default' } };
  return { ...rest, attachments: withoutThumbs(attachments), channelData, ...summary };
}
