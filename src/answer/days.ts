import { say, tagOf } from '../content/index.ts';
import { regional } from '../content/regional.ts';
import type { Source } from '../decision/said.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each formatter is made once: it is dear, and lies outside of the memory that is collected early. */
const format = (locale: string | undefined, withDay: boolean): Intl.DateTimeFormat => {
  const tag = tagOf(locale);
  const key = `${tag} ${withDay}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(regional(tag), {
    ...(withDay ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
};

/** An ISO day in words, such as 3 March 2026. */
export function dayOf(locale: string | undefined, iso: string): string {
  return format(locale, true).format(new Date(iso));
}

/** Of what day a document is, where it prints one, and when it was read, or in the state of which month. */
export function sourceDates(locale: string | undefined, { documentDate, checkedOn, stored }: Source): string {
  const read = stored
    ? say(locale, 'source.state', { month: format(locale, false).format(new Date(checkedOn)) })
    : say(locale, 'source.read', { day: dayOf(locale, checkedOn) });
  return documentDate === null ? read : say(locale, 'source.dates', { day: dayOf(locale, documentDate), read });
}
