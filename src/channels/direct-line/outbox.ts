import { z } from 'zod';
import type { Activity } from '../../sdk.ts';
import type { Transcripts } from '../../state/index.ts';
import type { Outbox } from '../adapter.ts';
import type { Hub } from './hub.ts';

/** The service address of conversations that live in this process; never accepted from outside. */
export const localServiceUrl = 'urn:connectivity-advisor:direct-line';

/** Ends the id of a turn that makes the bot say again what got lost; its reply belongs to the message itself. */
export const againSuffix = '|again';

const bodySchema = z.looseObject({ type: z.string().optional(), replyToId: z.string().optional() });

/** What a client may see of an activity: plain JSON without what is the server's own. */
function visible(activity: Partial<Activity>) {
  const { serviceUrl: _address, callerId: _caller, recipient: _user, ...rest } = activity;
  return bodySchema.parse(JSON.parse(JSON.stringify({ ...rest, timestamp: new Date().toISOString() })));
}

/** Puts the bot's replies into the transcript and tells the open streams. */
export function createOutbox(transcripts: Transcripts, hub: Hub): Outbox {
  return {
    serviceUrl: localServiceUrl,
    send: (conversation, activity) => {
      const { replyToId: repliedTo, ...body } = visible(activity);
      const replyToId = repliedTo?.endsWith(againSuffix) ? repliedTo.slice(0, -againSuffix.length) : repliedTo;
      if (body.type === 'typing') {
        hub.show(conversation, body);
        return '';
      }
      // Clients hold a reply back for seconds when they do not know what it replies to.
      const known = replyToId !== undefined && transcripts.has(conversation, replyToId);
      const { id } = transcripts.append(conversation, { body: known ? { ...body, replyToId } : body });
      hub.wake(conversation);
      return id;
    },
    update: (conversation, activity) => {
      const replaced = transcripts.replace(conversation, activity.id ?? '', visible(activity));
      if (replaced !== undefined) hub.show(conversation, replaced);
    },
    remove: (conversation, id) => transcripts.remove(conversation, id),
  };
}
