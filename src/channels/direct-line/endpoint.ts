import { Fault } from '../../errors.ts';
import type { Conversation, Held, Transcripts } from '../../state/index.ts';
import type { Answer, Client } from '../client.ts';
import { parse } from '../parse-or-fault.ts';
import { authorize, authorizeRenewal } from './access.ts';
import { type Upload, uploadedMessage } from './files.ts';
import { demandRoom, type Room } from './full.ts';
import { type Hub, nextPage } from './hub.ts';
import { incomingSchema, openingSchema, turnActivity, visibleActivity, welcomeActivity } from './incoming.ts';
import type { Ledger } from './ledger.ts';
import type { Allowance } from './limits.ts';
import { demandTrusted, type Origins } from './origins.ts';
import { type Claims, type Tokens, tokenLifetime } from './tokens.ts';
import type { Turns } from './turns.ts';
import { type UserIds, unguessable } from './unguessable.ts';

/** What the endpoint works with. */
export interface Parts {
  readonly transcripts: Transcripts;
  readonly tokens: Tokens;
  /** Seconds after its end in which a token still buys a fresh one. */
  readonly grace: number;
  /** Signs stream addresses; another key than that of the tokens. */
  readonly tickets: Tokens;
  readonly hub: Hub;
  readonly turns: Turns;
  readonly origins: Origins;
  readonly users: UserIds;
  readonly allowance: Allowance;
  readonly ledger: Ledger;
  readonly held: (conversation: string) => Held;
  /** What a conversation may keep. */
  readonly room: Room;
}

/** The requests of Direct Line 3.0. Each rejects with a Fault for what it refuses. */
export interface Endpoint {
  generate(caller: Client, body: unknown): Promise<Answer>;
  refresh(caller: Client): Promise<Answer>;
  start(caller: Client, body: unknown): Promise<Answer>;
  reconnect(caller: Client, conversation: string, watermark: string | undefined): Promise<Answer>;
  read(caller: Client, conversation: string, watermark: string | undefined): Promise<Answer>;
  post(caller: Client, conversation: string, body: unknown): Promise<Answer>;
  /** `read` is called once the caller is known to be allowed to send. */
  upload(caller: Client, conversation: string, read: () => Promise<Upload>): Promise<Answer>;
}

const readWatermark = (text: string | undefined): number => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : 0);

/** Activities that are heard by nobody: a typing sign of the person starts no turn. */
const isIdle = (type: string): boolean => type === 'typing';

export function createEndpoint(parts: Parts): Endpoint {
  const { transcripts, tokens, grace, tickets, hub, turns, origins, users, allowance, ledger } = parts;

  const grant = async (conversation: string, user: string) => ({
    conversationId: conversation,
    token: await tokens.issue('token', conversation, user),
    expires_in: tokenLifetime,
  });

  const streamUrl = async (caller: Client, { conv, user }: Claims, watermark: number): Promise<string> => {
    const scheme = caller.secure ? 'wss' : 'ws';
    const ticket = await tickets.issue('stream', conv, user);
    return `${scheme}://${caller.host}/v3/directline/conversations/${conv}/stream?watermark=${watermark}&t=${ticket}`;
  };

  /** The conversation, where the claims are those of its person. */
  const find = (claims: Claims, conversation: string): Conversation => {
    if (claims.conv !== conversation) throw new Fault('other-conversation');
    const found = transcripts.find(conversation);
    if (found === undefined) throw new Fault('unknown-conversation');
    if (found.user !== claims.user) throw new Fault('other-conversation');
    return found;
  };

  /** What holds for every request, before anything of it is looked at. */
  const admit = (caller: Client): void => {
    demandTrusted(origins, caller);
    allowance.request(caller.addressKey);
  };

  const enter = async (caller: Client, conversation: string): Promise<Claims> => {
    admit(caller);
    const claims = await authorize(tokens, caller);
    find(claims, conversation);
    return claims;
  };

  /** Takes down what the person says and begins the turn that answers it. */
  const take = (caller: Client, claims: Claims, body: unknown): Answer => {
    // Looked for once more: it may have been forgotten while token and files were read.
    const { id: conv, user } = find(claims, claims.conv);
    const incoming = parse(incomingSchema, body);
    if (isIdle(incoming.type)) return { status: 200, body: { id: `${conv}|${incoming.type}` } };
    const { edits, clientActivityID: clientId } = incoming.channelData ?? {};
    if (edits !== undefined && (transcripts.author(conv, edits) ?? user) !== user) throw new Fault('other-message');
    demandRoom(parts.held(conv), parts.room, incoming);
    ledger.open(conv, caller.addressKey);
    const visible = visibleActivity(incoming, conv, user);
    const turn = turnActivity(visible);
    const { id, added } = transcripts.append(conv, {
      body: visible,
      turn,
      ...(clientId === undefined ? {} : { clientId }),
    });
    if (added) {
      hub.wake(conv);
      turns.begin(conv, { ...turn, id });
    } else turns.resume(conv);
    return { status: 200, body: { id } };
  };

  return {
    generate: async (caller, body) => {
      admit(caller);
      allowance.conversation(caller.addressKey);
      // Clients also bring ids of their own making; whoever comes with one gets an id that nobody else can have.
      const brought = parse(openingSchema, body ?? {}).user?.id;
      const user = brought !== undefined && users.isOwn(brought) ? brought : users.create();
      return { status: 200, body: await grant(unguessable(), user) };
    },

    refresh: async caller => {
      admit(caller);
      const { claims, late } = await authorizeRenewal(tokens, caller, grace);
      allowance.read(claims.user);
      if (late) find(claims, claims.conv);
      return { status: 200, body: await grant(claims.conv, claims.user) };
    },

    start: async (caller, body) => {
      admit(caller);
      const claims = await authorize(tokens, caller);
      allowance.read(claims.user);
      const opening = parse(openingSchema, body ?? {});
      if (transcripts.find(claims.conv) === undefined) ledger.open(claims.conv, caller.addressKey);
      const welcome = { ...welcomeActivity(claims.conv, claims.user, opening), id: `${claims.conv}|welcome` };
      const isNew = transcripts.start(claims.conv, claims.user, { id: welcome.id, body: welcome });
      if (isNew) turns.begin(claims.conv, welcome);
      else turns.resume(claims.conv);
      const found = find(claims, claims.conv);
      const reply = { ...(await grant(found.id, found.user)), streamUrl: await streamUrl(caller, claims, 0) };
      return { status: isNew ? 201 : 200, body: reply };
    },

    reconnect: async (caller, conversation, watermark) => {
      admit(caller);
      const { claims } = await authorizeRenewal(tokens, caller, grace);
      const found = find(claims, conversation);
      allowance.read(claims.user);
      const from = Math.min(readWatermark(watermark), found.watermark);
      const reply = { ...(await grant(found.id, found.user)), streamUrl: await streamUrl(caller, claims, from) };
      return { status: 200, body: reply };
    },

    read: async (caller, conversation, watermark) => {
      allowance.read((await enter(caller, conversation)).user);
      const page = nextPage(transcripts, conversation, readWatermark(watermark));
      return { status: 200, body: { activities: page.activities, watermark: String(page.watermark) } };
    },

    post: async (caller, conversation, body) => {
      const claims = await enter(caller, conversation);
      allowance.message(claims.user, caller.addressKey);
      return take(caller, claims, body);
    },

    upload: async (caller, conversation, read) => {
      const claims = await enter(caller, conversation);
      allowance.message(claims.user, caller.addressKey);
      return take(caller, claims, uploadedMessage(await read()));
    },
  };
}
