import type { IncomingMessage } from 'node:http';
import { Fault } from '../errors.ts';

/** Bytes of a body on the endpoints of our own: sixteen times the longest text the bot reads. */
export const ownBodyLimit = 16 * 1_024;

/** Bytes of an activity from the Connector: more than twice what Teams lets through. */
export const connectorBodyLimit = 256 * 1_024;

/** Bytes that are read and thrown away so that the sender hears why, before the line is cut. */
const patience = 8 * 1_024 * 1_024;

const json = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size <= limit) chunks.push(bytes);
      else if (size > patience) break;
    }
  } catch {
    // The stream fails only where its connection ends: nobody is left to hear of it.
    throw new Fault('unfinished-body');
  }
  if (size > limit) throw new Fault('body-too-large');
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The JSON body, or undefined when there is none. Throws body-too-large, unfinished-body,
 * unsupported-media-type, malformed-json.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = await readText(request, limit);
  if (text.trim() === '') return undefined;
  if (!json.test(request.headers['content-type'] ?? '')) throw new Fault('unsupported-media-type');
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault('malformed-json');
  }
}
