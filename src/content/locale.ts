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

/** The language of a tag without region and script: `de` of `de-AT`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1).join('').toLowerCase();
}
