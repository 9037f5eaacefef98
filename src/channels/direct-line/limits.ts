import type { Limits } from '../../config.ts';
import { createRateLimit, demand, type RateLimit } from '../rate-limit.ts';

const minute = 60_000;
const hour = 3_600_000;
const day = 86_400_000;

/** Reads for each message that may be sent: two tabs that poll every second stay below it. */
const readsPerMessage = 10;

/** How much a person and a network address may ask for. Each throws too-many-requests, with the time to wait. */
export interface Allowance {
  /** Anything at all from this address. */
  request(address: string): void;
  /** Anything but a message from this person. */
  read(user: string): void;
  message(user: string, address: string): void;
  /** A token, with which a conversation can be started. */
  conversation(address: string): void;
}

/** `now` gives milliseconds and never goes back. */
export function createAllowance(limits: Limits, now: () => number): Allowance {
  const { messagesPerMinute, address, conversationsPerHour } = limits;
  const ofPerson = createRateLimit(messagesPerMinute, minute, now);
  const readsOfPerson = createRateLimit(messagesPerMinute * readsPerMessage, minute, now);
  const ofAddress = createRateLimit(address.messagesPerMinute, minute, now);
  const requests = createRateLimit(address.messagesPerMinute * readsPerMessage, minute, now);
  const conversations = createRateLimit(conversationsPerHour, hour, now);
  return {
    request: key => demand(requests, key),
    read: user => demand(readsOfPerson, user),
    message: (user, key) => {
      demand(ofPerson, user);
      demand(ofAddress, key);
    },
    conversation: key => demand(conversations, key),
  };
}

/** Bytes of transcript by network address, in a minute and in a day. */
export function byteLimits({ address }: Limits, now: () => number): readonly RateLimit[] {
  return [createRateLimit(address.bytesPerMinute, minute, now), createRateLimit(address.bytesPerDay, day, now)];
}
