import { openApiDocument } from '../openapi/document.ts';
import type { Route } from '../route.ts';

/**
 * Version of the product, as package.json has it: it grows when a client could notice. That of the rules goes its own
 * way.
 */
const productVersion = '0.1.0';

/**
 * The address of the description; `publicUrl` is where the service is reached. The description is made when it is first
 * asked for.
 */
export function openApiRoutes(publicUrl: string | undefined): readonly Route[] {
  let made: ReturnType<typeof openApiDocument> | undefined;
  const description = () => {
    made ??= openApiDocument({ version: productVersion, publicUrl });
    return made;
  };
  return [
    { method: 'get', path: '/api/openapi.json', bodyLimit: 0, handler: () => ({ status: 200, body: description() }) },
  ];
}
