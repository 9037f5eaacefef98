/** The same keys, each with what `turn` makes of its value. */
export function mapValues<K extends string, V, W>(rows: Readonly<Record<K, V>>, turn: (value: V) => W): Record<K, W> {
  const entries = Object.entries<V>(rows).map(([key, value]) => [key, turn(value)]);
  return Object.fromEntries(entries);
}
