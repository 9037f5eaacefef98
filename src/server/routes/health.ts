import { monotonic } from '../../channels/index.ts';
import { Fault } from '../../errors.ts';
import type { Route } from '../route.ts';

/** Milliseconds for which what the store said counts: asking writes to the disk, and anybody may ask. */
const remembered = 1_000;

export interface Health {
  /** Throws where the state store does not answer. */
  readonly check: () => void;
  /** True once the service is about to end. */
  readonly ending?: () => boolean;
  /** Milliseconds; never goes back. */
  readonly now?: () => number;
}

/**
 * Alive: the process answers. Ready: it is not about to end, and the state store answers too, or did so within the last
 * second.
 */
export function healthRoutes({ check, ending = () => false, now = monotonic }: Health): readonly Route[] {
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
    if (!asked.ready || ending()) throw new Fault('unavailable', { retryAfter: 5 });
    return { status: 200, body: { status: 'ready' } };
  };
  return [
    { method: 'get', path: '/healthz', bodyLimit: 0, handler: () => ({ status: 200, body: { status: 'alive' } }) },
    { method: 'get', path: '/readyz', bodyLimit: 0, handler: ready },
  ];
}
