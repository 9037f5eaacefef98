import { openApiDocument } from '../openapi/document.ts';
import type { Route } from '../route.ts';

/** Version of the HTTP API: grows when a client could notice. */
const apiVersion = '1.0.0';

/** The description of the API, made once. */
export function openApiRoutes(): readonly Route[] {
  const document = openApiDocument(apiVersion);
  return [{ method: 'get', path: '/api/openapi.json', bodyLimit: 0, handler: () => ({ status: 200, body: document }) }];
}
