import { WebSocket } from 'ws';
import { z } from 'zod';

export const activitySchema = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).optional(),
  replyToId: z.string().optional(),
  from: z.looseObject({ id: z.string(), role: z.string().optional() }),
  channelData: z.looseObject({}).optional(),
});
export type ClientActivity = z.infer<typeof activitySchema>;

const frameSchema = z.object({ activities: z.array(activitySchema), watermark: z.string() });
export const tokenSchema = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });
const conversationSchema = tokenSchema.extend({ streamUrl: z.string() });

export type Token = z.infer<typeof tokenSchema>;
export type Conversation = z.infer<typeof conversationSchema>;

/** A request to Direct Line, with the answer's status and JSON. */
export async function call(
  url: string,
  path: string,
  {
    method = 'POST',
    token,
    body,
    headers = {},
  }: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  const response = await fetch(`${url}/v3/directline${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, json };
}

export async function generate(url: string, body?: object): Promise<Token> {
  return tokenSchema.parse((await call(url, '/tokens/generate', body === undefined ? {} : { body })).json);
}

/** Starts a conversation; the client reads text unless it says that it shows something else. */
export async function begin(url: string, channelData: object = { shows: 'text' }): Promise<Conversation> {
  const { token } = await generate(url);
  return conversationSchema.parse((await call(url, '/conversations', { token, body: { channelData } })).json);
}

export async function reconnect(url: string, { conversationId, token }: Token, watermark = ''): Promise<Conversation> {
  const path = `/conversations/${conversationId}?watermark=${watermark}`;
  return conversationSchema.parse((await call(url, path, { method: 'GET', token })).json);
}

export async function read(url: string, { conversationId, token }: Token, watermark = '') {
  const path = `/conversations/${conversationId}/activities?watermark=${watermark}`;
  return frameSchema.parse((await call(url, path, { method: 'GET', token })).json);
}

export function say(url: string, { conversationId, token }: Token, text: string, clientActivityID?: string) {
  const channelData = clientActivityID === undefined ? {} : { channelData: { clientActivityID } };
  const body = { type: 'message', text, ...channelData };
  return call(url, `/conversations/${conversationId}/activities`, { token, body });
}

/** An open stream that remembers what it got and can be asked to wait for something. */
export interface Stream {
  readonly socket: WebSocket;
  readonly activities: ClientActivity[];
  watermark(): string;
  until(found: (activities: readonly ClientActivity[]) => boolean): Promise<void>;
  close(): void;
}

export async function openStream(streamUrl: string): Promise<Stream> {
  const socket = new WebSocket(streamUrl);
  const activities: ClientActivity[] = [];
  const waiting = new Set<() => void>();
  let watermark = '';
  socket.on('message', data => {
    const frame = frameSchema.parse(JSON.parse(String(data)));
    activities.push(...frame.activities);
    watermark = frame.watermark;
    for (const check of waiting) check();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  return {
    socket,
    activities,
    watermark: () => watermark,
    until: found =>
      new Promise(resolve => {
        const check = (): void => {
          if (!found(activities)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    close: () => socket.terminate(),
  };
}

export const texts = (activities: readonly ClientActivity[]): (string | undefined)[] =>
  activities.map(({ text }) => text);

export const heard =
  (text: string) =>
  (activities: readonly ClientActivity[]): boolean =>
    texts(activities).includes(text);
