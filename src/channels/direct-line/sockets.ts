import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Limits } from '../../config.ts';
import { Fault } from '../../errors.ts';
import { errorFields, type Log } from '../../log.ts';
import type { Transcripts } from '../../state/index.ts';
import type { Client } from '../client.ts';
import { createCrowd } from './crowd.ts';
import type { Hub } from './hub.ts';
import type { Allowance } from './limits.ts';
import { demandTrusted, type Origins } from './origins.ts';
import { streamTo } from './stream.ts';
import type { Claims, Tokens } from './tokens.ts';

/** Milliseconds between two pings; a client that answers none in between is gone. Proxies cut at 60 s or later. */
const pingInterval = 30_000;

/** Bytes of a frame that a client may send; it has nothing to say but empty keep-alives. */
const maximumFrame = 1_024;

export interface SocketParts {
  readonly transcripts: Transcripts;
  readonly tickets: Tokens;
  readonly hub: Hub;
  readonly origins: Origins;
  readonly allowance: Pick<Allowance, 'request'>;
  readonly limits: Pick<Limits, 'sockets' | 'address' | 'conversation'>;
  /** Milliseconds of the clock that tickets are issued by; never goes back. */
  readonly now: () => number;
  readonly log: Log;
}

/** The open streams of all conversations. */
export interface Sockets {
  /** Takes over a WebSocket upgrade; rejects with a Fault, before anything was written, when it refuses. */
  accept(
    caller: Client,
    address: URL,
    upgrade: { request: IncomingMessage; socket: Duplex; head: Buffer },
  ): Promise<void>;
  count(): number;
  /** Closes all, telling clients to come again. */
  close(): void;
}

const streamPath = /^\/v3\/directline\/conversations\/([\w-]{1,200})\/stream$/;
const goingAway = 1_001;
/** Tells a client that it need not come again: another stream of its conversation took the place. */
const replaced = 1_008;

/** Seconds until a place is likely to be free: gone clients are noticed within two pings. */
const comeAgain = 30;
const failed = 1_011;

export function createSockets(parts: SocketParts): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: maximumFrame, perMessageDeflate: false });
  const { address: ofAddress, conversation: ofConversation, sockets: most } = parts.limits;
  const crowd = createCrowd<WebSocket>({ ofConversation: ofConversation.streams, ofAddress: ofAddress.streams });
  const used = new Map<string, number>();
  const silent = new Set<WebSocket>();

  /**
   * Does what concerns one socket. Where it fails, that socket is closed and its client comes again; nothing else is.
   */
  const guarded = (socket: WebSocket, work: () => void): void => {
    try {
      work();
    } catch (error) {
      parts.log.error('A stream failed.', { channel: 'directline', ...errorFields(error) });
      socket.close(failed);
    }
  };

  const beat = setInterval(() => {
    const now = parts.now() / 1_000;
    for (const [ticket, expires] of used) if (expires < now) used.delete(ticket);
    for (const socket of server.clients) {
      if (silent.has(socket)) socket.terminate();
      else {
        silent.add(socket);
        guarded(socket, () => socket.ping());
      }
    }
  }, pingInterval);
  beat.unref();

  /** What the ticket of a stream address says; rejects where it opens nothing. */
  const ticketOf = async (caller: Client, address: URL): Promise<Claims> => {
    const conversation = streamPath.exec(address.pathname)?.[1];
    if (conversation === undefined) throw new Fault('unknown-route');
    demandTrusted(parts.origins, caller);
    parts.allowance.request(caller.addressKey);
    const verdict = await parts.tickets.check(address.searchParams.get('t') ?? '', 'stream');
    if (!verdict.ok) throw new Fault(verdict.expired ? 'token-expired' : 'unauthorized');
    if (verdict.claims.conv !== conversation) throw new Fault('other-conversation');
    return verdict.claims;
  };

  /**
   * Uses the ticket up. In one go with taking the place: two that come at once must not both find the last one free.
   */
  const demandPlace = (caller: Client, { conv, jti, exp }: Claims): void => {
    if (used.has(jti)) throw new Fault('token-expired');
    if (server.clients.size >= most) throw new Fault('unavailable', { retryAfter: comeAgain });
    if (crowd.isFull(caller.addressKey)) throw new Fault('too-many-requests', { retryAfter: comeAgain });
    if (parts.transcripts.find(conv) === undefined) throw new Fault('unknown-conversation');
    used.set(jti, exp);
  };

  return {
    accept: async (caller, address, { request, socket, head }) => {
      const claims = await ticketOf(caller, address);
      demandPlace(caller, claims);
      const { conv: conversation } = claims;
      const watermark = Number(address.searchParams.get('watermark')) || 0;
      server.handleUpgrade(request, socket, head, client => {
        const alive = (): boolean => silent.delete(client);
        client.on('pong', alive);
        client.on('message', alive);
        client.on('error', () => client.terminate());
        client.on('close', alive);
        const { oldest, leave } = crowd.enter(client, conversation, caller.addressKey);
        client.on('close', leave);
        oldest?.close(replaced, 'A newer stream of this conversation took the place.');
        const guard = (work: () => void): void => guarded(client, work);
        guard(() => streamTo(client, { ...parts, guard }, conversation, watermark));
      });
    },
    count: () => server.clients.size,
    close: () => {
      clearInterval(beat);
      for (const client of server.clients) client.close(goingAway);
      server.close();
    },
  };
}
