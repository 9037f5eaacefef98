import { vi } from 'vitest';
import { parseJson, recordOf, textOf } from '../../../src/widget/browser/read.ts';

const tokenLife = 1_800;
const grace = 30 * 86_400;

interface Said {
  readonly conversation: string;
  readonly text: string;
}

/** The Direct Line endpoint as the page's line meets it, in memory; time is that of the fake clock. */
export class FakeService {
  /** Every message that it took, once for each sender's id. */
  readonly said: Said[] = [];
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** False: nothing gets through, and open streams are cut. */
  #reachable = true;
  readonly #held = new Map<string, unknown[]>();
  readonly #taken = new Set<string>();
  readonly #sockets = new Set<FakeSocket>();
  #granted = 0;

  constructor() {
    const open = (address: string): FakeSocket => new FakeSocket(address, this);
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => this.#answer(path, init));
    vi.stubGlobal(
      'WebSocket',
      class {
        static readonly OPEN = 1;
        constructor(address: string) {
          // biome-ignore lint/correctness/noConstructorReturn: the page makes its own socket.
          return open(address);
        }
      },
    );
  }

  get conversations(): readonly string[] {
    return [...this.#held.keys()];
  }

  /** The texts that a conversation holds. */
  textsIn(conversation: string): readonly string[] {
    return this.said.filter(one => one.conversation === conversation).map(({ text }) => text);
  }

  /** Loses a conversation, as a server does that has forgotten it. */
  lose(conversation: string): void {
    this.#held.delete(conversation);
  }

  /** Nothing gets through until it is mended. */
  cut(): void {
    this.#reachable = false;
    for (const socket of this.#sockets) socket.close();
  }

  mend(): void {
    this.#reachable = true;
  }

  /** Called by a socket that opens. */
  attach(socket: FakeSocket, conversation: string, watermark: number): void {
    if (!this.#reachable || !this.#held.has(conversation)) {
      socket.close();
      return;
    }
    this.#sockets.add(socket);
    socket.onopen?.();
    this.#send(socket, conversation, watermark);
  }

  detach(socket: FakeSocket): void {
    this.#sockets.delete(socket);
  }

  #send(socket: FakeSocket, conversation: string, watermark: number): void {
    const activities = this.#held.get(conversation) ?? [];
    socket.onmessage?.({ data: JSON.stringify(this.#set(activities, watermark)) });
  }

  #set(activities: readonly unknown[], watermark: number) {
    return { activities: activities.slice(watermark), watermark: String(activities.length) };
  }

  #token(conversation: string): object {
    const token = JSON.stringify({ conversation, ends: Date.now() + tokenLife * 1_000 });
    return { conversationId: conversation, token, expires_in: tokenLife };
  }

  #opened(conversation: string, watermark: string) {
    const streamUrl = `ws://service/${conversation}?watermark=${watermark}`;
    return this.#reply(200, { ...this.#token(conversation), streamUrl });
  }

  #reply(status: number, body: object): Response {
    return new Response(JSON.stringify(body), { status });
  }

  #refuse(status: number, code: string): Response {
    return this.#reply(status, { code });
  }

  async #answer(path: string, { method, headers, body }: RequestInit): Promise<Response> {
    const { pathname, searchParams } = new URL(path, 'http://service');
    this.asked.push(`${method} ${pathname.replace('/v3/directline', '')}`);
    if (!this.#reachable) throw new TypeError('Failed to fetch');
    if (pathname.endsWith('/tokens/generate')) {
      this.#granted += 1;
      return this.#reply(200, this.#token(`conversation-${this.#granted}`));
    }
    const token = recordOf(parseJson((textOf(recordOf(headers)['authorization']) ?? '').replace('Bearer ', '')));
    const conversation = textOf(token['conversation']) ?? '';
    const over = Date.now() - Number(token['ends']);
    const renews = pathname.endsWith('/tokens/refresh') || (method === 'GET' && !pathname.endsWith('/activities'));
    if (over >= (renews ? grace * 1_000 : 0)) return this.#refuse(403, 'token-expired');
    if (pathname.endsWith('/conversations')) this.#held.set(conversation, []);
    const held = this.#held.get(conversation);
    if (held === undefined) return this.#refuse(404, 'unknown-conversation');
    if (pathname.endsWith('/tokens/refresh')) return this.#reply(200, this.#token(conversation));
    if (renews || pathname.endsWith('/conversations')) {
      return this.#opened(conversation, searchParams.get('watermark') ?? '0');
    }
    if (method === 'GET') return this.#reply(200, this.#set(held, Number(searchParams.get('watermark') ?? 0)));
    return this.#take(conversation, held, recordOf(parseJson(textOf(body) ?? null)));
  }

  #take(conversation: string, held: unknown[], activity: Readonly<Record<string, unknown>>): Response {
    const clientId = textOf(recordOf(activity['channelData'])['clientActivityID']) ?? '';
    if (!this.#taken.has(clientId)) {
      this.#taken.add(clientId);
      this.said.push({ conversation, text: textOf(activity['text']) ?? '' });
      held.push({ ...activity, id: `${conversation}|${held.length + 1}`, from: { role: 'user' } });
      for (const socket of this.#sockets) this.#send(socket, conversation, held.length - 1);
    }
    return this.#reply(200, { id: clientId });
  }
}

/** One stream of the fake service. */
export class FakeSocket {
  readyState = 0;
  readonly bufferedAmount = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: string }) => void) | null = null;
  onclose: ((event: { readonly code: number }) => void) | null = null;
  readonly #service: FakeService;

  constructor(address: string, service: FakeService) {
    this.#service = service;
    const { pathname, searchParams } = new URL(address);
    queueMicrotask(() => {
      this.readyState = 1;
      service.attach(this, pathname.slice(1), Number(searchParams.get('watermark')));
    });
  }

  send(): void {}

  close(): void {
    this.#service.detach(this);
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.({ code: 1006 });
  }
}
