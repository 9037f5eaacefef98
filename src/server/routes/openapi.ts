import { openApiDocument } from '../openapi/document.ts';
import type { Route } from '../route.ts';

/** Version of the HTTP API: grows when a client could notice. */
const apiVersion = '1.0.0';

let made: ReturnType<typeof openApiDocument> | undefined;

/** The description of the API, made once, when it is first asked for. */
const description = () => {
  made ??= openApiDocument(apiVersion);
  return made;
};

/** The address of the description. */
export function openApiRoutes(): readonly Route[] {
  return [
    { method: 'get', path: '/api/openapi.json', bodyLimit: 0, handler: () => ({ status: 200, body: description() }) },
  ];
}
