import type { Connector } from '../../channels/index.ts';
import { connectorBodyLimit } from '../body.ts';
import type { Route } from '../route.ts';

/** Where Teams and every Azure Bot Service channel send their activities. */
export function connectorRoutes(connector: Connector): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/api/messages',
      bodyLimit: connectorBodyLimit,
      handler: ({ caller, body }) => connector.receive(caller, body),
    },
  ];
}
