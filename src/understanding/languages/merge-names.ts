/** What people call things, by what they are. */
export type Names<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** The names of some things. */
export type SomeNames<Key extends string> = { readonly [Each in Key]?: readonly string[] };

/** The keys of a table, in its order. */
export function keysOf<Key extends string>(table: SomeNames<Key> | Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in table) keys.push(key);
  return keys;
}

const withoutDoubles = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The names of every language, in the order of the languages, without doubles. */
export function mergeSome<Key extends string>(packs: readonly (SomeNames<Key> | undefined)[]): SomeNames<Key> {
  const merged: { [Each in Key]?: readonly string[] } = {};
  for (const pack of packs)
    if (pack !== undefined)
      for (const key of keysOf<Key>(pack)) merged[key] = withoutDoubles([...(merged[key] ?? []), ...(pack[key] ?? [])]);
  return merged;
}

/** As `mergeSome`, for a table whose every key English names. */
export function mergeNames<Key extends string>(
  english: Names<Key>,
  others: readonly (SomeNames<Key> | undefined)[],
): Names<Key> {
  const merged: Record<Key, readonly string[]> = { ...english };
  for (const key of keysOf<Key>(english))
    merged[key] = withoutDoubles([...english[key], ...others.flatMap(other => other?.[key] ?? [])]);
  return merged;
}
