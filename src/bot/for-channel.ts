import type { Activity } from 'botbuilder-core';

const longestSummary = 200;

/**
 * The activity as this channel wants it. Teams splits a message with text and a card in two and loses the id of one, so
 * there the card speaks alone, with the text as what a notification shows; and it has no use for data.
 */
export function forChannel(activity: Partial<Activity>, channelId: string): Partial<Activity> {
  if (channelId !== 'msteams') return activity;
  const { value: _, text, ...rest } = activity;
  if (text === undefined) return rest;
  if ((activity.attachments ?? []).length === 0) return { ...rest, text };
  return { ...rest, summary: text.slice(0, longestSummary) };
}
