import type { IncomingMessage } from 'node:http';
import { Fault } from '../errors.ts';

/** Bytes of a body on the endpoints of our own: sixteen times the longest text the bot reads. */
export const ownBodyLimit = 16 * 1_024;

/** Bytes of an activity from the Connector: more than twice what Teams lets through. */
export const connectorBodyLimit = 256 * 1_024;

/** Bytes of a message with its files, of which nothing but the message is kept: twice a picture of a good telephone. */
export const uploadLimit = 16 * 1_024 * 1_024;

/** Bytes that are read and thrown away so that the sender hears why, before the line is cut. */
const patience = 8 * 1_024 * 1_024;

const json = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** The bytes of the body as they come. Throws body-too-large, once the sender has had its say, and unfinished-body. */
export async function* bytesOf(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size <= limit) yield bytes;
      else if (size > limit + patience) break;
    }
  } catch {
    // The stream fails only where its connection ends: nobody is left to hear of it.
    throw new Fault('unfinished-body');
  }
  if (size > limit) throw new Fault('body-too-large');
}

/** The body as text. Throws body-too-large, unfinished-body. */
export async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const bytes of bytesOf(request, limit)) chunks.push(bytes);
  return Buffer.concat(chunks).toString('utf8');
}

/** The value that a text says as JSON. Throws malformed-json. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault('malformed-json');
  }
}

/**
 * The JSON body, or undefined when there is none. Throws body-too-large, unfinished-body,
 * unsupported-media-type, malformed-json.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = await readText(request, limit);
  if (text.trim() === '') return undefined;
  if (!json.test(request.headers['content-type'] ?? '')) throw new Fault('unsupported-media-type');
  return parseJson(text);
}
