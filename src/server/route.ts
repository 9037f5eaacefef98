import type { Request, Response } from 'restify';
import type { Answer, Client, Upload } from '../channels/index.ts';
import { addressOf } from './address.ts';
import { readJson, uploadLimit } from './body.ts';
import { clientOf } from './client-of.ts';
import { reply } from './reply.ts';
import { readUpload } from './upload.ts';

/** What a handler is given of a request. */
export interface Incoming {
  readonly caller: Client;
  readonly body: unknown;
  readonly query: URLSearchParams;
  /** Reads the body as a message with files, where none is read before. */
  upload(): Promise<Upload>;
  /** A part of the path by its name. */
  param(name: string): string;
}

export type Handler = (incoming: Incoming) => Answer | Promise<Answer>;

/** One address of the server. Paths are written as restify reads them: `/conversations/:id`. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handler: Handler;
  /** Bytes of the body at most; 0: none is read. */
  readonly bodyLimit: number;
}

/** A restify handler for a route. */
export function serve(route: Route, trustedProxies: number) {
  return async (request: Request, response: Response): Promise<void> => {
    const params = new Map(Object.entries(request.params));
    const answer = await route.handler({
      caller: clientOf(request, trustedProxies),
      body: route.bodyLimit === 0 ? undefined : await readJson(request, route.bodyLimit),
      query: addressOf(request).searchParams,
      upload: () => readUpload(request, uploadLimit),
      param: name => String(params.get(name) ?? ''),
    });
    reply(response, answer);
  };
}
