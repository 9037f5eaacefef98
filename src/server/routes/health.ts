import { monotonic } from '../../channels/index.ts';
import { Fault } from '../../errors.ts';
import type { Route } from '../route.ts';

/** Milliseconds for which what the store said counts: asking writes to the disk, and anybody may ask. */
const remembered = 1_000;

/** Alive: the process answers. Ready: the state store answers too, or did so within the last second. */
export function healthRoutes(check: () => void, now: () => number = monotonic): readonly Route[] {
  let asked: { readonly at: number; readonly ready: boolean } | undefined;
  const isReady = (): boolean => {
    try {
      check();
      return true;
    } catch {
      return false;
    }
  };
  const ready = () => {
    const time = now();
    if (asked === undefined || time - asked.at >= remembered) asked = { at: time, ready: isReady() };
    if (!asked.ready) throw new Fault('unavailable', { retryAfter: 5 });
    return { status: 200, body: { status: 'ready' } };
  };
  return [
    { method: 'get', path: '/healthz', bodyLimit: 0, handler: () => ({ status: 200, body: { status: 'alive' } }) },
    { method: 'get', path: '/readyz', bodyLimit: 0, handler: ready },
  ];
}
