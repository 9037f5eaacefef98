import { latencyMilliseconds, latencyMilliseconds202506, latencyRegions } from './latency.data.ts';

export interface RoundTrip {
  /** Median (P50) over 30 days, in milliseconds; a probe on the backbone, not an application measurement. */
  readonly milliseconds: number;
  /** Last day of the 30 days measured. */
  readonly taken: string;
}

const position: ReadonlyMap<string, number> = new Map(latencyRegions.map((name, index) => [name, index]));
const older: ReadonlyMap<string, number> = new Map(
  latencyMilliseconds202506.map(([from, to, ms]) => [`${from}>${to}`, ms]),
);

/**
 * Published round-trip time between two regions; undefined where none is published (never estimated).
 * Source: "Azure network round-trip latency statistics", editions of 2026-07-30 and, for West India, 2025-06-30.
 */
export function roundTrip(from: string, to: string): RoundTrip | undefined {
  if (from === to) return undefined;
  const row = position.get(from);
  const column = position.get(to);
  if (row !== undefined && column !== undefined) {
    const milliseconds = latencyMilliseconds[row]?.[column];
    if (milliseconds !== undefined && milliseconds >= 0) return { milliseconds, taken: '2026-07-30' };
  }
  const earlier = older.get(`${from}>${to}`) ?? older.get(`${to}>${from}`);
  return earlier === undefined ? undefined : { milliseconds: earlier, taken: '2025-06-30' };
}
