import { z } from 'zod';
import { Fault } from '../../errors.ts';
import type { Conversation, Transcripts } from '../../state/index.ts';
import type { Answer, Caller } from '../caller.ts';
import { parse } from '../parse.ts';
import { demand, type RateLimit } from '../rate-limit.ts';
import { authorize, authorizeFor } from './access.ts';
import { type Hub, nextPage } from './hub.ts';
import { incomingSchema, turnActivity, visibleActivity, welcomeActivity } from './incoming.ts';
import { demandTrusted, type Origins } from './origins.ts';
import { type Claims, type Tokens, tokenLifetime } from './tokens.ts';
import type { Turns } from './turns.ts';
import { newUserId, unguessable } from './unguessable.ts';

/** What the endpoint works with. */
export interface Parts {
  readonly transcripts: Transcripts;
  readonly tokens: Tokens;
  /** Signs stream addresses; another key than that of the tokens. */
  readonly tickets: Tokens;
  readonly hub: Hub;
  readonly turns: Turns;
  readonly origins: Origins;
  /** By client. */
  readonly messages: RateLimit;
  /** By client: reading and reconnecting. */
  readonly reads: RateLimit;
  /** By network address. */
  readonly conversations: RateLimit;
}

/** The requests of Direct Line 3.0. Each throws a Fault for what it refuses. */
export interface Endpoint {
  generate(caller: Caller, body: unknown): Answer | Promise<Answer>;
  refresh(caller: Caller): Answer;
  start(caller: Caller, body: unknown): Answer;
  reconnect(caller: Caller, conversation: string, watermark: string | undefined): Answer;
  read(caller: Caller, conversation: string, watermark: string | undefined): Answer;
  post(caller: Caller, conversation: string, body: unknown): Answer;
  upload(caller: Caller, conversation: string): Answer;
}

const userSchema = z.object({
  /** An id that this server gave out before: nobody can guess another person's. */
  id: z
    .string()
    .regex(/^dl_[\w-]{24}$/)
    .optional()
    .catch(undefined),
});
const openingSchema = z
  .object({ user: userSchema.optional().catch(undefined), locale: z.string().max(35).optional().catch(undefined) })
  .nullish();

const readWatermark = (text: string | undefined): number => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : 0);

/** Activities that are heard by nobody: a typing sign of the person starts no turn. */
const isIdle = (type: string): boolean => type === 'typing';

export function createEndpoint(parts: Parts): Endpoint {
  const { transcripts, tokens, tickets, hub, turns, origins } = parts;

  const grant = (conversation: string, user: string) => ({
    conversationId: conversation,
    token: tokens.issue('token', conversation, user),
    expires_in: tokenLifetime,
  });

  const streamUrl = (caller: Caller, { conv, user }: Claims, watermark: number): string => {
    const scheme = caller.secure ? 'wss' : 'ws';
    const ticket = tickets.issue('stream', conv, user);
    return `${scheme}://${caller.host}/v3/directline/conversations/${conv}/stream?watermark=${watermark}&t=${ticket}`;
  };

  const enter = (caller: Caller, conversation: string): { claims: Claims; found: Conversation } => {
    demandTrusted(origins, caller);
    const claims = authorizeFor(tokens, caller, conversation);
    const found = transcripts.find(conversation);
    if (found === undefined) throw new Fault('unknown-conversation');
    if (found.user !== claims.user) throw new Fault('other-conversation');
    return { claims, found };
  };

  return {
    generate: (caller, body) => {
      demandTrusted(origins, caller);
      demand(parts.conversations, caller.address);
      const user = parse(openingSchema, body)?.user?.id ?? newUserId();
      return { status: 200, body: grant(unguessable(), user) };
    },

    refresh: caller => {
      demandTrusted(origins, caller);
      const { conv, user } = authorize(tokens, caller);
      return { status: 200, body: grant(conv, user) };
    },

    start: (caller, body) => {
      demandTrusted(origins, caller);
      const claims = authorize(tokens, caller);
      const opening = parse(openingSchema, body);
      const welcome = { ...welcomeActivity(claims.conv, claims.user, opening?.locale), id: `${claims.conv}|welcome` };
      const isNew = transcripts.start(claims.conv, claims.user, { id: welcome.id, body: welcome });
      if (isNew) turns.begin(claims.conv, welcome);
      else turns.resume(claims.conv);
      const { found } = enter(caller, claims.conv);
      const reply = { ...grant(found.id, found.user), streamUrl: streamUrl(caller, claims, 0) };
      return { status: isNew ? 201 : 200, body: reply };
    },

    reconnect: (caller, conversation, watermark) => {
      const { claims, found } = enter(caller, conversation);
      demand(parts.reads, claims.user);
      const from = Math.min(readWatermark(watermark), found.watermark);
      return { status: 200, body: { ...grant(found.id, found.user), streamUrl: streamUrl(caller, claims, from) } };
    },

    read: (caller, conversation, watermark) => {
      demand(parts.reads, enter(caller, conversation).claims.user);
      const page = nextPage(transcripts, conversation, readWatermark(watermark));
      return { status: 200, body: { activities: page.activities, watermark: String(page.watermark) } };
    },

    post: (caller, conversation, body) => {
      const { claims } = enter(caller, conversation);
      demand(parts.messages, claims.user);
      const incoming = parse(incomingSchema, body);
      if (isIdle(incoming.type)) return { status: 200, body: { id: `${conversation}|${incoming.type}` } };
      const visible = visibleActivity(incoming, conversation, claims.user);
      const turn = turnActivity(visible);
      const clientId = incoming.channelData?.clientActivityID;
      const { id, added } = transcripts.append(conversation, {
        body: visible,
        turn,
        ...(clientId === undefined ? {} : { clientId }),
      });
      if (added) {
        hub.wake(conversation);
        turns.begin(conversation, { ...turn, id });
      } else turns.resume(conversation);
      return { status: 200, body: { id } };
    },

    upload: (caller, conversation) => {
      enter(caller, conversation);
      throw new Fault('no-uploads');
    },
  };
}
