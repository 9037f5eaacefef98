const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/**
 * When something was, as people say it: "5 minutes ago", "yesterday", and from a week on the date. Times in
 * milliseconds.
 */
export function when(at: number, now: number, language: string): string {
  const ago = Math.max(0, now - at);
  if (ago >= week) return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (ago >= day) return relative.format(-Math.floor(ago / day), 'day');
  if (ago >= hour) return relative.format(-Math.floor(ago / hour), 'hour');
  return ago >= minute ? relative.format(-Math.floor(ago / minute), 'minute') : relative.format(0, 'second');
}
