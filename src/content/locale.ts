/** Characters of a language tag at most (RFC 5646 asks programs to take 35). */
const longestTag = 35;

/**
 * The language tag (BCP 47) in its canonical form: `DE-de` is `de-DE`. Undefined for everything that is none, whatever
 * its type: a locale comes from outside.
 */
export function parseLocale(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || value.length > longestTag) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

/**
 * The tag among `tags` that answers for a locale: the same or, part by part, a wider one, so that `en` answers for
 * `en-GB` (RFC 4647, lookup). Undefined where none does.
 */
export function lookUp(tags: readonly string[], locale: string): string | undefined {
  const parts = locale.toLowerCase().split('-');
  for (; parts.length > 0; parts.pop()) {
    const range = parts.join('-');
    const found = tags.find(tag => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return undefined;
}
