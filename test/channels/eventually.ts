import { expect } from 'vitest';

/** Milliseconds that something may take on a busy machine before it counts as never. */
const patience = 15_000;

/** Expects something of a value that gets there after a while. */
export const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: patience });
