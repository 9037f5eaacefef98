import { z } from 'zod';
import type { TurnContext } from '../sdk.ts';

/**
 * What a client shows of a message that says the same as text and as a card: the card alone, the text alone, or the
 * text
 * until it has drawn the card.
 */
export const showsSchema = z.enum(['card', 'text', 'both']);

export type Shows = z.infer<typeof showsSchema>;

const ownPageSchema = z.object({ ownPage: z.literal(true) });
const saidSchema = z.object({ shows: showsSchema });

/** True where the client says that it is this service's own chat page. */
export function isOwnPage(channelData: unknown): boolean {
  return ownPageSchema.safeParse(channelData).success;
}

/** What the client says that it shows; undefined where it says nothing of it. */
export function saidShows(channelData: unknown): Shows | undefined {
  return saidSchema.safeParse(channelData).data?.shows ?? (isOwnPage(channelData) ? 'both' : undefined);
}

const choseSchema = z.object({ languageChosen: z.literal(true) });

/** True where the client says that somebody chose its language there. */
export function choseLanguage(channelData: unknown): boolean {
  return choseSchema.safeParse(channelData).success;
}

/** What was kept of it; undefined where nothing that can be read was. */
export function readShows(kept: unknown): Shows | undefined {
  return showsSchema.safeParse(kept).data;
}

const showsKey = Symbol('shows');

/** Tells those who send what the client of this turn shows. */
export function keepShows(context: TurnContext, shows: Shows | undefined): void {
  context.turnState.set(showsKey, shows);
}

/** What the client of this turn shows: what it said now or before, or else cards. */
export function showsOf(context: TurnContext): Shows {
  const known: Shows | undefined = context.turnState.get(showsKey);
  return known ?? saidShows(context.activity.channelData) ?? 'card';
}
