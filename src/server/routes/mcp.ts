import type { Request, Response, Server } from 'restify';
import { type Client, demand, type Origins, type RateLimit } from '../../channels/index.ts';
import { Fault } from '../../errors.ts';
import type { ModelReader } from '../../understanding/model/index.ts';
import { ownBodyLimit, readText } from '../body.ts';
import { clientOf } from '../client-of.ts';
import { isInternalHost } from '../internal.ts';

export interface McpParts {
  /** Counts by network address. */
  readonly limit: RateLimit;
  /** Reads texts beside the rules; undefined where the rules read alone. */
  readonly reader: ModelReader | undefined;
  /** Origins whose pages may call. */
  readonly origins: Origins;
  readonly trustedProxies: number;
}

/** The headers that the protocol reads. */
const readHeaders: readonly string[] = ['accept', 'content-type', 'mcp-protocol-version'];

function headersOf(request: Request): Readonly<Record<string, string>> {
  const given = Object.entries(request.headers);
  return Object.fromEntries(
    given.flatMap(([name, value]) => (readHeaders.includes(name) && typeof value === 'string' ? [[name, value]] : [])),
  );
}

/**
 * Refuses pages of foreign origins. A page that made its own name resolve to this machine sends that name as origin and
 * as host alike (DNS rebinding), so equal names count only where no page of the internet can have them.
 */
function demandOwn(origins: Origins, { origin, host }: Client): void {
  if (origin === undefined || origins.has(origin)) return;
  const own = URL.canParse(origin) && new URL(origin).host === host && isInternalHost(new URL(origin).hostname, []);
  if (!own) throw new Fault('foreign-origin');
}

/** The tools for coding assistants and agents over streamable HTTP, without sessions: GET and DELETE are not there. */
export function serveMcp(server: Server, { limit, reader, origins, trustedProxies }: McpParts): void {
  server.post('/mcp', async (request: Request, response: Response): Promise<void> => {
    const caller = clientOf(request, trustedProxies);
    demandOwn(origins, caller);
    demand(limit, caller.addressKey);
    const body = await readText(request, ownBodyLimit);
    // Few services are asked by assistants, and what answers them takes part of a second to load.
    const { answerPosted } = await import('../../mcp/http.ts');
    const replied = await answerPosted({ body, headers: headersOf(request) }, reader);
    response.setHeader('Cache-Control', 'no-store');
    response.sendRaw(replied.status, replied.body, replied.body === '' ? {} : { 'Content-Type': replied.type });
  });
}
