import { z } from 'zod';

/** Seconds that an address may take to answer. */
export const patience = 5;

const aliveSchema = z.object({ status: z.literal('alive') });

/** The address of a path of the service, whose own address may end with a slash. */
export const below = (address: string, path: string): string => address.replace(/\/+$/, '') + path;

/** What answers at an address: this service, something else, or nobody. */
export async function answering(address: string): Promise<'service' | 'stranger' | 'nobody'> {
  try {
    const response = await fetch(below(address, '/healthz'), { signal: AbortSignal.timeout(patience * 1_000) });
    const body: unknown = await response.json().catch(() => undefined);
    return response.ok && aliveSchema.safeParse(body).success ? 'service' : 'stranger';
  } catch {
    return 'nobody';
  }
}
