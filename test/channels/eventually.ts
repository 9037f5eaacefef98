import { expect } from 'vitest';

/**
 * Expects something of a value that gets there after a while; how long that may be stands with the runner's settings.
 */
export const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read);
