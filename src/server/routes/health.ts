import { Fault } from '../../errors.ts';
import type { Route } from '../route.ts';

/** Alive: the process answers. Ready: the state store answers too. */
export function healthRoutes(check: () => void): readonly Route[] {
  const ready = () => {
    try {
      check();
    } catch {
      throw new Fault('unavailable', { retryAfter: 5 });
    }
    return { status: 200, body: { status: 'ready' } };
  };
  return [
    { method: 'get', path: '/healthz', bodyLimit: 0, handler: () => ({ status: 200, body: { status: 'alive' } }) },
    { method: 'get', path: '/readyz', bodyLimit: 0, handler: ready },
  ];
}
