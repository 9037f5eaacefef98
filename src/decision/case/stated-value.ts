/** The value where it was said; undefined where it is missing or 'unknown'. */
export function statedValue<V>(value: V | 'unknown' | undefined): V | undefined {
  return value === 'unknown' ? undefined : value;
}
