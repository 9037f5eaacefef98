import { Fault } from '../../errors.ts';
import type { StoredActivity, Transcripts } from '../../state/index.ts';
import type { RateLimit } from '../rate-limit.ts';

/** Which address pays for what a conversation keeps: the one that spoke in it last, also for the answers. */
export interface Ledger {
  /** From now on this address pays; throws too-many-requests where it has used up its bytes. */
  open(conversation: string, address: string): void;
  charge(conversation: string, bytes: number): void;
}

/** Conversations whose payer is remembered; one with a turn that is still running is always among them. */
const mostRemembered = 20_000;

/** `limits` count bytes by address, each over a time of its own. */
export function createLedger(limits: readonly RateLimit[]): Ledger {
  const payers = new Map<string, string>();
  return {
    open: (conversation, address) => {
      const retryAfter = Math.max(...limits.map(limit => limit.wait(address)));
      if (retryAfter > 0) throw new Fault('too-many-requests', { retryAfter });
      payers.delete(conversation);
      payers.set(conversation, address);
      const [oldest] = payers.keys();
      if (payers.size > mostRemembered && oldest !== undefined) payers.delete(oldest);
    },
    charge: (conversation, bytes) => {
      const payer = payers.get(conversation);
      if (payer !== undefined) for (const limit of limits) limit.charge(payer, bytes);
    },
  };
}

const sizeOf = (body: StoredActivity): number => Buffer.byteLength(JSON.stringify(body));

/** The same transcripts, with everything that is written down charged to whoever pays. */
export function charged(transcripts: Transcripts, ledger: Ledger): Transcripts {
  return {
    ...transcripts,
    append: (conversation, activity) => {
      const appended = transcripts.append(conversation, activity);
      if (appended.added) ledger.charge(conversation, sizeOf(activity.body));
      return appended;
    },
    replace: (conversation, id, body) => {
      const replaced = transcripts.replace(conversation, id, body);
      if (replaced !== undefined) ledger.charge(conversation, sizeOf(body));
      return replaced;
    },
  };
}
