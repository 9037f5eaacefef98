import type { Extent } from './balance.ts';
import { type MessageSize, messageSizes, ownPageMessage, smallestMessage } from './message-sizes.data.ts';

/** Where a message goes. */
interface Where {
  readonly channel?: string | undefined;
  readonly onOwnPage?: boolean | undefined;
}

const utf8 = new TextEncoder();
const measures: Readonly<Record<MessageSize['unit'], (text: string) => number>> = {
  'UTF-16 units': text => text.length,
  'bytes of UTF-8': text => utf8.encode(text).length,
};

/** How long an answer may be there, how its length is measured, and how much of it is folded. */
export function sizeOf({ channel, onOwnPage }: Where): {
  readonly most: number;
  readonly lengthOf: (text: string) => number;
  readonly folded: Extent;
} {
  const { most, unit, folded } =
    onOwnPage === true ? ownPageMessage : (messageSizes.get(channel ?? '') ?? smallestMessage);
  return { most, lengthOf: measures[unit], folded };
}
