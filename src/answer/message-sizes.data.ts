import type { Extent } from './balance.ts';

/** How long an answer may be in a channel: its card, and its text. */
export interface MessageSize {
  /** Most that is sent, less than the channel takes: the question after the answer and the envelope need room too. */
  readonly most: number;
  /** Channels that count UTF-16 count two bytes a unit. */
  readonly unit: 'UTF-16 units' | 'bytes of UTF-8';
  /** How long its folded sections may be: many lines where there is room, and the page is another program. */
  readonly folded: Extent;
  /** What the channel says of itself. */
  readonly published: string;
  readonly source: string;
  /** Day on which the source was read, ISO. */
  readonly readOn: string;
}

const directLine: MessageSize = {
  most: 80_000,
  unit: 'bytes of UTF-8',
  folded: 'many',
  published: 'A request of at most 262,144 bytes; the text, and the data that is for programs, are part of it.',
  source: 'https://github.com/microsoft/botframework-sdk/issues/3477',
  readOn: '2026-11-30',
};

/** By channel id of the Bot Framework. */
export const messageSizes: ReadonlyMap<string, MessageSize> = new Map([
  [
    'msteams',
    {
      most: 40_000 - 2_000,
      unit: 'UTF-16 units',
      folded: 'many',
      published: 'About 100 KB in UTF-16, to be kept within 80 KB.',
      source: 'https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages',
      readOn: '2026-11-30',
    },
  ],
  ['directline', directLine],
  ['webchat', directLine],
]);

/** Of every other channel: the oldest limit that one has published. */
export const smallestMessage: MessageSize = {
  most: 14_336 - 936,
  unit: 'UTF-16 units',
  folded: 'few',
  published: 'About 28 KB, of the incoming webhooks of Teams.',
  source: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  readOn: '2026-11-30',
};

/**
 * On this service's own chat page, which sets its limit itself: a source for every line; the full answer is a press
 * away.
 */
export const ownPageMessage: MessageSize = {
  ...directLine,
  most: 44_000,
  folded: 'few',
  published: 'Nothing but what a conversation may keep: CONVERSATION_KILOBYTES.',
  source: 'src/config.ts',
};
