import type { Endpoint } from '../../channels/index.ts';
import { ownBodyLimit } from '../body.ts';
import type { Route } from '../route.ts';

const base = '/v3/directline';

/** Direct Line 3.0. The stream is a WebSocket upgrade and stands in upgrade.ts. */
export function directLineRoutes(endpoint: Endpoint): readonly Route[] {
  const conversation = `${base}/conversations/:conversation`;
  return [
    {
      method: 'post',
      path: `${base}/tokens/generate`,
      bodyLimit: ownBodyLimit,
      handler: ({ caller, body }) => endpoint.generate(caller, body),
    },
    {
      method: 'post',
      path: `${base}/tokens/refresh`,
      bodyLimit: 0,
      handler: ({ caller }) => endpoint.refresh(caller),
    },
    {
      method: 'post',
      path: `${base}/conversations`,
      bodyLimit: ownBodyLimit,
      handler: ({ caller, body }) => endpoint.start(caller, body),
    },
    {
      method: 'get',
      path: conversation,
      bodyLimit: 0,
      handler: ({ caller, param, query }) =>
        endpoint.reconnect(caller, param('conversation'), query.get('watermark') ?? undefined),
    },
    {
      method: 'get',
      path: `${conversation}/activities`,
      bodyLimit: 0,
      handler: ({ caller, param, query }) =>
        endpoint.read(caller, param('conversation'), query.get('watermark') ?? undefined),
    },
    {
      method: 'post',
      path: `${conversation}/activities`,
      bodyLimit: ownBodyLimit,
      handler: ({ caller, param, body }) => endpoint.post(caller, param('conversation'), body),
    },
    {
      method: 'post',
      path: `${conversation}/upload`,
      bodyLimit: 0,
      handler: ({ caller, param, upload }) => endpoint.upload(caller, param('conversation'), upload),
    },
  ];
}
