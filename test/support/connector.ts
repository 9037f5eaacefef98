import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { teamsFaults } from './teams-limits.ts';
import { lostWords } from './words-kept.ts';

const attachment = z.looseObject({ contentType: z.string(), content: z.unknown().optional() });
const activityShape = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(attachment).optional(),
  suggestedActions: z.looseObject({ actions: z.array(z.unknown()) }).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  value: z.unknown().optional(),
  channelData: z.unknown().optional(),
});

/** An activity that the bot sent, as the Connector reads it. */
export type Sent = z.infer<typeof activityShape> & { readonly conversation: string };

/** One request of the bot to the Connector, refused ones too. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** How the Connector misbehaves, once or several times. */
export interface Trouble {
  readonly status: number;
  readonly times?: number;
  /** Seconds, as the Retry-After header says it. */
  readonly retryAfter?: number;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
}

/** In the place of a status: it hangs up and answers nothing. */
export const hangUp = 0;

const codes: Readonly<Record<number, string>> = {
  403: 'BotNotInConversationRoster',
  404: 'ActivityNotFoundInConversation',
  412: 'PreconditionFailed',
  413: 'MessageSizeTooBig',
  429: 'RateLimited',
  502: 'BadGateway',
  504: 'GatewayTimeout',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function reply(response: ServerResponse, status: number, body?: unknown, retryAfter?: number): void {
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** No two messages have the same id, whichever process of the bot sent them. */
let lastId = 1_764_000_000_000;

/** The Bot Connector's REST service (v3) as Teams runs it, on loopback: ids, updates, deletes, limits and failures. */
export class ConnectorDouble {
  readonly calls: Call[] = [];
  /** Everything that Teams would show wrongly or refuse, one line each. */
  readonly faults: string[] = [];
  /** Every activity that was taken, in order, typing too. */
  readonly taken: Sent[] = [];
  /** The id of every message that was put in the place of an older one, in order. */
  readonly updates: string[] = [];
  readonly #shown = new Map<string, Sent>();
  readonly #troubles: { trouble: Trouble; left: number }[] = [];
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      this.faults.push(`a request that cannot be read: ${String(error)}`);
      reply(response, 400, { error: { code: 'BadSyntax' } });
    });
  });

  /** Starts on any free port of loopback. */
  async start(): Promise<void> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', () => resolve()));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>(resolve => this.#server.close(() => resolve()));
  }

  /** The service address that activities carry, with the slash at its end as Teams writes it. */
  get serviceUrl(): string {
    const { port } = z.object({ port: z.number() }).parse(this.#server.address());
    return `http://127.0.0.1:${port}/emea/`;
  }

  /** What stands in a conversation now: updates done, deleted ones gone, oldest first. */
  shown(conversation?: string): readonly Sent[] {
    const all = [...this.#shown.values()];
    return conversation === undefined ? all : all.filter(activity => activity.conversation === conversation);
  }

  /** The next matching calls fail like this. */
  fail(trouble: Trouble): void {
    this.#troubles.push({ trouble, left: trouble.times ?? 1 });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const path = new URL(request.url ?? '/', 'http://connector').pathname;
    const text = await bodyOf(request);
    const trouble = this.#nextTrouble(method);
    if (trouble?.status === hangUp) {
      this.calls.push({ method, path, status: hangUp });
      request.socket.destroy();
      return;
    }
    const [status, body] = trouble === undefined ? this.#perform(method, path, text) : [trouble.status, undefined];
    this.calls.push({ method, path, status });
    const error = status < 400 ? body : { error: { code: codes[status] ?? 'ServiceError', message: 'refused' } };
    reply(response, status, error, trouble?.retryAfter);
  }

  #nextTrouble(method: string): Trouble | undefined {
    const found = this.#troubles.find(
      ({ trouble, left }) => left > 0 && (trouble.method === undefined || trouble.method === method),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.trouble;
  }

  #perform(method: string, path: string, text: string): [status: number, body?: unknown] {
    const match = /^\/emea\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path);
    if (match === null) return [404];
    const conversation = decodeURIComponent(match[1] ?? '');
    const target = match[2] === undefined ? undefined : decodeURIComponent(match[2]);
    if (method === 'DELETE') return this.#shown.delete(target ?? '') ? [200] : [404];
    if (text.length * 2 > 100 * 1024) return [413];
    const activity = { ...activityShape.parse(JSON.parse(text)), conversation };
    return method === 'PUT' ? this.#update(activity, target ?? '') : this.#take(activity);
  }

  #take(activity: Sent): [number, unknown] {
    lastId += 1;
    const id = activity.type === 'typing' ? '' : String(lastId);
    this.taken.push({ ...activity, id });
    this.faults.push(...teamsFaults(activity));
    if (id !== '') this.#shown.set(id, { ...activity, id });
    return [201, { id }];
  }

  #update(activity: Sent, id: string): [number, unknown?] {
    const before = this.#shown.get(id);
    if (before?.conversation !== activity.conversation) return [404];
    this.faults.push(...teamsFaults(activity));
    this.faults.push(...lostWords(before, activity).map(line => `an update that takes back "${line}"`));
    this.updates.push(id);
    this.#shown.set(id, { ...activity, id });
    return [200, { id }];
  }
}
